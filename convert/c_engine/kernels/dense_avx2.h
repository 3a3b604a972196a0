/* dense avx2 placeholder */
