package org.sheaf.merge;

import java.util.UUID;
import org.sheaf.study.Entity;

/**
 * Names an object of a study.
 *
 * @param kind its class
 * @param id its identity
 */
record Key(Class<?> kind, UUID id) {

    static Key of(Entity entity) {
        return new Key(entity.getClass(), entity.id().value());
    }
}
