package org.sheaf.desktop.themes;

import java.awt.Point;
import java.awt.datatransfer.Transferable;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.Carried;
import org.sheaf.study.Code;

/** Drags cards from theme to theme, and codes from the pool. With Ctrl a code stays where it was too. */
final class BoardDrag {

    private static final int BEGINS = 5;

    private final ThemesModel model;

    BoardDrag(ThemesModel model) {
        this.model = model;
    }

    /** Lets a card be dragged. */
    void source(CardView view) {
        view.setTransferHandler(new FromCard(view));
        Start start = new Start(view);
        view.addMouseListener(start);
        view.addMouseMotionListener(start);
    }

    /** Lets cards and codes be dropped on a theme. */
    void target(SectionView view) {
        view.setTransferHandler(new OntoTheme(view));
    }

    /** Lets cards be dropped back into the pool. */
    TransferHandler pool(java.util.function.Supplier<Optional<Code>> chosen) {
        return new Pool(chosen);
    }

    private static final class Start extends MouseAdapter {
        private final CardView view;
        private @Nullable Point from;

        Start(CardView view) {
            this.view = view;
        }

        @Override
        public void mousePressed(MouseEvent event) {
            from = event.getPoint();
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            Point start = from;
            if (start != null && start.distance(event.getPoint()) > Space.px(BEGINS)) {
                from = null;
                TransferHandler handler = view.getTransferHandler();
                handler.setDragImage(view.picture());
                handler.setDragImageOffset(new Point(-start.x, -start.y));
                handler.exportAsDrag(view, event, event.isControlDown() ? TransferHandler.COPY : TransferHandler.MOVE);
            }
        }
    }

    private static final class FromCard extends TransferHandler {
        private static final long serialVersionUID = 1L;
        private final CardView view;

        FromCard(CardView view) {
            this.view = view;
        }

        @Override
        public int getSourceActions(JComponent component) {
            return COPY_OR_MOVE;
        }

        @Override
        protected Transferable createTransferable(JComponent component) {
            return new Carried(view.card());
        }
    }

    private final class OntoTheme extends TransferHandler {
        private static final long serialVersionUID = 1L;
        private final SectionView view;

        OntoTheme(SectionView view) {
            this.view = view;
        }

        @Override
        public boolean canImport(TransferSupport support) {
            boolean can = support.isDataFlavorSupported(Carried.FLAVOR);
            view.target(can);
            if (can) {
                view.later();
            }
            return can;
        }

        @Override
        public boolean importData(TransferSupport support) {
            view.target(false);
            Optional<Code> code = Carried.of(support.getTransferable(), Code.class);
            if (code.isPresent()) {
                model.place(code.get(), view.theme().id(), null);
                return true;
            }
            Optional<Card.OfCode> card = Carried.of(support.getTransferable(), Card.OfCode.class);
            card.ifPresent(of ->
                    model.place(of.code(), view.theme().id(), support.getDropAction() == COPY ? null : of.under()));
            return card.isPresent();
        }
    }

    private final class Pool extends TransferHandler {
        private static final long serialVersionUID = 1L;
        private final transient java.util.function.Supplier<Optional<Code>> chosen;

        Pool(java.util.function.Supplier<Optional<Code>> chosen) {
            this.chosen = chosen;
        }

        @Override
        public int getSourceActions(JComponent component) {
            return COPY_OR_MOVE;
        }

        @Override
        protected @Nullable Transferable createTransferable(JComponent component) {
            return chosen.get().map(code -> (Transferable) new Carried(code)).orElse(null);
        }

        @Override
        public boolean canImport(TransferSupport support) {
            return support.isDataFlavorSupported(Carried.FLAVOR);
        }

        @Override
        public boolean importData(TransferSupport support) {
            Optional<Card.OfCode> card = Carried.of(support.getTransferable(), Card.OfCode.class);
            card.ifPresent(model::takeOut);
            return card.isPresent();
        }
    }
}
