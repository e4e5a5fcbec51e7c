-- For wrk: posts questions by turns, one connection a thread, and tells apart what was answered from what was refused.
-- Environment: QUESTIONS (a file, one JSON body a line), BACK_OFF (milliseconds to wait after a refusal; 0: none).
local ffi = require("ffi")
ffi.cdef("typedef struct { long s; long ns; } moment; int clock_gettime(int, moment *);")
local now = ffi.new("moment")
local function seconds()
  ffi.C.clock_gettime(1, now) -- CLOCK_MONOTONIC
  return tonumber(now.s) + tonumber(now.ns) / 1e9
end

local threads = {}
function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

local bodies, at, sent, wait = {}, 0, 0, 0
local back_off = tonumber(os.getenv("BACK_OFF") or "0")
answered, refused, other, times = 0, 0, 0, ""
local taken = {}

function init(args)
  for line in io.lines(os.getenv("QUESTIONS")) do
    table.insert(bodies, line)
  end
  -- Threads do not ask the same at the same time.
  at = number * 7
end

function delay()
  local milliseconds = wait
  wait = 0
  return milliseconds
end

function request()
  at = at + 1
  sent = seconds()
  return wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, bodies[at % #bodies + 1])
end

function response(status, headers, body)
  if status == 200 then
    answered = answered + 1
    table.insert(taken, string.format("%.2f", (seconds() - sent) * 1000))
    times = table.concat(taken, ",")
  elseif status == 503 or status == 429 then
    refused = refused + 1
    wait = back_off
  else
    other = other + 1
  end
end

function done(summary, latency, requests)
  local sums, all = { answered = 0, refused = 0, other = 0 }, {}
  for _, thread in ipairs(threads) do
    for name, sum in pairs(sums) do
      sums[name] = sum + thread:get(name)
    end
    local own = thread:get("times")
    if own ~= "" then
      table.insert(all, own)
    end
  end
  local e = summary.errors
  io.write(string.format(
    '\nRESULT {"seconds": %f, "answered": %d, "refused": %d, "other": %d, "broken": %d, "ms": [%s]}\n',
    summary.duration / 1e6, sums.answered, sums.refused, sums.other, e.connect + e.read + e.write + e.timeout,
    table.concat(all, ",")
  ))
end
