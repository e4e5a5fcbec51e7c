/* Lets the n-th write below a folder fail, whoever writes: Python, SQLite, FAISS or tantivy. Loaded with LD_PRELOAD.
   fail_under(folder) begins to count, fail_at(n, errno, from_then) says which fails; from_then: and all after it. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static char folder[4096];
static atomic_long done = 0;
static long chosen = -1;
static int error_number = 0, from_then = 0;

void fail_under(const char *path) { strncpy(folder, path, sizeof folder - 1); done = 0; }
void fail_at(long n, int error, int rest) { chosen = n; error_number = error; from_then = rest; }
long writes_done(void) { return done; }

static int fails_path(const char *path)
{
    if (!folder[0] || strncmp(path, folder, strlen(folder)) != 0)
        return 0;
    long number = atomic_fetch_add(&done, 1);
    if (chosen < 0 || !(number == chosen || (from_then && number > chosen)))
        return 0;
    errno = error_number;
    return 1;
}

static int fails(int descriptor)
{
    char link[64], path[4096];
    if (!folder[0])
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    return fails_path(path);
}

#define REAL(name) static __typeof__(name) *real; if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *data, size_t size) { REAL(write); return fails(fd) ? -1 : real(fd, data, size); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { REAL(pwrite); return fails(fd) ? -1 : real(fd, data, size, at); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) { REAL(pwrite64); return fails(fd) ? -1 : real(fd, data, size, at); }
ssize_t writev(int fd, const struct iovec *parts, int count) { REAL(writev); return fails(fd) ? -1 : real(fd, parts, count); }
size_t fwrite(const void *data, size_t size, size_t count, FILE *stream) { REAL(fwrite); return fails(fileno(stream)) ? 0 : real(data, size, count, stream); }
int fsync(int fd) { REAL(fsync); return fails(fd) ? -1 : real(fd); }
int fdatasync(int fd) { REAL(fdatasync); return fails(fd) ? -1 : real(fd); }
int ftruncate(int fd, off_t size) { REAL(ftruncate); return fails(fd) ? -1 : real(fd, size); }
int ftruncate64(int fd, off64_t size) { REAL(ftruncate64); return fails(fd) ? -1 : real(fd, size); }
int rename(const char *from, const char *to) { REAL(rename); return fails_path(to) ? -1 : real(from, to); }
int link(const char *from, const char *to) { REAL(link); return fails_path(to) ? -1 : real(from, to); }
