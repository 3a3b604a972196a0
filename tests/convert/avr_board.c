/* Runs the program of an AVR in simavr: avr_board MCU PROGRAM. What comes on stdin goes to its
 * USART 0 whenever the program can take it, and what it sends goes to stdout. The program
 * sends something first: before that, its USART is not switched on. */
#include <simavr/avr_uart.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static int started, ready = 1;
static avr_irq_t *input;

static void sent(struct avr_irq_t *irq, uint32_t value, void *unused) {
    (void)irq;
    (void)unused;
    putchar((int)value);
    started = 1;
}

static void feed(void) {
    const int c = getchar();
    if (c != EOF) {
        avr_raise_irq(input, (uint32_t)c);
    }
}

static void can_take(struct avr_irq_t *irq, uint32_t value, void *unused) {
    (void)irq;
    (void)value;
    (void)unused;
    ready = 1;
}

static void is_full(struct avr_irq_t *irq, uint32_t value, void *unused) {
    (void)irq;
    (void)value;
    (void)unused;
    ready = 0;
}

int main(int argc, char **argv) {
    elf_firmware_t firmware = {0};
    if (argc != 3 || elf_read_firmware(argv[2], &firmware) != 0) {
        return EXIT_FAILURE;
    }
    avr_t *const avr = avr_make_mcu_by_name(argv[1]);
    avr_init(avr);
    avr->log = LOG_NONE;
    avr->frequency = 16000000;
    avr_load_firmware(avr, &firmware);
    uint32_t flags = 0;
    avr_ioctl(avr, AVR_IOCTL_UART_GET_FLAGS('0'), &flags);
    flags &= ~(uint32_t)(AVR_UART_FLAG_STDIO | AVR_UART_FLAG_POLL_SLEEP);
    avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
    input = avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_INPUT);
    avr_irq_t *const uart = avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUTPUT);
    avr_irq_register_notify(uart, sent, NULL);
    avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUT_XON), can_take,
                            NULL);
    avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUT_XOFF), is_full,
                            NULL);
    int state = cpu_Running;
    while (state != cpu_Done && state != cpu_Crashed) {
        state = avr_run(avr);
        if (started && ready) {
            feed();
        }
    }
    return state == cpu_Done ? EXIT_SUCCESS : EXIT_FAILURE;
}
