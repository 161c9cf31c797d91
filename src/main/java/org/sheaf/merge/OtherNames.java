package org.sheaf.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheaf.study.Code;
import org.sheaf.study.Study;

/**
 * The other names and the former identities of a merged code are sets, kept in one order, whoever merges: that of the copy that
 * has just these, else that of the alphabet. A code's own name, which a copy may have taken from among them, is none of them.
 */
record OtherNames(Study ours, Study theirs) {

    void settle(Draft draft) {
        for (Code code : draft.all(Code.class)) {
            Optional<Code> mine = ours.codes().find(code.id());
            Optional<Code> other = theirs.codes().find(code.id());
            if (mine.filter(code::equals).isPresent()
                    && other.filter(code::equals).isPresent()) {
                continue;
            }
            List<String> others = code.aliases().stream()
                    .filter(name -> !name.equalsIgnoreCase(code.name()))
                    .toList();
            List<String> names = order(others, mine.map(Code::aliases), other.map(Code::aliases));
            var former = order(code.former(), mine.map(Code::former), other.map(Code::former));
            Code settled = code.alias(names).absorbing(former);
            if (!settled.equals(code)) {
                draft.put(settled);
            }
        }
    }

    private static <T extends Comparable<? super T>> List<T> order(
            List<T> all, Optional<List<T>> mine, Optional<List<T>> other) {
        Set<T> set = new HashSet<>(all);
        List<T> here = mine.filter(list -> set.equals(new HashSet<>(list))).orElse(null);
        List<T> there = other.filter(list -> set.equals(new HashSet<>(list))).orElse(null);
        if (here != null && (there == null || here.equals(there))) {
            return here;
        }
        if (here == null && there != null) {
            return there;
        }
        return all.stream().sorted().distinct().toList();
    }
}
