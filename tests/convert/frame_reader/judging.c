/* Judges logits from stdin, ten int8_t each, and writes the label, the confidence and whether the
 * shape is rejected or in doubt, two bytes each. */

#include "lenet5_reader.c"

#include <stdio.h>

int main(void) {
    int8_t logits[LENET5_OUTPUT_SIZE];
    while (fread(logits, 1, sizeof logits, stdin) == sizeof logits) {
        struct lenet5_reader_digit digit;
        judge(logits, &digit);
        const uint16_t judged[] = {digit.label, digit.confidence, digit.rejected};
        fwrite(judged, sizeof judged, 1, stdout);
    }
    return 0;
}
