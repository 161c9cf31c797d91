package org.sheaf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sheaf.reconcile.agreeing.Asked;
import org.sheaf.reconcile.agreeing.Choosing;
import org.sheaf.reconcile.agreeing.Convention;
import org.sheaf.reconcile.agreeing.RoundAgreement;
import org.sheaf.reconcile.agreeing.UnitKind;
import org.sheaf.reconcile.agreeing.Universe;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the command line names of a study, to be compared. */
final class AgreeChoice {

    private final Study study;

    AgreeChoice(Study study) {
        this.study = study;
    }

    /** Reads {@code --unit}. */
    static final class UnitReader implements ITypeConverter<UnitKind> {
        @Override
        public UnitKind convert(String word) {
            return UnitKind.read(word)
                    .orElseThrow(() -> new TypeConversionException("‘" + word
                            + "’ is no unit: character, word, sentence, turn, document, or overlap:N with N from 1 to"
                            + " 100."));
        }
    }

    /** Reads {@code --universe}. */
    static final class UniverseReader implements ITypeConverter<Universe> {
        @Override
        public Universe convert(String word) {
            return Universe.read(word)
                    .orElseThrow(() -> new TypeConversionException(
                            "‘" + word + "’ is none of all, speech, participants and coded."));
        }
    }

    /** Reads {@code --convention}. */
    static final class ConventionReader implements ITypeConverter<Convention> {
        @Override
        public Convention convert(String word) {
            return Convention.read(word)
                    .orElseThrow(
                            () -> new TypeConversionException("‘" + word + "’ is none of nvivo, maxqda and atlasti."));
        }
    }

    /** Coders and transcripts as named, else all coders and what each of them has coded. */
    Asked asked(List<String> coderNames, List<String> transcriptNames) {
        List<Coder> coders = coderNames.isEmpty() ? Choosing.coders(study) : coders(coderNames);
        List<Transcript> transcripts =
                transcriptNames.isEmpty() ? Choosing.shared(study, coders) : transcripts(transcriptNames);
        Choosing.checkBlind(study, coders, transcripts);
        return Asked.of(coders, transcripts);
    }

    /** Coders and transcripts of a round, or those of them that are named. */
    Asked asked(Round round, List<String> coderNames, List<String> transcriptNames) {
        Asked asked = RoundAgreement.asked(study, round);
        Asked among = coderNames.isEmpty() ? asked : asked.among(coders(coderNames));
        return transcriptNames.isEmpty() ? among : among.on(transcripts(transcriptNames));
    }

    Round round(int number) {
        return study.team().rounds().stream()
                .filter(round -> round.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no round " + number + ". See ‘sheaf rounds’."));
    }

    private List<Coder> coders(List<String> names) {
        List<Coder> coders = new ArrayList<>();
        for (String name : names) {
            Coder coder = coder(name);
            if (coders.contains(coder)) {
                throw new Refusal("‘" + coder.name() + "’ stands twice among the coders. Name each coder once.");
            }
            coders.add(coder);
        }
        return coders;
    }

    private Coder coder(String name) {
        return study.coders()
                .named(name, Coder::name)
                .orElseThrow(() -> new Refusal("There is no coder ‘" + name.strip() + "’. The study has "
                        + study.coders().stream().map(Coder::name).collect(Collectors.joining(", ")) + "."));
    }

    private List<Transcript> transcripts(List<String> names) {
        if (names.size() == 1 && names.get(0).strip().equalsIgnoreCase("all")) {
            return List.copyOf(study.transcripts().all());
        }
        List<Transcript> found = new ArrayList<>();
        for (String name : names) {
            study.transcripts().named(name, Transcript::name).ifPresentOrElse(found::add, () -> {
                for (String part : name.split(",")) {
                    found.add(study.transcripts()
                            .named(part, Transcript::name)
                            .orElseThrow(() -> new Refusal(
                                    "There is no transcript ‘" + part.strip() + "’. See ‘sheaf transcripts list’.")));
                }
            });
        }
        return found.stream().distinct().toList();
    }

    /** The codes named; empty for all. */
    List<Id<Code>> codes(List<String> names) {
        List<Id<Code>> found = new ArrayList<>();
        for (String name : names) {
            study.framework().find(name).ifPresentOrElse(code -> found.add(code.id()), () -> {
                for (String part : name.split(",")) {
                    found.add(code(part).id());
                }
            });
        }
        return found;
    }

    Code code(String name) {
        return study.framework()
                .find(name)
                .orElseThrow(() -> new Refusal("There is no code ‘" + name.strip()
                        + "’, or more than one; a path as in ‘A > B’ says which. See ‘sheaf codebook export’."));
    }

    /** Says which transcripts are left out because not every coder has coded them, unless somebody chose. */
    Optional<String> leftOut(Asked asked, boolean chosen) {
        int left = study.transcripts().size() - asked.transcripts().size();
        return chosen || left <= 0
                ? Optional.empty()
                : Optional.of(Words.count(left, "transcript")
                        + (left == 1 ? " is" : " are")
                        + " left out because not every one of these coders has coded there. “--transcripts all” takes"
                        + " all.");
    }
}
