/* Semihosting, as semihosting.h describes it. */

#include "semihosting.h"

#include <stdint.h>
#include <string.h>

enum {
    SYS_OPEN = 0x01,
    SYS_WRITE = 0x05,
    SYS_READ = 0x06,
    SYS_EXIT = 0x18,
    SYS_EXIT_EXTENDED = 0x20
};
enum { MODE_READ = 0, MODE_WRITE = 4 };
#define APPLICATION_EXIT 0x20026u
#define FAILED 0xFFFFFFFFu

/* The console of a debug probe is called ":tt". QEMU's console of that name loses input that
 * arrives while the program waits for it, so builds for QEMU open the host's own streams. */
#ifdef BOARD_QEMU
#define CONSOLE_INPUT "/dev/stdin"
#define CONSOLE_OUTPUT "/dev/stdout"
#else
#define CONSOLE_INPUT ":tt"
#define CONSOLE_OUTPUT ":tt"
#endif

static uint32_t input, output; /* handles of the console */

#ifdef __riscv
/* The breakpoint is marked by the instructions around it, and all three must be in one page. */
static uint32_t request(uint32_t operation, const void *arguments) {
    register uint32_t a0 __asm__("a0") = operation;
    register const void *a1 __asm__("a1") = arguments;
    __asm__ volatile(".option push\n\t.option norvc\n\t.balign 16\n\t"
                     "slli zero, zero, 0x1f\n\tebreak\n\tsrai zero, zero, 7\n\t.option pop"
                     : "+r"(a0)
                     : "r"(a1)
                     : "memory");
    return a0;
}
#else
static uint32_t request(uint32_t operation, const void *arguments) {
    register uint32_t r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = arguments;
    __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory", "r2", "r3", "ip", "lr", "cc");
    return r0;
}
#endif

static uint32_t open_file(const char *name, uint32_t mode) {
    const struct {
        const char *name;
        uint32_t mode, length;
    } arguments = {name, mode, (uint32_t)strlen(name)};
    return request(SYS_OPEN, &arguments);
}

int semihosting_open(void) {
    input = open_file(CONSOLE_INPUT, MODE_READ);
    if (input == FAILED) {
        return 0;
    }
    output = open_file(CONSOLE_OUTPUT, MODE_WRITE);
    return output != FAILED;
}

size_t semihosting_read(char *buffer, size_t size) {
    const struct {
        uint32_t handle;
        char *buffer;
        uint32_t size;
    } arguments = {input, buffer, (uint32_t)size};
    const uint32_t missing = request(SYS_READ, &arguments); /* bytes that were not read */
    return missing <= size ? size - missing : 0;
}

void semihosting_write(const char *text, size_t size) {
    const struct {
        uint32_t handle;
        const char *text;
        uint32_t size;
    } arguments = {output, text, (uint32_t)size};
    request(SYS_WRITE, &arguments);
}

void semihosting_exit(int status) {
    const uint32_t arguments[2] = {APPLICATION_EXIT, (uint32_t)status};
    request(SYS_EXIT_EXTENDED, arguments);
    request(SYS_EXIT, (const void *)(uintptr_t)APPLICATION_EXIT);
}
