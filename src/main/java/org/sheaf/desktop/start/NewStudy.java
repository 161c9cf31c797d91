package org.sheaf.desktop.start;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Method;

/**
 * What is asked for before a study is made.
 *
 * @param title as shown
 * @param method how it will be analysed
 * @param folder where it will lie
 * @param coder who works
 * @param passphrase to encrypt it, or null; wiped by whoever makes the study
 */
@SuppressWarnings("ArrayRecordComponent") // a passphrase must not become a String that lingers in memory
public record NewStudy(String title, Method method, Path folder, String coder, char @Nullable [] passphrase) {}
