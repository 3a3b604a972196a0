# Builds an ESP-IDF project for this machine: components become libraries, app_main a program.
include_directories("$ENV{IDF_PATH}")

function(idf_component_register)
  cmake_parse_arguments(ARG "" "" "SRCS;INCLUDE_DIRS" ${ARGN})
  get_filename_component(library "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
  add_library(${library} OBJECT ${ARG_SRCS})
  set(COMPONENT_LIB ${library} PARENT_SCOPE)
  foreach(folder ${ARG_INCLUDE_DIRS})
    set_property(GLOBAL APPEND PROPERTY FOLDERS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}")
  endforeach()
  get_property(folders GLOBAL PROPERTY FOLDERS)
  target_include_directories(${library} PUBLIC ${folders})
  set_property(GLOBAL APPEND PROPERTY OBJECTS $<TARGET_OBJECTS:${library}>)
endfunction()

macro(project name)
  _project(${name} C)
  set(number 0)
  foreach(folder ${EXTRA_COMPONENT_DIRS} main)
    math(EXPR number "${number} + 1")
    add_subdirectory(${folder} component_${number})
  endforeach()
  get_property(objects GLOBAL PROPERTY OBJECTS)
  file(WRITE "${CMAKE_BINARY_DIR}/start.c" "void app_main(void); int main(void) { app_main(); return 0; }")
  file(WRITE "${CMAKE_BINARY_DIR}/camera.c"
    "#include \"esp_camera.h\"\n#include \"freertos/FreeRTOS.h\"\n#include \"freertos/task.h\"\n"
    "esp_err_t esp_camera_init(const camera_config_t *config) { return config->pin_d0 - 5 + 1; }\n"
    "camera_fb_t *esp_camera_fb_get(void) { return 0; }\n"
    "void esp_camera_fb_return(camera_fb_t *frame) { (void)frame; }\n"
    "void vTaskDelay(const TickType_t ticks) { (void)ticks; }\n")
  add_executable(${name} "${CMAKE_BINARY_DIR}/start.c" "${CMAKE_BINARY_DIR}/camera.c" ${objects})
endmacro()
