package org.sheaf.study;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label of the first level. A code without place in the coding framework waits in the pool of open codes.
 *
 * @param id its identity
 * @param name as shown; unique among its siblings, case aside
 * @param parent the code above it, or null at the top
 * @param pooled whether it waits in the pool instead of standing in the framework; a pooled code has no parent
 * @param position its place among its siblings, ascending
 * @param definition what it means
 * @param colour 0xRRGGBB as in the light theme's palette, or -1 for none
 * @param origin where it came from
 * @param aliases other names, among them those of codes merged into it
 * @param former identities of codes merged into it, so that what is coded with them elsewhere finds its way here
 */
public record Code(
        Id<Code> id,
        String name,
        @Nullable Id<Code> parent,
        boolean pooled,
        int position,
        Definition definition,
        int colour,
        Origin origin,
        List<String> aliases,
        List<Id<Code>> former)
        implements Entity {

    /** Copies the aliases. */
    public Code {
        aliases = List.copyOf(aliases);
        former = List.copyOf(former);
    }

    /** A new open code, waiting in the pool. */
    public static Code open(String name, int colour) {
        return new Code(Id.random(), name, null, true, 0, Definition.NONE, colour, Origin.OPEN, List.of(), List.of());
    }

    /** A new code of the framework. */
    public static Code of(String name, @Nullable Id<Code> parent, int position, int colour) {
        return new Code(
                Id.random(), name, parent, false, position, Definition.NONE, colour, Origin.OPEN, List.of(), List.of());
    }

    /** The same code under another name; the old one is kept as an alias. */
    public Code renamed(String newName) {
        List<String> kept = new ArrayList<>(aliases);
        if (!newName.equalsIgnoreCase(name) && !kept.contains(name)) {
            kept.add(name);
        }
        return new Code(id, newName, parent, pooled, position, definition, colour, origin, kept, former);
    }

    /** The same code with another meaning. */
    public Code defined(Definition newDefinition) {
        return new Code(id, name, parent, pooled, position, newDefinition, colour, origin, aliases, former);
    }

    /** The same code in another colour. */
    public Code coloured(int newColour) {
        return new Code(id, name, parent, pooled, position, definition, newColour, origin, aliases, former);
    }

    /** The same code with another origin. */
    public Code from(Origin newOrigin) {
        return new Code(id, name, parent, pooled, position, definition, colour, newOrigin, aliases, former);
    }

    /** The same code elsewhere in the framework. */
    public Code placed(@Nullable Id<Code> newParent, int newPosition) {
        return new Code(id, name, newParent, false, newPosition, definition, colour, origin, aliases, former);
    }

    /** The same code back in the pool. */
    public Code pooledAt(int newPosition) {
        return new Code(id, name, null, true, newPosition, definition, colour, origin, aliases, former);
    }

    /** The same code with other aliases. */
    public Code alias(List<String> newAliases) {
        return new Code(id, name, parent, pooled, position, definition, colour, origin, newAliases, former);
    }

    /** The same code with other codes merged into it. */
    public Code absorbing(List<Id<Code>> newFormer) {
        return new Code(id, name, parent, pooled, position, definition, colour, origin, aliases, newFormer);
    }
}
