package org.sheaf.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a snapshot by kind. Immutable.
 *
 * @param coders all, the consensus among them
 * @param codes of the framework and the pool
 * @param participants the people
 * @param transcripts the heads
 * @param analyses the arrangements of themes
 * @param themes of all analyses
 * @param memos on anything
 * @param versions frozen frameworks
 * @param standings how far coders said they have come
 * @param bookmarks places to find again
 * @param questions of the topic guide
 * @param askings what was decided about turns and questions
 * @param outlines headings of texts
 * @param attributes of participants that have a type
 * @param identities real people, places and organisations that were reviewed and not yet applied
 * @param team rounds, what they froze, what was decided, copies that were merged
 */
public record Tables(
        Table<Coder> coders,
        Table<Code> codes,
        Table<Participant> participants,
        Table<Transcript> transcripts,
        Table<Analysis> analyses,
        Table<Theme> themes,
        Table<Memo> memos,
        Table<FrameworkVersion> versions,
        Table<Standing> standings,
        Table<Bookmark> bookmarks,
        Table<Question> questions,
        Table<Asking> askings,
        Table<Outline> outlines,
        Table<Attribute> attributes,
        Table<Identity> identities,
        TeamTables team) {

    /** A study with nobody but the consensus coder. */
    public static final Tables EMPTY = new Tables(
            Table.of(List.of(Coder.CONSENSUS)),
            Table.empty(),
            Table.empty(),
            Table.empty(),
            Table.empty(),
            Table.empty(),
            Table.empty(),
            Table.empty(),
            Table.empty(),
            Table.empty(),
            Table.empty(),
            Table.empty(),
            Table.empty(),
            Table.empty(),
            Table.empty(),
            TeamTables.EMPTY);

    /** Changed objects by kind and identity; null takes one out. */
    Tables with(Map<Class<?>, Map<Id<?>, @Nullable Entity>> changes) {
        return new Tables(
                changed(coders, Coder.class, changes),
                changed(codes, Code.class, changes),
                changed(participants, Participant.class, changes),
                changed(transcripts, Transcript.class, changes),
                changed(analyses, Analysis.class, changes),
                changed(themes, Theme.class, changes),
                changed(memos, Memo.class, changes),
                changed(versions, FrameworkVersion.class, changes),
                changed(standings, Standing.class, changes),
                changed(bookmarks, Bookmark.class, changes),
                changed(questions, Question.class, changes),
                changed(askings, Asking.class, changes),
                changed(outlines, Outline.class, changes),
                changed(attributes, Attribute.class, changes),
                changed(identities, Identity.class, changes),
                team.with(changes));
    }

    @SuppressWarnings("unchecked") // the map's values are of the class they stand under
    static <T extends Entity> Table<T> changed(
            Table<T> table, Class<T> kind, Map<Class<?>, Map<Id<?>, @Nullable Entity>> changes) {
        Map<Id<?>, @Nullable Entity> mine = changes.get(kind);
        return mine == null ? table : table.with((Map<Id<?>, @Nullable T>) (Map<Id<?>, ?>) mine);
    }

    /** All objects, kind by kind. */
    public List<Entity> everything() {
        List<Table<? extends Entity>> tables = List.of(
                coders,
                codes,
                participants,
                transcripts,
                analyses,
                themes,
                memos,
                versions,
                standings,
                bookmarks,
                questions,
                askings,
                outlines,
                attributes,
                identities,
                team.rounds(),
                team.frozenLayers(),
                team.decisions(),
                team.codeDecisions(),
                team.mergings());
        return tables.stream().<Entity>flatMap(Table::stream).toList();
    }

    /** The object of the same kind and identity, as it is here. */
    public Optional<Entity> find(Entity like) {
        return Optional.ofNullable(like(like).lookUp(like.id()));
    }

    /** The table that holds objects of this kind. */
    Table<? extends Entity> like(Entity entity) {
        if (entity instanceof Coder) {
            return coders;
        } else if (entity instanceof Code) {
            return codes;
        } else if (entity instanceof Participant) {
            return participants;
        } else if (entity instanceof Transcript) {
            return transcripts;
        } else if (entity instanceof Analysis) {
            return analyses;
        } else if (entity instanceof Theme) {
            return themes;
        } else if (entity instanceof Memo) {
            return memos;
        } else if (entity instanceof Standing) {
            return standings;
        } else if (entity instanceof Bookmark) {
            return bookmarks;
        } else if (entity instanceof Question) {
            return questions;
        } else if (entity instanceof Asking) {
            return askings;
        } else if (entity instanceof Outline) {
            return outlines;
        } else if (entity instanceof Attribute) {
            return attributes;
        } else if (entity instanceof Identity) {
            return identities;
        } else if (entity instanceof FrameworkVersion) {
            return versions;
        }
        return team.like(entity);
    }
}
