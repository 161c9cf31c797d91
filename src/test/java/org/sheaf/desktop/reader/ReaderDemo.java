package org.sheaf.desktop.reader;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Tone;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Target;

/** Pictures of the reader for those who work on it: {@code ReaderDemo FOLDER}. No test. */
public final class ReaderDemo {

    private ReaderDemo() {}

    /** Paints the reader in its states, light and dark, at scale 1 and 2. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        File folder = new File(arguments[0]);
        SwingUtilities.invokeAndWait(() -> {
            for (Tone tone : Tone.values()) {
                try {
                    all(folder, tone);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        });
    }

    private static void all(File folder, Tone tone) throws IOException {
        Look.install(tone, 100);
        String name = tone.name().toLowerCase(java.util.Locale.ROOT);
        Sample sample = interview();
        ReaderModel model = withMemo(sample.model(), sample.quotations.get(5));
        Reader reader = new Reader(text -> text);
        reader.show(model);
        save(reader, 821, 760, 1, new File(folder, name + "-rest.png"));
        reader.choose(sample.quotations.get(sample.quotations.size() - 1).id());
        save(reader, 821, 760, 1, new File(folder, name + "-new.png"));
        reader.choose(sample.quotations.get(5).id());
        save(reader, 821, 760, 2, new File(folder, name + "-chosen.png"));
        reader.unchoose();
        Canvas canvas = (Canvas) reader.page();
        canvas.emphasise(canvas.emphasis().hovering(sample.quotations.get(6).id()));
        save(reader, 1100, 760, 1, new File(folder, name + "-hover.png"));
        canvas.emphasise(Emphasis.NONE.focused(true));
        reader.select(sample.span("seven of them at the gate"));
        reader.marks(List.of(sample.span("the gate"), sample.span("the book")));
        save(reader, 620, 760, 1, new File(folder, name + "-narrow.png"));
        reader.marks(List.of());
        reader.unchoose();
        reader.update(model.showing(Shown.ALL.of(Set.of(Sample.OTHER.id()))));
        save(reader, 821, 760, 1, new File(folder, name + "-tilda.png"));
        deep(folder, name);
        marked(model, folder, name);
        bar(sample, folder, name);
        if (tone == Tone.LIGHT) {
            Sample large = Sample.large(20_000, 2_000);
            reader.show(large.model());
            save(reader, 821, 760, 1, new File(folder, name + "-large.png"));
        }
    }

    /** Nine deep: what has no lane is counted. */
    private static void deep(File folder, String name) throws IOException {
        Sample sample = interview();
        String turn = "It was the quiet, mostly. I had been in the flat for a whole winter with the curtains shut.";
        String[] more = {turn, turn.substring(0, 60), turn.substring(7), turn.substring(26), turn.substring(40, 80)};
        for (int i = 0; i < more.length; i++) {
            sample.mark(i == 2 ? Sample.OTHER : Sample.ME, sample.span(more[i]), sample.code("Another thought " + i));
        }
        Reader reader = new Reader(text -> text);
        reader.show(sample.model());
        save(reader, 821, 760, 2, new File(folder, name + "-deep.png"));
        reader.choose(sample.quotations.get(sample.quotations.size() - 2).id());
        save(reader, 821, 760, 1, new File(folder, name + "-deep-chosen.png"));
    }

    /** Bookmarks, and one speaker's turns alone. */
    private static void marked(ReaderModel model, File folder, String name) throws IOException {
        ReaderModel marked = model;
        for (int line : new int[] {3, 9, 14}) {
            marked = marked.in(marked.study()
                    .apply(
                            List.of(Edit.add(new Bookmark(
                                    Id.random(),
                                    model.transcript().id(),
                                    Sample.ME.id(),
                                    model.lines().line(line).start() + 4,
                                    "",
                                    Sample.DAY))),
                            3));
        }
        Reader reader = new Reader(text -> text);
        reader.show(marked.showing(Shown.ALL.saidBy(Set.of(0))));
        save(reader, 821, 760, 1, new File(folder, name + "-interviewer.png"));
        reader.setTypeface("DejaVu Serif");
        reader.setTextSize(20);
        reader.update(marked);
        save(reader, 1100, 760, 1, new File(folder, name + "-large-type.png"));
    }

    private static void bar(Sample sample, File folder, String name) throws IOException {
        Reader reader = new Reader(text -> text);
        JRootPane root = new JRootPane();
        root.getContentPane().add(reader);
        root.setSize(900, 760);
        layOut(root);
        ReaderModel model = sample.model();
        reader.show(model);
        layOut(root);
        Quotation last = sample.quotations.get(sample.quotations.size() - 1);
        Quotation first = sample.quotations.get(1);
        CodeBar bar = new CodeBar(new CodeBarListener() {
            @Override
            public void taken(Id<Code> code, boolean more) {}

            @Override
            public void made(String made, boolean more) {}
        });
        List<Id<Code>> recent = sample.codes.stream().map(Code::id).toList();
        reader.choose(first.id());
        bar.open(
                reader,
                first.span(),
                new CodeBarSight(model.study(), recent, java.util.Set.of()),
                CodeBarPurpose.code());
        bar.field().setText("com");
        layOut(root);
        save(root, 900, 760, 2, new File(folder, name + "-bar.png"));
        bar.close();
        reader.choose(last.id());
        bar.open(
                reader,
                last.span(),
                new CodeBarSight(model.study(), recent, java.util.Set.of()),
                CodeBarPurpose.code());
        layOut(root);
        save(root, 900, 760, 1, new File(folder, name + "-bar-above.png"));
    }

    private static ReaderModel withMemo(ReaderModel model, Quotation on) {
        Memo memo = new Memo(
                new Id<>(UUID.randomUUID()),
                Target.on(new QuotationRef(model.transcript().id(), on.id())),
                "analytic",
                Sample.ME.id(),
                Sample.DAY,
                "Compare with the others.");
        return model.in(model.study().apply(List.of(Edit.add(memo)), 2));
    }

    static Sample interview() {
        Sample s = new Sample(
                "How did you hear about the garden?",
                "From my neighbour, who has had a bed there since they opened the gate. She said come on a Saturday, bring"
                        + " gloves, and nobody will ask you anything you do not want to answer. So I went, and there were"
                        + " seven of them at the gate with one wheelbarrow between them.",
                "And what made you stay?",
                "It was the quiet, mostly. I had been in the flat for a whole winter with the curtains shut. At the garden"
                        + " you can be with people and say nothing for two hours and it counts as company. Then someone"
                        + " hands you a cup of tea and a tray of seedlings, and you are part of it before you noticed.",
                "Was it hard to keep going?",
                "The rota was hard. They write your name in the book and if you miss twice they give your bed to somebody"
                        + " else, which I understand, there is a list. But my bad weeks do not look at the rota. I asked"
                        + " Ines whether I could swap and she said of course, and that was when I stopped counting.",
                "Who else came with you?",
                "My sister, once. She does not like mud.");
        Code quiet = s.code("Quiet company");
        Code gate = s.code("Coming through the gate");
        Code winter = s.code("Shut in");
        Code tea = s.code("Small welcomes");
        Code rota = s.code("Rules that bite");
        Code bend = s.code("Rules that bend");
        Code word = s.code("Heard by word of mouth");
        s.coders.add(new Coder(Id.random(), "Tom"));
        s.mark("From my neighbour, who has had a bed there since they opened the gate.", word);
        s.mark(
                "She said come on a Saturday, bring gloves, and nobody will ask you anything you do not want to answer.",
                tea,
                gate);
        s.mark(Sample.OTHER, s.span("seven of them at the gate with one wheelbarrow between them"), gate);
        s.mark(
                "It was the quiet, mostly. I had been in the flat for a whole winter with the curtains shut. At the garden"
                        + " you can be with people",
                quiet);
        s.mark("I had been in the flat for a whole winter with the curtains shut.", winter);
        s.mark("At the garden you can be with people and say nothing for two hours and it counts as company.", tea);
        s.mark("say nothing for two hours and it counts as company. Then someone hands you a cup of tea", gate);
        s.mark(Sample.OTHER, s.span("it counts as company. Then someone hands you a cup"), quiet);
        s.mark(Coder.CONSENSUS, s.span("you are part of it before you noticed"), quiet);
        s.mark("if you miss twice they give your bed to somebody else", rota);
        s.mark("I asked Ines whether I could swap and she said of course", bend);
        s.mark("my bad weeks do not look at the rota");
        return s;
    }

    static void save(Container reader, int width, int height, int scale, File file) throws IOException {
        reader.setSize(width, height);
        layOut(reader);
        layOut(reader);
        BufferedImage image = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        reader.printAll(g);
        g.dispose();
        ImageIO.write(image, "png", file);
    }

    static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }
}
