package org.sheaf.desktop.quotations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;

/** What a table of quotations retrieves. */
public sealed interface TableSource {

    /** What it is called in a study; empty when what it names is gone. */
    Optional<String> name(Study study);

    /** What a chosen code or theme gathers. */
    static TableSource of(Target target) {
        return target.kind() == Target.Kind.THEME
                ? new OfTheme(new Id<>(target.id()))
                : new OfCodes(List.of(new Id<>(target.id())));
    }

    /**
     * What codes gather with their sub-codes, the same words only once.
     *
     * @param codes at least one
     */
    record OfCodes(List<Id<Code>> codes) implements TableSource {
        /** Copies the identities. */
        public OfCodes {
            codes = List.copyOf(codes);
        }

        @Override
        public Optional<String> name(Study study) {
            List<String> names = known(study).stream().map(Code::name).toList();
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(names.stream().collect(Collectors.joining(", ")));
        }

        /** Those of the codes that are still there. */
        List<Code> known(Study study) {
            return codes.stream()
                    .map(study.codes()::find)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /**
     * What a theme gathers with its sub-themes, of the group its analysis is about.
     *
     * @param theme which
     */
    record OfTheme(Id<Theme> theme) implements TableSource {
        @Override
        public Optional<String> name(Study study) {
            return study.themes().find(theme).map(Theme::name);
        }
    }

    /**
     * What a query finds.
     *
     * @param query as typed
     */
    record OfQuery(String query) implements TableSource {
        @Override
        public Optional<String> name(Study study) {
            return Optional.of(query);
        }
    }

    /** All that is marked, with or without a code. */
    record Everything() implements TableSource {
        @Override
        public Optional<String> name(Study study) {
            return Optional.of(Words.of("table.everything"));
        }
    }
}
