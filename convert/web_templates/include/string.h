/* What the generated C uses of the C library: instructions of WebAssembly, or short loops. */
#ifndef STRING_H
#define STRING_H

#define memcpy __builtin_memcpy
#define memset __builtin_memset

#endif
