/* Where the constants of the network are: ${NAME}_CONST_SECTION is written between "static const" and
 * the type of each array. Define it, for example as __attribute__((section(".my_flash"))), to place
 * them elsewhere; if that memory cannot be read by pointers, define READ_BYTE and READ_WORD, too.
 * By default, constants are where the compiler puts them. Two families of chips need more than that,
 * and the kernels read each constant by these macros:
 *
 * AVR: flash has an address space of its own. The constants must lie in its first 64 kB, where
 * avr-gcc puts them before any code; no array may have more than 32,767 bytes.
 *
 * ESP8266: flash can only be read by aligned words. */
#if defined(__AVR__)
#include <avr/pgmspace.h>
#define READ_BYTE(address) pgm_read_byte(address)
#define READ_WORD(address) pgm_read_dword(address)
#define DEFAULT_SECTION PROGMEM
#elif defined(ESP8266) || defined(__ets__)
#define READ_WORD(address) (*(const uint32_t *)(address))
#define READ_BYTE(address)                                                                         \
    ((*(const volatile uint32_t *)((uintptr_t)(address) & ~(uintptr_t)3)) >>                       \
     (8 * ((uintptr_t)(address) & 3)))
#define DEFAULT_SECTION __attribute__((section(".irom.text.$name"), aligned(4)))
#else
#define DEFAULT_SECTION
#endif

#ifndef ${NAME}_CONST_SECTION
#define ${NAME}_CONST_SECTION DEFAULT_SECTION
#endif
#define FLASH ${NAME}_CONST_SECTION

/* One constant from flash. */
#ifdef READ_BYTE
#define CONST_I8(address) ((int8_t)READ_BYTE(address))
#define CONST_U8(address) ((uint8_t)READ_BYTE(address))
#define CONST_I32(address) ((int32_t)READ_WORD(address))
#else
#define CONST_I8(address) (*(address))
#define CONST_U8(address) (*(address))
#define CONST_I32(address) (*(address))
#endif
