/* A board with an AVR chip in simavr: avr_board CHIP HERTZ PROGRAM. What comes on stdin goes to the
 * chip's USART 0 as fast as the chip takes it, and what the chip sends goes to stdout. It ends with
 * the input. */
#include <simavr/avr_uart.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>

#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Instructions between two looks at the input, which cost much more than an instruction. */
enum { INSTRUCTIONS_PER_LOOK = 500 };

static avr_irq_t *input;
static int started, has_room = 1;
static uint8_t block[4096];
static ssize_t at, filled;

static void sent(struct avr_irq_t *irq, uint32_t value, void *unused) {
    (void)irq;
    (void)unused;
    putchar((int)value);
    if (value == '\n') {
        fflush(stdout);
    }
    started = 1; /* before that, the USART is not switched on */
}

static void room(struct avr_irq_t *irq, uint32_t value, void *there_is) {
    (void)irq;
    (void)value;
    has_room = there_is != NULL;
}

/* Read what there is, without waiting. Returns 0 at the end of the input. */
static int look(void) {
    struct pollfd state = {.fd = STDIN_FILENO, .events = POLLIN};
    if (poll(&state, 1, 0) == 1) {
        at = 0;
        filled = read(STDIN_FILENO, block, sizeof block);
        return filled > 0;
    }
    return 1;
}

static avr_irq_t *uart_irq(avr_t *avr, int number) {
    return avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), number);
}

static void connect_uart(avr_t *avr) {
    uint32_t flags = 0;
    avr_ioctl(avr, AVR_IOCTL_UART_GET_FLAGS('0'), &flags);
    flags &= ~(uint32_t)(AVR_UART_FLAG_STDIO | AVR_UART_FLAG_POLL_SLEEP);
    avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
    input = uart_irq(avr, UART_IRQ_INPUT);
    avr_irq_register_notify(uart_irq(avr, UART_IRQ_OUTPUT), sent, NULL);
    avr_irq_register_notify(uart_irq(avr, UART_IRQ_OUT_XON), room, &has_room);
    avr_irq_register_notify(uart_irq(avr, UART_IRQ_OUT_XOFF), room, NULL);
}

int main(int argc, char **argv) {
    elf_firmware_t firmware = {0};
    if (argc != 4 || elf_read_firmware(argv[3], &firmware) != 0) {
        fprintf(stderr, "avr_board CHIP HERTZ PROGRAM\n");
        return EXIT_FAILURE;
    }
    avr_t *const avr = avr_make_mcu_by_name(argv[1]);
    if (avr == NULL) {
        fprintf(stderr, "simavr does not know the chip %s\n", argv[1]);
        return EXIT_FAILURE;
    }
    avr_init(avr);
    avr->log = LOG_ERROR;
    avr->frequency = (uint32_t)strtoul(argv[2], NULL, 10);
    avr_load_firmware(avr, &firmware);
    connect_uart(avr);
    for (int steps = 0;; steps++) {
        const int state = avr_run(avr);
        if (state == cpu_Done || state == cpu_Crashed) {
            fprintf(stderr, "the program %s\n", state == cpu_Done ? "has ended" : "has crashed");
            return EXIT_FAILURE;
        }
        if (started && has_room && at < filled) {
            avr_raise_irq(input, block[at++]);
        } else if (steps >= INSTRUCTIONS_PER_LOOK && at == filled) {
            steps = 0;
            if (!look()) {
                return EXIT_SUCCESS;
            }
        }
    }
}
