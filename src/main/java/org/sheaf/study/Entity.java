package org.sheaf.study;

/** An object of the study that is kept whole in the snapshot; quotations and codings are not, they lie in pages. */
public sealed interface Entity
        permits Analysis,
                Asking,
                Attribute,
                Bookmark,
                Code,
                CodeDecision,
                Coder,
                Decision,
                FrameworkVersion,
                FrozenLayer,
                Identity,
                Memo,
                Merging,
                Outline,
                Participant,
                Question,
                Round,
                Standing,
                StudyFacts,
                Theme,
                Transcript {

    /** Its identity. */
    Id<?> id();
}
