/* INK: digits wherever they are on the page. */

#define MAX_COMPONENTS ${NAME}_READER_MAX_COMPONENTS
#define TILES ${NAME}_READER_TILES
#define EDGES (MAX_WIDTH / 16 + 3)

enum {
    TILE = 16,         /* pixels; the paper is estimated for each tile */
    BLOCK = 4,         /* pixels; the paper is the same in a block of 4 x 4 */
    SIDE = 28,         /* of the network's picture */
    BOX = 20,          /* longer side of the digit in it */
    MAX_RUNS = 64,     /* runs of ink in a row; more are left out */
    MASK = 1280,       /* bytes of a mask with one bit per pixel */
    MAX_SWEEPS = 6,    /* over a mask, down and up */
    NONE = 255,        /* no component */
    MIN_CONTRAST = 16, /* of ink, of 255 */
    CUT = 27,          /* ink is darker than paper by this many 64ths of the peak contrast */
    THIN = 4,          /* strokes are thin where they cover less than this part of their box */
    FLAT = 24,         /* a tile with a smaller range says nothing about the polarity */
    MIN_SIDE = 4,  /* pixels of a component's longer side */
    MIN_AREA = 4,  /* pixels of a component */
    MIN_HEIGHT = 7 /* pixels of a digit */
};

/* Columns, rows and areas of frames take one byte less where frames are small. */
#if ${NAME}_READER_IS_SMALL
typedef uint8_t place;
typedef uint16_t area;
#else
#if INT_MAX < 65536
typedef int16_t place; /* an int, so that differences are signed */
#else
typedef uint16_t place;
#endif
typedef uint32_t area;
#endif

enum { FREE = 0, OPEN, KEPT, ALIAS, JOINED };

/* Connected ink. Both ends of the box are inside it. */
struct component {
    area area;
    place left, top, right, bottom;
    place seed_x, seed_y; /* a pixel of it */
    uint8_t state;
    uint8_t link; /* of an ALIAS, the component that it belongs to; else the next piece of the same
                     digit, or NONE */
    uint8_t line;
};

struct run {
    place left, right; /* both inside it */
    uint8_t owner;
};

/* Statistics of tiles: means of the brighter and of the darker samples, and extremes. */
struct statistics {
    uint16_t histogram[256];
    uint8_t bright[TILES], dark[TILES], low[TILES], high[TILES];
};

struct runs {
    struct run rows[2][MAX_RUNS]; /* of this row and the row above */
    uint16_t cut[EDGES];          /* see interpolate */
};

struct drawing {
    column_sum sums[MAX_WIDTH];         /* for one row of the picture */
    uint8_t contrast[MAX_WIDTH];        /* of one row of the frame */
    uint16_t paper[EDGES], cut[EDGES]; /* see interpolate */
    int row;                  /* of the frame, whose contrast it is */
    uint8_t small[BOX * BOX]; /* the picture before it is stretched and centred */
    uint8_t mask[MASK];
};

/* What the steps need one after the other. */
union shared {
    struct statistics statistics;
    struct runs runs;
    struct drawing drawing;
    uint8_t network[${NAME}_SCRATCH_SIZE];
};

struct work {
    const uint8_t *frame;
    size_t stride;
    int x, y, width, height; /* of the region in the frame, which starts at its first pixel */
    int columns, rows;       /* of tiles */
    int invert; /* 255 for light ink, else 0 */
    int crowded; /* whether components have become so many that small ones are removed early */
    int overflow;
    int usual; /* height of digits, in pixels; 0 in cells */
    int sure;  /* number of shapes that surely are digits */
    struct component components[MAX_COMPONENTS];
    union shared shared;
    uint8_t paper[TILES], cut[TILES];
    uint8_t order[MAX_COMPONENTS]; /* digits by their height or horizontal place */
    uint8_t picture[PICTURE];
};

static const uint8_t *row_of(const struct work *w, int y) {
    return w->frame + (size_t)y * w->stride;
}

/* THE PAPER */

/* Measure every second pixel of every second row of a tile. Returns how many more of them are
 * bright than dark, or 0 if they are nearly the same. */
static APART int measure_tile(const struct work *w, int column, int row, struct statistics *s,
                              int at) {
    const int width = smaller(w->width - column * TILE, TILE);
    const int height = smaller(w->height - row * TILE, TILE);
    const uint8_t *const start = row_of(w, row * TILE) + column * TILE;
    const unsigned count = (unsigned)((width + 1) / 2 * ((height + 1) / 2));
    unsigned low = 255, high = 0, all = 0, bright = 0, above = 0;
    for (int y = 0; y < height; y += 2) {
        const uint8_t *pixel = start + (size_t)y * w->stride, *const end = pixel + width;
        for (; pixel < end; pixel += 2) {
            low = *pixel < low ? *pixel : low;
            high = *pixel > high ? *pixel : high;
            all += *pixel;
        }
    }
    s->low[at] = (uint8_t)low;
    s->high[at] = (uint8_t)high;
    s->bright[at] = s->dark[at] = (uint8_t)(all / count);
    if (high - low <= FLAT) {
        return 0;
    }
    const unsigned middle = (low + high + 1) / 2;
    for (int y = 0; y < height; y += 2) {
        const uint8_t *pixel = start + (size_t)y * w->stride, *const end = pixel + width;
        for (; pixel < end; pixel += 2) {
            if (*pixel >= middle) {
                bright += *pixel;
                above++;
            }
        }
    }
    s->bright[at] = (uint8_t)(bright / above);
    s->dark[at] = (uint8_t)((all - bright) / (count - above));
    return (int)(2 * above - count);
}

/* Sort the values of a tile and its neighbours. Returns how many there are. */
static int sort_around(const struct work *w, const uint8_t *grid, int column, int row,
                       uint8_t sorted[9]) {
    int count = 0;
    for (int y = larger(row - 1, 0); y <= smaller(row + 1, w->rows - 1); y++) {
        for (int x = larger(column - 1, 0); x <= smaller(column + 1, w->columns - 1); x++) {
            const uint8_t value = grid[y * w->columns + x];
            int at = count++;
            for (; at > 0 && sorted[at - 1] > value; at--) {
                sorted[at] = sorted[at - 1];
            }
            sorted[at] = value;
        }
    }
    return count;
}

/* The smallest value above floor that at least share / 16 of the values above it do not exceed;
 * floor if there are none. */
static int quantile(const uint16_t *histogram, int floor, uint32_t share) {
    uint32_t count = 0, below = 0;
    for (int value = floor + 1; value < 256; value++) {
        count += histogram[value];
    }
    while (16 * below < share * count) {
        below += histogram[++floor];
    }
    return floor;
}

/* Find out whether ink is dark, and set the paper and the cut of every tile. Returns whether the
 * frame is too dark. */
static int measure_paper(struct work *w, int ink) {
    struct statistics *const s = &w->shared.statistics;
    uint8_t sorted[9];
    int votes = 0, brightest = 0, at = 0;
    for (int row = 0; row < w->rows; row++) {
        for (int column = 0; column < w->columns; column++, at++) {
            votes += measure_tile(w, column, row, s, at);
            brightest = larger(brightest, s->bright[at]);
        }
    }
    w->invert = ink == ${NAME}_READER_LIGHT || (ink != ${NAME}_READER_DARK && votes < 0) ? 255 : 0;
    uint8_t *const contrast = w->invert ? s->high : s->low; /* the extreme at first */
    uint8_t *const plain = w->invert ? s->dark : s->bright;
    const int tiles = at;
    for (at = 0; at < tiles; at++) {
        contrast[at] = (uint8_t)(contrast[at] ^ w->invert);
        plain[at] = (uint8_t)(plain[at] ^ w->invert);
    }
    memset(s->histogram, 0, sizeof s->histogram);
    for (at = 0; at < tiles; at++) {
        const int count = sort_around(w, plain, at % w->columns, at / w->columns, sorted);
        w->paper[at] = (uint8_t)larger(plain[at], sorted[count / 2]);
        contrast[at] = (uint8_t)larger(w->paper[at] - contrast[at], 0);
        s->histogram[contrast[at]]++;
    }
    const int strongest = quantile(s->histogram, -1, 16);
    const int quiet = larger(quantile(s->histogram, -1, 4) * 3 / 2, MIN_CONTRAST);
    int floor = smaller(quiet, larger(strongest / 2, MIN_CONTRAST));
    const int usual = quantile(s->histogram, floor, 12);
    floor = larger(floor, usual * 14 / 64);
    for (at = 0; at < tiles; at++) {
        const int count = sort_around(w, contrast, at % w->columns, at / w->columns, sorted);
        const int peak = smaller(sorted[count - 1], usual) * CUT / 64;
        w->cut[at] = (uint8_t)larger(w->paper[at] - larger(floor, peak), 0);
    }
    if (strongest <= MIN_CONTRAST) { /* nothing stands out from the paper */
        memset(w->cut, 0, (size_t)tiles);
    }
    return brightest < DARK_PAPER;
}

/* The middle of the block of a column or row, counted from half a tile outside the frame. */
static int middle_of_block(int at) {
    return (at & ~(BLOCK - 1)) + BLOCK / 2 + TILE / 2;
}

/* Interpolate a grid down to row y, between the middles of tiles, for the columns from left to
 * right. A segment of 16 pixels between the middles of two tiles lies between edges[i] and
 * edges[i + 1], which are 16 times the tiles' values; the first and the last one repeat their
 * neighbours. */
static void interpolate(const struct work *w, const uint8_t *grid, int y, int left, int right,
                        uint16_t *edges) {
    const int middle = middle_of_block(y), above = middle / TILE - 1, share = middle % TILE;
    const uint8_t *const upper = grid + larger(above, 0) * w->columns;
    const uint8_t *const lower = grid + smaller(above + 1, w->rows - 1) * w->columns;
    for (int at = (left + TILE / 2) / TILE; at <= (right + TILE / 2) / TILE + 1; at++) {
        const int column = larger(smaller(at, w->columns) - 1, 0);
        edges[at] = (uint16_t)(upper[column] * (TILE - share) + lower[column] * share);
    }
}

/* 256 times the value in the block of column x. */
static int32_t level_at(const uint16_t *edges, int x) {
    const int middle = middle_of_block(x), at = middle / TILE, share = middle % TILE;
    return (int32_t)edges[at] * (TILE - share) + (int32_t)edges[at + 1] * share;
}

/* RUNS AND COMPONENTS */

static uint8_t root_of(const struct work *w, uint8_t owner) {
    while (w->components[owner].state == ALIAS) {
        owner = w->components[owner].link;
    }
    return owner;
}

static uint8_t allocate(struct work *w, int left, int y) {
    for (int at = 0; at < MAX_COMPONENTS; at++) {
        struct component *const c = &w->components[at];
        if (c->state == FREE) {
            c->state = OPEN;
            c->area = 0;
            c->left = c->right = c->seed_x = (place)left;
            c->top = c->bottom = c->seed_y = (place)y;
            w->crowded |= at >= MAX_COMPONENTS / 2;
            return (uint8_t)at;
        }
    }
    w->overflow = 1;
    return NONE;
}

/* Extend the box of a component by another box. */
static APART void extend(struct component *c, int left, int top, int right, int bottom) {
    c->left = (place)smaller(c->left, left);
    c->right = (place)larger(c->right, right);
    c->top = (place)smaller(c->top, top);
    c->bottom = (place)larger(c->bottom, bottom);
}

static uint8_t unite(struct work *w, uint8_t a, uint8_t b) {
    const uint8_t root = a < b ? a : b, other = a < b ? b : a;
    struct component *const c = &w->components[root], *const o = &w->components[other];
    if (o->top < c->top) {
        c->seed_x = o->seed_x;
        c->seed_y = o->seed_y;
    }
    extend(c, o->left, o->top, o->right, o->bottom);
    c->area = (area)(c->area + o->area);
    o->state = ALIAS;
    o->link = root;
    return root;
}

/* Close the components that end above row y, and free those that are too small for a digit. */
static void sweep(struct work *w, int y) {
    for (int at = 0; at < MAX_COMPONENTS; at++) {
        struct component *const c = &w->components[at];
        const int longer = larger(c->right - c->left, c->bottom - c->top) + 1;
        if (c->state == ALIAS) {
            c->state = FREE;
        } else if (c->state == OPEN && c->bottom < y) {
            c->state = longer >= MIN_SIDE && c->area >= MIN_AREA ? KEPT : FREE;
            c->link = NONE;
        }
    }
    w->crowded = 0;
}

/* Give a run of row y an owner. above points to the first run of the row above that may touch it
 * or a later one, and end behind the last one. */
static void own_run(struct work *w, struct run *run, int y, const struct run **above,
                    const struct run *end) {
    uint8_t owner = NONE;
    while (*above < end && (*above)->right + 1 < run->left) {
        ++*above;
    }
    for (const struct run *each = *above; each < end && each->left <= run->right + 1; each++) {
        if (each->owner != NONE) {
            const uint8_t root = root_of(w, each->owner);
            owner = owner == NONE || owner == root ? root : unite(w, owner, root);
        }
    }
    if (owner == NONE) {
        owner = allocate(w, run->left, y);
    }
    run->owner = owner;
    if (owner != NONE) {
        struct component *const c = &w->components[owner];
        extend(c, run->left, y, run->right, y);
        c->area = (area)(c->area + (area)(run->right - run->left + 1));
    }
}

/* Find the runs of ink of row y from one column, a multiple of BLOCK, to another. Returns their
 * number. */
static APART int find_runs(struct work *w, int y, int left, int right, struct run *runs) {
    const uint8_t *const pixels = row_of(w, y);
    const uint16_t *const cut = w->shared.runs.cut;
    const int sign = w->invert ? -1 : 1, highest = w->invert & 255;
    int inside = 0, count = 0;
    for (int x = left; x <= right;) {
        const int at = (x + TILE / 2) / TILE, last = smaller(at * TILE + TILE / 2 - 1, right);
        const int climb = (int)cut[at + 1] - (int)cut[at], step = BLOCK * climb;
        int32_t level = TILE * (int32_t)cut[at] + (int32_t)(middle_of_block(x) % TILE) * climb;
        for (; x <= last; level += step) {
            /* Ink has a negative sum of its pixel and the limit. */
            const int limit = highest - (int)(level >> 8);
            const uint8_t *const p = pixels + x;
            if (!inside && x + BLOCK - 1 <= last &&
                ((limit + sign * p[0]) | (limit + sign * p[1]) | (limit + sign * p[2]) |
                 (limit + sign * p[3])) >= 0) {
                x += BLOCK;
                continue;
            }
            for (const int end = smaller(x + BLOCK - 1, last); x <= end; x++) {
                const int ink = limit + sign * pixels[x] < 0;
                if (ink == inside) {
                    continue;
                }
                inside = ink;
                if (!ink) {
                    runs[count++].right = (place)(x - 1);
                } else if (count < MAX_RUNS) {
                    runs[count].left = (place)x;
                } else {
                    w->overflow = 1;
                    return count;
                }
            }
        }
    }
    if (inside) {
        runs[count++].right = (place)right;
    }
    return count;
}

/* Find the components between two columns and two rows, which are all inside. */
static void find_components(struct work *w, int left, int top, int right, int bottom) {
    struct runs *const r = &w->shared.runs;
    int count = 0;
    memset(w->components, 0, sizeof w->components); /* all are FREE */
    for (int y = top; y <= bottom; y++) {
        struct run *const row = r->rows[y & 1];
        const struct run *above = r->rows[~y & 1], *const end = above + count;
        if (y % BLOCK == 0 || y == top) {
            interpolate(w, w->cut, y, left, right, r->cut);
        }
        count = find_runs(w, y, left, right, row);
        for (int at = 0; at < count; at++) {
            own_run(w, &row[at], y, &above, end);
        }
        if (w->crowded) {
            for (int at = 0; at < count; at++) {
                row[at].owner = row[at].owner == NONE ? row[at].owner : root_of(w, row[at].owner);
            }
            sweep(w, y);
        }
    }
    sweep(w, bottom + 1);
}

/* FROM COMPONENTS TO DIGITS */

static int height_of(const struct component *c) {
    return c->bottom - c->top + 1;
}

static int width_of(const struct component *c) {
    return c->right - c->left + 1;
}

static int is_plausible(const struct work *w, const struct component *c) {
    const int height = height_of(c);
    return c->state == KEPT && height >= MIN_HEIGHT && width_of(c) <= 3 * height &&
           10 * height <= 9 * w->height;
}

/* The component at a place of the order. */
static APART struct component *component_at(struct work *w, int at) {
    return &w->components[w->order[at]];
}

/* List plausible components by height, or by their horizontal place, without those that are lower
 * than least. Returns their number. */
static int sort(struct work *w, int by_height, int least) {
    int count = 0;
    for (int at = 0; at < MAX_COMPONENTS; at++) {
        const struct component *const c = &w->components[at];
        const int key = by_height ? height_of(c) : c->left + c->right;
        int to = count;
        if (!is_plausible(w, c) || height_of(c) < least) {
            continue;
        }
        for (; to > 0; to--) {
            const struct component *const o = component_at(w, to - 1);
            if ((by_height ? height_of(o) : o->left + o->right) <= key) {
                break;
            }
            w->order[to] = w->order[to - 1];
        }
        w->order[to] = (uint8_t)at;
        count++;
    }
    return count;
}

/* Whether two components, one above the other, are pieces of one digit. */
static int belong_together(const struct component *a, const struct component *b, int usual) {
    const int shared = smaller(a->right, b->right) - larger(a->left, b->left) + 1;
    const int narrower = smaller(width_of(a), width_of(b));
    const int gap = larger(a->top, b->top) - smaller(a->bottom, b->bottom) - 1;
    const int height = larger(a->bottom, b->bottom) - smaller(a->top, b->top) + 1;
    return 2 * shared >= narrower && 4 * gap <= usual && 4 * height <= 5 * usual;
}

/* Join a component to another one as a further piece; it has no pieces itself. */
static APART void join(struct work *w, struct component *c, struct component *piece) {
    extend(c, piece->left, piece->top, piece->right, piece->bottom);
    piece->state = JOINED;
    piece->link = c->link;
    c->link = (uint8_t)(piece - w->components);
}

static void join_pieces(struct work *w, int usual) {
    struct component *const end = w->components + MAX_COMPONENTS;
    for (struct component *a = w->components; a < end; a++) {
        for (struct component *b = a + 1; b < end; b++) {
            if (a->state == KEPT && b->state == KEPT && belong_together(a, b, usual)) {
                join(w, a, b);
            }
        }
    }
}

static int middle_of(const struct component *c) {
    return c->top + c->bottom; /* twice the middle */
}

/* Put the first count digits of the order into lines: a digit follows the nearest one to its left
 * that shares half of the lower one's height with it. A line has the number of its first digit in
 * the order. */
static void find_lines(struct work *w, int count) {
    for (int i = 0; i < count; i++) {
        struct component *const c = component_at(w, i);
        c->line = (uint8_t)i;
        for (int k = i - 1; k >= 0 && c->line == i; k--) {
            const struct component *const o = component_at(w, k);
            const int shared = smaller(o->bottom, c->bottom) - larger(o->top, c->top) + 1;
            if (2 * shared >= smaller(height_of(o), height_of(c))) {
                c->line = o->line;
            }
        }
    }
}

/* The line whose first digit is the highest; NONE if there are no lines. */
static int highest_line(struct work *w, int count) {
    int line = NONE;
    for (int i = 0; i < count; i++) {
        const struct component *const c = component_at(w, i);
        if (c->line == i && (line == NONE || middle_of(c) < middle_of(component_at(w, line)))) {
            line = i;
        }
    }
    return line;
}

/* THE PICTURE FOR THE NETWORK */

/* Whether another component's box shares pixels with this one's. */
static int is_crowded(const struct work *w, const struct component *c) {
    for (int at = 0; at < MAX_COMPONENTS; at++) {
        const struct component *const o = &w->components[at];
        if (o != c && o->state == KEPT && o->left <= c->right && o->right >= c->left &&
            o->top <= c->bottom && o->bottom >= c->top) {
            return 1;
        }
    }
    return 0;
}

/* Where the bit of a pixel is in a mask of a component's box, which has a rim of one pixel. */
static int mask_place(const struct component *c, int x, int y) {
    return (y - c->top + 1) * (width_of(c) + 2) + x - c->left + 1;
}

static int mask_bit(const uint8_t *mask, int at) {
    return mask[at >> 3] >> (at & 7) & 1;
}

static void set_mask_bit(uint8_t *mask, int at) {
    mask[at >> 3] = (uint8_t)(mask[at >> 3] | 1 << (at & 7));
}

/* Whether a mask has a bit at a place or at one of the eight around it. */
static int is_near(const uint8_t *mask, const struct component *c, int x, int y) {
    int found = 0;
    for (int row = y - 1; row <= y + 1; row++) {
        const int at = mask_place(c, x, row);
        found |= mask_bit(mask, at - 1) | mask_bit(mask, at) | mask_bit(mask, at + 1);
    }
    return found;
}

/* Add the ink of row y that touches the mask to it. Returns whether there was any. */
static int fill_row(struct work *w, const struct component *c, int y) {
    struct drawing *const d = &w->shared.drawing;
    const uint8_t *const pixels = row_of(w, y);
    const int across = c->right - c->left;
    int changed = 0;
    interpolate(w, w->cut, y, c->left, c->right, d->cut);
    for (int i = 0; i <= 2 * across + 1; i++) { /* to the right, and back */
        const int x = i <= across ? c->left + i : c->right + across + 1 - i;
        if ((pixels[x] ^ w->invert) < level_at(d->cut, x) >> 8 &&
            !mask_bit(d->mask, mask_place(c, x, y)) && is_near(d->mask, c, x, y)) {
            set_mask_bit(d->mask, mask_place(c, x, y));
            changed = 1;
        }
    }
    return changed;
}

/* Draw a mask of the ink of a digit's pieces. */
static void draw_mask(struct work *w, const struct component *c) {
    uint8_t *const mask = w->shared.drawing.mask;
    int at = (int)(c - w->components);
    memset(mask, 0, MASK);
    for (; at != NONE; at = w->components[at].link) {
        set_mask_bit(mask, mask_place(c, w->components[at].seed_x, w->components[at].seed_y));
    }
    for (int sweeps = 0, changed = 1; sweeps < MAX_SWEEPS && changed; sweeps++) {
        changed = 0;
        for (int y = c->top; y <= c->bottom; y++) {
            changed |= fill_row(w, c, y);
        }
        for (int y = c->bottom; y >= c->top; y--) {
            changed |= fill_row(w, c, y);
        }
    }
}

/* Write the contrast of row y of a digit: 0 on paper, and on what is clearly lighter than ink or,
 * with a mask, belongs to something else. */
static APART void measure_contrast(struct work *w, const struct component *c, int y, int masked,
                             int peak) {
    struct drawing *const d = &w->shared.drawing;
    const uint8_t *const pixels = row_of(w, y);
    int paper = 0, soft = 0;
    if (y == d->row) {
        return;
    }
    if (y / BLOCK != d->row / BLOCK) {
        interpolate(w, w->paper, y, c->left, c->right, d->paper);
        interpolate(w, w->cut, y, c->left, c->right, d->cut);
    }
    d->row = y;
    for (int x = c->left; x <= c->right; x++) {
        if (x % BLOCK == 0 || x == c->left) {
            const int32_t level = level_at(d->paper, x);
            paper = (int)(level >> 8);
            soft = (int)((level - level_at(d->cut, x)) >> 9);
        }
        const int contrast = paper - (pixels[x] ^ w->invert);
        /* The soft edge of a stroke ends half way between the cut and the paper. */
        const int ink = contrast > soft &&
                        (!masked || is_near(d->mask, c, x, y));
        d->contrast[x - c->left] = (uint8_t)(ink ? smaller(contrast, peak) : 0);
    }
}

/* Where a small picture of so many pixels begins, so that its centre of mass is in the middle. */
static APART int beginning(int32_t mass, int32_t moment, int size) {
    const int32_t doubled = SIDE * mass - 2 * moment + mass;
    return smaller(larger((int)(doubled / (2 * mass)), 0), SIDE - size);
}

/* Stretch a small picture of width x height pixels, and put its centre of mass in the middle of the
 * network's. */
static void centre(struct work *w, int width, int height) {
    const uint8_t *pixel = w->shared.drawing.small;
    int32_t mass = 1, mass_x = 0, mass_y = 0;
    int brightest = 1;
    for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
            const int value = *pixel++;
            brightest = larger(brightest, value);
            mass += value;
            mass_x += value * x;
            mass_y += value * y;
        }
    }
    /* Strokes get steep edges, as in MNIST: from a quarter to three quarters of the brightest, or to
     * a half where they are thin. */
    const int low = brightest / 4, thin = THIN * mass < (int32_t)brightest * width * height;
    const int32_t scale = (((int32_t)255 << 8) / (brightest - brightest / 2)) << thin;
    uint8_t *out = w->picture + beginning(mass, mass_y, height + thin) * SIDE +
                   beginning(mass, mass_x, width + thin);
    memset(w->picture, 0, sizeof w->picture);
    pixel = w->shared.drawing.small;
    for (int row = 0; row < height; row++, out += SIDE) {
        for (int column = 0; column < width; column++) {
            out[column] = (uint8_t)smaller((int)(larger(*pixel++ - low, 0) * scale >> 8), 255);
        }
    }
    /* Thin strokes are widened by a pixel to the right and down, for which beginning left room. */
    for (int at = PICTURE - 1; thin && at > 0; at--) {
        const int above = at >= SIDE ? w->picture[at - SIDE] : 0;
        w->picture[at] = (uint8_t)larger(w->picture[at], larger(w->picture[at - 1], above));
    }
}

/* Draw a digit as the network's picture. */
static APART void draw_picture(struct work *w, const struct component *c, int crowded) {
    struct drawing *const d = &w->shared.drawing;
    const int across = width_of(c), down = height_of(c), longer = larger(across, down);
    const int width = larger(1, (2 * across * BOX + longer) / (2 * longer));
    const int height = larger(1, (2 * down * BOX + longer) / (2 * longer));
    const int masked = crowded && (int32_t)(across + 2) * (down + 2) <= 8 * MASK;
    const int tile = middle_of(c) / (2 * TILE) * w->columns + (c->left + c->right) / (2 * TILE);
    const int peak = larger(1, (w->paper[tile] - w->cut[tile]) * 64 / CUT);
    const int length = larger(down, height);
    const uint32_t brightest = (uint32_t)peak * (uint32_t)length * (uint32_t)larger(across, width);
    const uint32_t gain = ((uint32_t)255 << 24) / brightest;
    if (masked) {
        draw_mask(w, c);
    }
    d->row = -BLOCK;
    memset(d->sums, 0, sizeof d->sums);
    for (int at = 0; at < height; at++) {
        int from = moved_inside(at * down + (down - length) / 2, down * height - length);
        const int end = from + length;
        while (from < end) {
            const int y = from / height, to = smaller((y + 1) * height, end);
            measure_contrast(w, c, c->top + y, masked, peak);
            add_row(d->sums, d->contrast, across, to - from);
            from = to;
        }
        finish_row(d->sums, across, width, gain, d->small + at * width);
    }
    centre(w, width, height);
}

/* DIGITS */

static void read_component(struct work *w, const struct component *c, int crowded,
                           struct ${name}_reader_digit *digit) {
    int8_t logits[${NAME}_OUTPUT_SIZE];
    draw_picture(w, c, crowded);
    ${NAME}_READER_TRACE(w->picture);
    ${name}_run(w->picture, logits, w->shared.network, sizeof w->shared.network);
    judge(logits, digit);
    digit->x = (uint16_t)(w->x + c->left);
    digit->y = (uint16_t)(w->y + c->top);
    digit->width = (uint16_t)width_of(c);
    digit->height = (uint16_t)height_of(c);
    digit->cut_off = c->left == 0 || c->top == 0 || c->right == w->width - 1 ||
                     c->bottom == w->height - 1;
    w->sure += !digit->rejected;
}

static void read_ink(struct work *w, struct ${name}_reader_result *result) {
    find_components(w, 0, 0, w->width - 1, w->height - 1);
    int count = sort(w, 1, 0);
    if (count == 0) {
        return;
    }
    /* The median height, without what is less than a third as high as the highest. */
    const int highest = height_of(component_at(w, count - 1));
    int low = 0;
    while (3 * height_of(component_at(w, low)) < highest) {
        low++;
    }
    const int usual = w->usual = height_of(component_at(w, low + (count - low) / 2));
    join_pieces(w, usual);
    count = sort(w, 0, (2 * usual + 4) / 5);
    find_lines(w, count);
    for (int number = 0, line = 0; (line = highest_line(w, count)) != NONE; number++) {
        for (int i = line; i < count; i++) {
            struct component *const c = component_at(w, i);
            if (c->line != line) {
                continue;
            }
            if (result->count == MAX_DIGITS) {
                w->overflow = 1;
                return;
            }
            c->line = NONE; /* it has been read */
            result->digits[result->count].line = (uint8_t)number;
            read_component(w, c, is_crowded(w, c), &result->digits[result->count++]);
        }
    }
}

/* The component of a cell with the largest area, joined with all that are at least an eighth of
 * it; NULL if the cell is empty. */
static const struct component *main_component(struct work *w) {
    struct component *largest = NULL;
    for (int at = 0; at < MAX_COMPONENTS; at++) {
        struct component *const c = &w->components[at];
        if (c->state == KEPT && (largest == NULL || c->area > largest->area)) {
            largest = c;
        }
    }
    for (int at = 0; largest != NULL && at < MAX_COMPONENTS; at++) {
        struct component *const c = &w->components[at];
        if (c != largest && c->state == KEPT && 8 * (uint32_t)c->area >= largest->area) {
            join(w, largest, c);
        }
    }
    return largest;
}

static void read_cells(struct work *w, int cells, struct ${name}_reader_result *result) {
    const int rim = w->height / 12;
    for (; result->count < cells; result->count++) {
        struct ${name}_reader_digit *const digit = &result->digits[result->count];
        const int from = start_of_cell(w->width, result->count, cells);
        const int to = start_of_cell(w->width, result->count + 1, cells), margin = (to - from) / 12;
        find_components(w, (from + margin) & ~(BLOCK - 1), rim, to - margin - 1,
                        w->height - rim - 1);
        const struct component *const c = main_component(w);
        if (c != NULL) {
            read_component(w, c, 1, digit);
        } else {
            digit->x = (uint16_t)(w->x + from);
            digit->y = (uint16_t)w->y;
            digit->width = (uint16_t)(to - from);
            digit->height = (uint16_t)w->height;
            digit->rejected = 1;
        }
    }
}

/* Decide what is in doubt: it is a digit if it is three quarters as high as usual, and if at least
 * two of three shapes surely are digits. Returns the verdict on the digits, or the one that is given
 * if there are none. */
static APART int decide(const struct work *w, struct ${name}_reader_result *result, int verdict) {
    const int least = 3 * w->sure >= 2 * result->count ? 3 * w->usual : INT_MAX;
    for (int i = 0; i < result->count; i++) {
        struct ${name}_reader_digit *const digit = &result->digits[i];
        if (digit->rejected == IN_DOUBT) {
            digit->rejected = 4 * (int)digit->height < least;
        }
        if (!digit->rejected && verdict != ${NAME}_READER_CUT_OFF) {
            verdict = digit->cut_off ? ${NAME}_READER_CUT_OFF : ${NAME}_READER_FINE;
        }
    }
    return verdict;
}

/* Read the region. Returns the verdict. */
static int read_region(struct work *w, const struct ${name}_reader_options *options,
                       struct ${name}_reader_result *result) {
    w->columns = (w->width + TILE - 1) / TILE;
    w->rows = (w->height + TILE - 1) / TILE;
    w->crowded = w->overflow = w->usual = w->sure = 0;
    const int is_dark = measure_paper(w, options->ink);
    if (options->cells > 0) {
        read_cells(w, options->cells, result);
    } else {
        read_ink(w, result);
    }
    const int verdict = decide(w, result, is_dark ? ${NAME}_READER_TOO_DARK : ${NAME}_READER_NOTHING);
    return w->overflow ? ${NAME}_READER_TOO_MUCH : verdict;
}

