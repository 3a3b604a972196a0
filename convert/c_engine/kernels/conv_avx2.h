/* conv avx2 placeholder */
