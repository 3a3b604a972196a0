/* dense thumb1 placeholder */
