package org.sheaf.tables;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.XmlWalk;

/** Reads the number of a cell as what its format makes of it: a number, an ISO day, a time or a duration. */
final class CellFormats {

    private static final int SECONDS_A_DAY = 86_400;

    private enum Sort {
        NUMBER,
        DATE,
        TIME
    }

    private final @Nullable StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, Sort> known = new HashMap<>();

    private CellFormats(@Nullable StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    static CellFormats of(@Nullable StylesTable styles, InputStream workbook) throws IOException {
        try (XmlWalk walk = new XmlWalk(workbook)) {
            for (XmlWalk.At at = walk.next(); at != XmlWalk.At.THE_END; at = walk.next()) {
                if (at == XmlWalk.At.START && walk.is("workbookPr")) {
                    String flag = walk.attribute("date1904");
                    return new CellFormats(styles, "1".equals(flag) || "true".equals(flag));
                }
            }
        }
        return new CellFormats(styles, false);
    }

    String read(String value, int style) {
        double number;
        try {
            number = Double.parseDouble(value.strip());
        } catch (NumberFormatException e) {
            return value;
        }
        Sort sort = known.computeIfAbsent(style, this::sort);
        if (sort == Sort.NUMBER || !DateUtil.isValidExcelDate(number)) {
            return CellText.plain(number);
        }
        long seconds = Math.round(number * SECONDS_A_DAY);
        if (sort == Sort.TIME || seconds < SECONDS_A_DAY) {
            return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
        }
        LocalDateTime when = DateUtil.getLocalDateTime(number, from1904, true);
        return when.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? when.toLocalDate().toString()
                : when.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private Sort sort(int style) {
        if (styles == null || style < 0 || style >= styles.getNumCellStyles()) {
            return Sort.NUMBER;
        }
        XSSFCellStyle found = styles.getStyleAt(style);
        String format = found == null ? null : found.getDataFormatString();
        if (found == null || format == null || !DateUtil.isADateFormat(found.getDataFormat(), format)) {
            return Sort.NUMBER;
        }
        String plain = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[\\$[^]]*]", "");
        return plain.contains("y") || plain.contains("d") ? Sort.DATE : Sort.TIME;
    }
}
