# Before numpy: this sets what numpy reads when it is loaded, as wherever the program begins.
import index  # noqa: F401
