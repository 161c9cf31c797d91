package org.sheaf.reconcile.passages;

import org.sheaf.reconcile.passages.CodedCells.Truth;
import org.sheaf.text.Span;

/** Known ways in which a second coder departs from the first in one cell; each knows what a comparison must say to it. */
enum Alteration {
    NONE {
        @Override
        void write(CodedCells cells, int cell) {
            Span span = cells.words(cell);
            int code = cells.anyTop();
            cells.mark(0, span, code);
            cells.mark(1, span, code);
            cells.expect(Truth.agreed(span));
        }
    },
    /** One quotation against two that touch: to a reader the same passage. */
    SAME_IN_TOUCHING_PIECES {
        @Override
        void write(CodedCells cells, int cell) {
            Span span = cells.words(cell);
            int code = cells.anyTop();
            int cut = span.start() + 1 + cells.random.nextInt(span.length() - 2);
            cells.mark(0, span, code);
            cells.mark(1, new Span(span.start(), cut), code);
            cells.mark(1, new Span(cut - cells.random.nextInt(2), span.end()), code);
            cells.expect(Truth.agreed(span));
        }
    },
    DROP {
        @Override
        void write(CodedCells cells, int cell) {
            Span span = cells.words(cell);
            cells.mark(0, span, cells.anyTop());
            cells.expect(Truth.of(Kind.NOT_ALL, span, "Tom"));
        }
    },
    EXTRA {
        @Override
        void write(CodedCells cells, int cell) {
            Span span = cells.words(cell);
            cells.mark(1, span, cells.anyTop());
            cells.mark(0, cells.words(cell));
            cells.expect(Truth.of(Kind.NOT_ALL, span, "Mira"));
        }
    },
    SHIFT {
        @Override
        void write(CodedCells cells, int cell) {
            Span span = cells.words(cell);
            int by = 1 + cells.random.nextInt(Math.min(span.length() - 1, 20));
            int code = cells.anyTop();
            Span other = cells.random.nextBoolean() ? span.shift(by) : span.shift(-by);
            cells.mark(0, span, code);
            cells.mark(1, other, code);
            cells.expect(Truth.of(Kind.OTHER_EXTENT, span.hull(other)));
        }
    },
    LONGER {
        @Override
        void write(CodedCells cells, int cell) {
            Span span = cells.words(cell);
            int code = cells.anyTop();
            Span other = new Span(span.start() - cells.random.nextInt(9), span.end() + 1 + cells.random.nextInt(9));
            cells.mark(0, span, code);
            cells.mark(1, other, code);
            cells.expect(Truth.of(Kind.OTHER_EXTENT, other));
        }
    },
    RELABEL {
        @Override
        void write(CodedCells cells, int cell) {
            Span span = cells.words(cell);
            int code = cells.anyTop();
            Span other = span.shift(cells.random.nextInt(5));
            cells.mark(0, span, code);
            cells.mark(1, other, code + 2);
            cells.expect(Truth.of(Kind.OTHER_CODE, span.hull(other)));
        }
    },
    TO_PARENT {
        @Override
        void write(CodedCells cells, int cell) {
            Span span = cells.words(cell);
            int parent = cells.anyTop();
            boolean first = cells.random.nextBoolean();
            cells.mark(0, span, first ? parent : parent + 1);
            cells.mark(1, span, first ? parent + 1 : parent);
            cells.expect(Truth.of(Kind.BROADER, span));
        }
    },
    SPLIT {
        @Override
        void write(CodedCells cells, int cell) {
            Span span = cells.words(cell);
            int code = cells.anyTop();
            int cut = span.start() + 3 + cells.random.nextInt(span.length() - 6);
            cells.mark(0, span, code);
            cells.mark(1, new Span(span.start(), cut), code);
            cells.mark(1, new Span(cut + 1, span.end()), code);
            cells.expect(Truth.of(Kind.PIECES, span));
        }
    },
    JOIN {
        @Override
        void write(CodedCells cells, int cell) {
            Span span = cells.words(cell);
            int code = cells.anyTop();
            int cut = span.start() + 3 + cells.random.nextInt(span.length() - 6);
            cells.mark(0, new Span(span.start(), cut), code);
            cells.mark(0, new Span(cut + 1, span.end()), code);
            cells.mark(1, span, code);
            cells.expect(Truth.of(Kind.PIECES, span));
        }
    },
    /** The first coder gives the same words a second code, which the other does not. */
    SECOND_CODE {
        @Override
        void write(CodedCells cells, int cell) {
            Span span = cells.words(cell);
            int code = cells.anyTop();
            cells.mark(0, span, code, code + 2);
            cells.mark(1, span, code);
            cells.expect(Truth.agreed(span));
            cells.expect(Truth.of(Kind.NOT_ALL, span, "Tom"));
        }
    },
    /** Two codes each, one of them shared: what is left on both sides is one disagreement. */
    SWAPPED_SECOND_CODE {
        @Override
        void write(CodedCells cells, int cell) {
            Span span = cells.words(cell);
            int code = cells.anyTop();
            cells.mark(0, span, code, code + 2);
            cells.mark(1, span, code, code + 4);
            cells.expect(Truth.agreed(span));
            cells.expect(Truth.of(Kind.OTHER_CODE, span));
        }
    },
    /** The same code on words beside one another: neither sees the other's passage. */
    APART {
        @Override
        void write(CodedCells cells, int cell) {
            Span span = cells.words(cell);
            int code = cells.anyTop();
            Span other = new Span(span.end(), span.end() + 5);
            cells.mark(0, span, code);
            cells.mark(1, other, code);
            cells.expect(Truth.of(Kind.NOT_ALL, span, "Tom"));
            cells.expect(Truth.of(Kind.NOT_ALL, other, "Mira"));
        }
    };

    abstract void write(CodedCells cells, int cell);

    /** The same for three coders: Mira, Tom and Ada. */
    enum OfThree {
        ALL_ALIKE {
            @Override
            void write(CodedCells cells, int cell) {
                Span span = cells.words(cell);
                int code = cells.anyTop();
                for (int coder = 0; coder < 3; coder++) {
                    cells.mark(coder, span, code);
                }
                cells.expect(Truth.agreed(span));
            }
        },
        ONE_MISSED_IT {
            @Override
            void write(CodedCells cells, int cell) {
                Span span = cells.words(cell);
                int code = cells.anyTop();
                cells.mark(0, span, code);
                cells.mark(2, span, code);
                cells.expect(Truth.of(Kind.NOT_ALL, span, "Tom"));
            }
        },
        ONLY_ONE {
            @Override
            void write(CodedCells cells, int cell) {
                Span span = cells.words(cell);
                cells.mark(1, span, cells.anyTop());
                cells.expect(Truth.of(Kind.NOT_ALL, span, "Mira", "Ada"));
            }
        },
        ONE_CALLS_IT_OTHERWISE {
            @Override
            void write(CodedCells cells, int cell) {
                Span span = cells.words(cell);
                int code = cells.anyTop();
                cells.mark(0, span, code);
                cells.mark(1, span, code + 2);
                cells.mark(2, span, code);
                cells.expect(Truth.of(Kind.OTHER_CODE, span));
            }
        },
        EACH_CALLS_IT_OTHERWISE {
            @Override
            void write(CodedCells cells, int cell) {
                Span span = cells.words(cell);
                int code = cells.anyTop();
                for (int coder = 0; coder < 3; coder++) {
                    cells.mark(coder, span, code + 2 * coder);
                }
                cells.expect(Truth.of(Kind.OTHER_CODE, span));
            }
        },
        TWO_DIFFER_AND_ONE_IS_SILENT {
            @Override
            void write(CodedCells cells, int cell) {
                Span span = cells.words(cell);
                int code = cells.anyTop();
                cells.mark(1, span, code);
                cells.mark(2, span, code + 2);
                cells.expect(Truth.of(Kind.OTHER_CODE, span, "Mira"));
            }
        },
        TWO_BELOW_ONE {
            @Override
            void write(CodedCells cells, int cell) {
                Span span = cells.words(cell);
                int parent = cells.anyTop();
                cells.mark(0, span, parent + 1);
                cells.mark(1, span, parent);
                cells.mark(2, span, parent + 1);
                cells.expect(Truth.of(Kind.BROADER, span));
            }
        },
        ONE_ENDS_LATER {
            @Override
            void write(CodedCells cells, int cell) {
                Span span = cells.words(cell);
                int code = cells.anyTop();
                Span longer = new Span(span.start(), span.end() + 3);
                cells.mark(0, span, code);
                cells.mark(1, longer, code);
                cells.mark(2, span, code);
                cells.expect(Truth.of(Kind.OTHER_EXTENT, longer));
            }
        },
        ONE_IN_PIECES {
            @Override
            void write(CodedCells cells, int cell) {
                Span span = cells.words(cell);
                int code = cells.anyTop();
                cells.mark(0, span, code);
                cells.mark(1, span, code);
                cells.mark(2, new Span(span.start(), span.start() + 4), code);
                cells.mark(2, new Span(span.start() + 6, span.end()), code);
                cells.expect(Truth.of(Kind.PIECES, span));
            }
        },
        /** The middle one overlaps both others, who do not overlap each other: one disagreement through the middle. */
        A_CHAIN {
            @Override
            void write(CodedCells cells, int cell) {
                Span span = cells.words(cell);
                int code = cells.anyTop();
                Span before = new Span(span.start() - 8, span.start() + 2);
                Span after = new Span(span.end() - 2, span.end() + 8);
                cells.mark(0, before, code);
                cells.mark(1, span, code);
                cells.mark(2, after, code);
                cells.expect(Truth.of(Kind.OTHER_EXTENT, before.hull(after)));
            }
        };

        abstract void write(CodedCells cells, int cell);
    }
}
