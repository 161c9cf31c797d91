package org.sheaf.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Study;

/** What a {@link Tree} needs to know of codes. */
final class CodeTree implements Tree.Shape<Code> {

    /** The codes of a study, framework first, then the pool. */
    static Tree<Code> of(Study study) {
        return new Tree<>(new CodeTree(), study.framework().inOrder());
    }

    @Override
    public String name(Code code) {
        return code.name();
    }

    @Override
    public @Nullable Id<Code> parent(Code code) {
        return code.parent();
    }

    @Override
    public int position(Code code) {
        return code.position();
    }

    @Override
    public List<String> aliases(Code code) {
        return code.aliases();
    }

    @Override
    public boolean beside(Code code) {
        return code.pooled();
    }
}
