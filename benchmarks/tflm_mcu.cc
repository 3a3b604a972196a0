/* One inference of a model in TensorFlow Lite Micro, counted in ticks of SysTick, per operator.
 *
 * tflm_mcu.py compiles it with model.h, which defines the model, its operators and an input, and
 * with the firmware's start-up code. It prints the number of ticks of a loop of known length, the
 * ticks of every operator, those of the whole inference, the bytes of arena that are in use, and
 * the outputs. */

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>

#include "model.h"
#include "tensorflow/lite/micro/micro_interpreter.h"
#include "tensorflow/lite/micro/micro_mutable_op_resolver.h"
#include "tensorflow/lite/micro/micro_profiler_interface.h"
#include "tensorflow/lite/schema/schema_generated.h"

extern "C" {
#include "semihosting.h"

void tick_handler(void) {}
int main(void);
}

/* What the program would need the C++ library for. */
void operator delete(void *) noexcept {}
void operator delete(void *, size_t) noexcept {}
extern "C" void __cxa_pure_virtual(void) {}

extern "C" void DebugLog(const char *format, va_list) { semihosting_write(format, strlen(format)); }
extern "C" int DebugVsnprintf(char *, size_t, const char *, va_list) { return 0; }

namespace {

volatile uint32_t *const kControl = reinterpret_cast<volatile uint32_t *>(0xE000E010u);
volatile uint32_t *const kReload = reinterpret_cast<volatile uint32_t *>(0xE000E014u);
volatile uint32_t *const kValue = reinterpret_cast<volatile uint32_t *>(0xE000E018u);
constexpr uint32_t kMask = 0xFFFFFFu;
constexpr uint32_t kLoops = 1000000;

uint32_t Since(uint32_t start) { return (start - *kValue) & kMask; }

void Print(const char *name, long value) {
    char line[64];
    const int length = snprintf(line, sizeof line, "%s %ld\n", name, value);
    semihosting_write(line, static_cast<size_t>(length));
}

/* Prints what every operator took, after it has ended. */
class Ticks : public tflite::MicroProfilerInterface {
  public:
    uint32_t BeginEvent(const char *tag) override {
        tag_ = tag;
        return start_ = *kValue;
    }
    void EndEvent(uint32_t) override {
        const uint32_t ticks = Since(start_);
        if (is_on) {
            Print(tag_, static_cast<long>(ticks));
        }
    }
    bool is_on = false;

  private:
    const char *tag_ = "";
    uint32_t start_ = 0;
};

alignas(16) uint8_t arena[ARENA_BYTES];

uint32_t Invoke(tflite::MicroProfilerInterface *profiler, bool is_shown) {
    tflite::MicroMutableOpResolver<OPERATORS> resolver;
    REGISTER(resolver);
    tflite::MicroInterpreter interpreter(tflite::GetModel(model), resolver, arena, sizeof arena,
                                         nullptr, profiler);
    if (interpreter.AllocateTensors() != kTfLiteOk) {
        Print("failed", 1);
        return 0;
    }
    memcpy(interpreter.input(0)->data.raw, picture, sizeof picture);
    if (profiler != nullptr) {
        static_cast<Ticks *>(profiler)->is_on = true;
    }
    const uint32_t start = *kValue;
    interpreter.Invoke();
    const uint32_t ticks = Since(start);
    if (is_shown) {
        Print("arena", static_cast<long>(interpreter.arena_used_bytes()));
        for (size_t i = 0; i < interpreter.output(0)->bytes; i++) {
            Print("output", interpreter.output(0)->data.int8[i]);
        }
    }
    return ticks;
}

} /* namespace */

int main(void) {
    semihosting_open();
    *kReload = kMask;
    *kValue = 0;
    *kControl = 5;
    const uint32_t start = *kValue;
    uint32_t loops = kLoops;
    __asm__ volatile("1: subs %0, #1\n\tbne 1b" : "+r"(loops) : : "cc");
    Print("spin", static_cast<long>(Since(start)));
    Ticks ticks;
    Invoke(&ticks, false);
    Print("total", static_cast<long>(Invoke(nullptr, true)));
    return 0;
}
