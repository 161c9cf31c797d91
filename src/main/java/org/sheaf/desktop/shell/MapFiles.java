package org.sheaf.desktop.shell;

import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.thememap.MapActions;
import org.sheaf.desktop.thememap.MapModel;
import org.sheaf.report.picture.PictureFiles;
import org.sheaf.report.picture.ThematicMap;
import org.sheaf.study.Outlet;

/** Lets the thematic map out: as a file, or onto the clipboard. */
record MapFiles(Desk desk, Choosing choosing, MapModel model) implements MapActions.Ways {

    @Override
    public void svg() {
        save("svg");
    }

    @Override
    public void png() {
        save("png");
    }

    private void save(String ending) {
        ThematicMap map = model.map();
        Optional<Path> file = choosing.save(Words.of("map.save"), map.title() + "." + ending, List.of(ending));
        Outlet outlet = desk.outlet();
        file.ifPresent(path -> desk.work(
                Words.of("map.save"),
                progress -> {
                    PictureFiles.write(map, path, outlet);
                    return path;
                },
                done -> desk.notices().say(Words.of("map.saved", String.valueOf(done.getFileName())))));
    }

    @Override
    public void copy() {
        ThematicMap map = model.map();
        Outlet outlet = desk.outlet();
        desk.work(
                Words.of("map.copying"),
                progress -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    PictureFiles.passWords(map, outlet);
                    outlet.stream(bytes, Outlet.Kind.CLIPBOARD, out -> PictureFiles.png(map, out));
                    return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
                },
                image -> {
                    Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new Clip(image), null);
                    desk.notices().say(Words.of("map.copied"));
                });
    }

    /** A picture on the clipboard. */
    private record Clip(Image image) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.imageFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return DataFlavor.imageFlavor.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException, IOException {
            if (!isDataFlavorSupported(flavor)) {
                throw new UnsupportedFlavorException(flavor);
            }
            return image;
        }
    }
}
