package org.sheaf.identity.leaks;

/** The words that the program itself writes into reports and tables, most of them with a capital; they name nobody. */
final class ProgramWords {

    static final String ALL =
            "theme sub-theme quote quotation participant participants role group transcript transcripts code codes"
                    + " codebook definition full brief parent use when not example colour origin memo memos analysis concept status"
                    + " contrary quotations coder coders coding codings agreement measure unit universe percent holsti cohen’s kappa"
                    + " pooled weighted scott’s fleiss brennan prediger gwet’s krippendorff’s alpha overall reconciliation round rounds"
                    + " decision decisions reason framework version versions consensus union layer small cell figures figure table"
                    + " reviewed final candidate opened closed date kind text on time turn turns words speaker speakers interviewer"
                    + " sheaf start end weight comment id name number of all none yes no made with report page pages note notes"
                    + " character word sentence document overlap gwet krippendorff scott cohen fleiss jaccard undefined duration place"
                    + " wave interviewers question questions answer answers guide topic subtheme service study"
                    + " pseudonymisation pseudonymised replacements identities places pseudonyms seq arabic numpages pageref toc mergeformat";

    private ProgramWords() {}
}
