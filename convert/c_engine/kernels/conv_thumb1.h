/* conv thumb1 placeholder */
