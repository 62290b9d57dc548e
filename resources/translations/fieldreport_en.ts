<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AfterImport</name>
    <message numerus="yes">
        <source>%n record(s) did not come, or not whole. The receipt asks for them.</source>
        <translation>
            <numerusform>%n record did not come, or not whole. The receipt asks for it.</numerusform>
            <numerusform>%n records did not come, or not whole. The receipt asks for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnsweringPart</name>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>%n more question</numerusform>
            <numerusform>%n more questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedBar</name>
    <message numerus="yes">
        <source>%n question(s) about this report wait for an answer.</source>
        <translation>
            <numerusform>%n question about this report waits for an answer.</numerusform>
            <numerusform>%n questions about this report wait for an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message numerus="yes">
        <source>The last %n are kept, each in a folder of its own, and each new one is restored for a trial. Keep them in another building.</source>
        <translation>
            <numerusform>The last one is kept, in a folder of its own, and each new one is restored for a trial. Keep it in another building.</numerusform>
            <numerusform>The last %n are kept, each in a folder of its own, and each new one is restored for a trial. Keep them in another building.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied, %1.</source>
        <translation>
            <numerusform>%n file copied, %1.</numerusform>
            <numerusform>%n files copied, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) were written anew.</source>
        <translation>
            <numerusform>%n damaged file was written anew.</numerusform>
            <numerusform>%n damaged files were written anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing in the vault itself.</source>
        <translation>
            <numerusform>%n file of evidence is missing in the vault itself.</numerusform>
            <numerusform>%n files of evidence are missing in the vault itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s) for good?</source>
        <translation>
            <numerusform>Delete %n draft for good?</numerusform>
            <numerusform>Delete %n drafts for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n report(s)</source>
        <translation>
            <numerusform>Tags of %n report</numerusform>
            <numerusform>Tags of %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who works on %n report(s)?</source>
        <translation>
            <numerusform>Who works on %n report?</numerusform>
            <numerusform>Who works on %n reports?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message numerus="yes">
        <source>Imported. %n record(s) were not valid, and were put into quarantine.</source>
        <translation>
            <numerusform>Imported. %n record was not valid, and was put into quarantine.</numerusform>
            <numerusform>Imported. %n records were not valid, and were put into quarantine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n versions beside each other</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions beside each other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing</source>
        <translation>
            <numerusform>%n file missing</numerusform>
            <numerusform>%n files missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%n answer(s) to look at</source>
        <translation>
            <numerusform>%n answer to look at</numerusform>
            <numerusform>%n answers to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearDialog</name>
    <message numerus="yes">
        <source>Clear %n report(s) from this computer?</source>
        <translation>
            <numerusform>Clear %n report from this computer?</numerusform>
            <numerusform>Clear %n reports from this computer?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen report(s) stay here.</source>
        <translation>
            <numerusform>%n of the chosen reports stays here.</numerusform>
            <numerusform>%n of the chosen reports stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So are %n file(s), with the keys that open them.</source>
        <translation>
            <numerusform>So is %n file, with the key that opens it.</numerusform>
            <numerusform>So are %n files, with the keys that open them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) in reach are brought up to date, so that they lose it too:</source>
        <translation>
            <numerusform>%n backup in reach is brought up to date, so that it loses it too:</numerusform>
            <numerusform>%n backups in reach are brought up to date, so that they lose it too:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) not in reach go on holding it. Plug the drive in first:</source>
        <translation>
            <numerusform>%n backup not in reach goes on holding it. Plug the drive in first:</numerusform>
            <numerusform>%n backups not in reach go on holding it. Plug the drive in first:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were brought up to date, and hold it no more:</source>
        <translation>
            <numerusform>%n backup was brought up to date, and holds it no more:</numerusform>
            <numerusform>%n backups were brought up to date, and hold it no more:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold it. Plug the drive in, and make a backup on it; or destroy it, and say so here:</source>
        <translation>
            <numerusform>%n backup still holds it. Plug the drive in, and make a backup on it; or destroy it, and say so here:</numerusform>
            <numerusform>%n backups still hold it. Plug the drive in, and make a backup on it; or destroy them, and say so here:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message numerus="yes">
        <source>%n report(s) cleared from this computer.</source>
        <translation>
            <numerusform>%n report cleared from this computer.</numerusform>
            <numerusform>%n reports cleared from this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were destroyed with their keys.</source>
        <translation>
            <numerusform>%n file was destroyed with its key.</numerusform>
            <numerusform>%n files were destroyed with their keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message numerus="yes">
        <source>The withdrawal is recorded. %n is to be told of it.</source>
        <translation type="unfinished">
            <numerusform>The withdrawal is recorded. %n is to be told of it.</numerusform>
            <numerusform>The withdrawal is recorded. %n are to be told of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message numerus="yes">
        <source>%n more difference(s)</source>
        <translation>
            <numerusform>%n more difference</numerusform>
            <numerusform>%n more differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message numerus="yes">
        <source>%n file(s) were removed.</source>
        <translation>
            <numerusform>%n file was removed.</numerusform>
            <numerusform>%n files were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message numerus="yes">
        <source>%n bundle(s) came in.</source>
        <translation>
            <numerusform>%n bundle came in.</numerusform>
            <numerusform>%n bundles came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) will not go along: only what is sealed is exported.</source>
        <translation>
            <numerusform>%n draft will not go along: only what is sealed is exported.</numerusform>
            <numerusform>%n drafts will not go along: only what is sealed is exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportedStep</name>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n bundle</numerusform>
            <numerusform>%n bundles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing or damaged here, so they did not go along.</source>
        <translation>
            <numerusform>%n file of evidence is missing or damaged here, so it did not go along.</numerusform>
            <numerusform>%n files of evidence are missing or damaged here, so they did not go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderQuestion</name>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Add %n file</numerusform>
            <numerusform>Add %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) marked, %1 together.</source>
        <translation>
            <numerusform>%n file marked, %1 together.</numerusform>
            <numerusform>%n files marked, %1 together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) left out: only files themselves are evidence.</source>
        <translation>
            <numerusform>%n link left out: only files themselves are evidence.</numerusform>
            <numerusform>%n links left out: only files themselves are evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and is left out.</source>
        <translation>
            <numerusform>%n could not be read and is left out.</numerusform>
            <numerusform>%n could not be read and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) left out.</source>
        <translation>
            <numerusform>%n hidden file left out.</numerusform>
            <numerusform>%n hidden files left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeseenCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay here</source>
        <translation>
            <numerusform>%n answer stays here</numerusform>
            <numerusform>%n answers stay here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go as plain pictures, or not at all</source>
        <translation>
            <numerusform>%n file goes as a plain picture, or not at all</numerusform>
            <numerusform>%n files go as plain pictures, or not at all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not here</source>
        <translation type="unfinished">
            <numerusform>%n file is not here</numerusform>
            <numerusform>%n files are not here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateStep</name>
    <message numerus="yes">
        <source>and %n more report(s)</source>
        <translation>
            <numerusform>and %n more report</numerusform>
            <numerusform>and %n more reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) go whole</source>
        <translation>
            <numerusform>%n report goes whole</numerusform>
            <numerusform>%n reports go whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go in part</source>
        <translation type="unfinished">
            <numerusform>%n goes in part</numerusform>
            <numerusform>%n go in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here</source>
        <translation type="unfinished">
            <numerusform>%n stays here</numerusform>
            <numerusform>%n stay here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOnAssistant</name>
    <message numerus="yes">
        <source>%n report(s) handed on.</source>
        <translation>
            <numerusform>%n report handed on.</numerusform>
            <numerusform>%n reports handed on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went before, just as they are.</source>
        <translation type="unfinished">
            <numerusform>%n went before, just as it is.</numerusform>
            <numerusform>%n went before, just as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that went before were retracted: the receiver is told.</source>
        <translation type="unfinished">
            <numerusform>%n that went before was retracted: the receiver is told.</numerusform>
            <numerusform>%n that went before were retracted: the receiver is told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here.</source>
        <translation type="unfinished">
            <numerusform>%n stays here.</numerusform>
            <numerusform>%n stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>Checked: %n entries, none altered, dropped or put in.</source>
        <translation>
            <numerusform>Checked: %n entry, not altered, none dropped or put in.</numerusform>
            <numerusform>Checked: %n entries, none altered, dropped or put in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that %1 names as sent are not here. Ask for the bundle again.</source>
        <translation>
            <numerusform>%n record that %1 names as sent is not here. Ask for the bundle again.</numerusform>
            <numerusform>%n records that %1 names as sent are not here. Ask for the bundle again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportAssistant</name>
    <message numerus="yes">
        <source>%n bundle(s) imported</source>
        <translation>
            <numerusform>%n bundle imported</numerusform>
            <numerusform>%n bundles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept aside, unopened</source>
        <translation>
            <numerusform>%n kept aside, unopened</numerusform>
            <numerusform>%n kept aside, unopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n not imported</numerusform>
            <numerusform>%n not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n bundle(s)</source>
        <translation>
            <numerusform>&amp;Import %n bundle</numerusform>
            <numerusform>&amp;Import %n bundles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%n report(s) on the map</source>
        <translation>
            <numerusform>%n report on the map</numerusform>
            <numerusform>%n reports on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known place</source>
        <translation>
            <numerusform>%n without a known place</numerusform>
            <numerusform>%n without a known place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>%n record(s) that a bundle lists did not come with it.</source>
        <translation>
            <numerusform>%n record that a bundle lists did not come with it.</numerusform>
            <numerusform>%n records that a bundle lists did not come with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came without all of their files.</source>
        <translation>
            <numerusform>%n record came without all of its files.</numerusform>
            <numerusform>%n records came without all of their files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) came more than once, last on %1. That changed nothing: the same bundle was brought twice, or somebody kept it and sent it again.</source>
        <translation>
            <numerusform>%n bundle came more than once, last on %1. That changed nothing: the same bundle was brought twice, or somebody kept it and sent it again.</numerusform>
            <numerusform>%n bundles came more than once, last on %1. That changed nothing: the same bundle was brought twice, or somebody kept it and sent it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) never came: no. %1.</source>
        <translation>
            <numerusform>%n record never came: no. %1.</numerusform>
            <numerusform>%n records never came: no. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bundle after it names %n bundle(s) before it that never came.</source>
        <translation>
            <numerusform>The bundle after it names %n bundle before it that never came.</numerusform>
            <numerusform>The bundle after it names %n bundles before it that never came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageTargetStep</name>
    <message numerus="yes">
        <source>%n point(s) of the checklist are not ticked.</source>
        <translation type="unfinished">
            <numerusform>%n point of the checklist is not ticked.</numerusform>
            <numerusform>%n points of the checklist are not ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message numerus="yes">
        <source>of %n page(s)</source>
        <translation>
            <numerusform>of %n page</numerusform>
            <numerusform>of %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message numerus="yes">
        <source>Places rounded to about %n km</source>
        <translation>
            <numerusform>Places rounded to about %n km</numerusform>
            <numerusform>Places rounded to about %n km</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message numerus="yes">
        <source>Within about %n metre(s)</source>
        <translation>
            <numerusform>Within about %n metre</numerusform>
            <numerusform>Within about %n metres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within about %n kilometre(s)</source>
        <translation>
            <numerusform>Within about %n kilometre</numerusform>
            <numerusform>Within about %n kilometres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message numerus="yes">
        <source>%n record(s): number, signature and content of each are right.</source>
        <translation>
            <numerusform>%n record: its number, signature and content are right.</numerusform>
            <numerusform>%n records: number, signature and content of each are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) of who did what: no entry is missing or altered.</source>
        <translation>
            <numerusform>%n log of who did what: no entry is missing or altered.</numerusform>
            <numerusform>%n logs of who did what: no entry is missing or altered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1: each was decrypted, and its hash is right.</source>
        <translation>
            <numerusform>%n file, %1: each was decrypted, and its hash is right.</numerusform>
            <numerusform>%n files, %1: each was decrypted, and its hash is right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that reports name are not in this vault.</source>
        <translation>
            <numerusform>%n file that reports name is not in this vault.</numerusform>
            <numerusform>%n files that reports name are not in this vault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message numerus="yes">
        <source>%n bundle(s) that wait unopened</source>
        <translation>
            <numerusform>%n bundle that waits unopened</numerusform>
            <numerusform>%n bundles that wait unopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were refused</source>
        <translation>
            <numerusform>%n record that was refused</numerusform>
            <numerusform>%n records that were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %n are shown.</source>
        <translation>
            <numerusform>The latest one is shown.</numerusform>
            <numerusform>The latest %n are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were let in.</source>
        <translation>
            <numerusform>%n record was let in.</numerusform>
            <numerusform>%n records were let in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused.</source>
        <translation>
            <numerusform>%n was refused.</numerusform>
            <numerusform>%n were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message numerus="yes">
        <source>%n answer(s) differ</source>
        <translation type="unfinished">
            <numerusform>%n answer differs</numerusform>
            <numerusform>%n answers differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingTab</name>
    <message numerus="yes">
        <source>%n file(s) have not arrived yet. Ask for the bundle that holds them.</source>
        <translation>
            <numerusform>%n file has not arrived yet. Ask for the bundle that holds it.</numerusform>
            <numerusform>%n files have not arrived yet. Ask for the bundle that holds them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of this version are withheld from you.</source>
        <translation>
            <numerusform>%n answer of this version is withheld from you.</numerusform>
            <numerusform>%n answers of this version are withheld from you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions stand beside each other. A new version that settles it takes the place of all.</source>
        <translation>
            <numerusform>%n version stands here.</numerusform>
            <numerusform>%n versions stand beside each other. A new version that settles it takes the place of all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message numerus="yes">
        <source>The receipt confirms %n record(s), exactly as they came.</source>
        <translation>
            <numerusform>The receipt confirms %n record, exactly as it came.</numerusform>
            <numerusform>The receipt confirms %n records, exactly as they came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in a backup too. Make a backup, and save the receipt again: then the sender may clear all of it.</source>
        <translation>
            <numerusform>%n of them is in a backup too. Make a backup, and save the receipt again: then the sender may clear all of it.</numerusform>
            <numerusform>%n of them are in a backup too. Make a backup, and save the receipt again: then the sender may clear all of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n of your report(s), exactly as here.</source>
        <translation>
            <numerusform>%1 holds %n of your reports, exactly as here.</numerusform>
            <numerusform>%1 holds %n of your reports, exactly as here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It keeps a second copy of %n of them.</source>
        <translation>
            <numerusform>It keeps a second copy of %n of them.</numerusform>
            <numerusform>It keeps a second copy of %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) may be cleared from this computer.</source>
        <translation>
            <numerusform>%n report may be cleared from this computer.</numerusform>
            <numerusform>%n reports may be cleared from this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exported report(s) are not confirmed by anybody yet.</source>
        <translation>
            <numerusform>%n exported report is not confirmed by anybody yet.</numerusform>
            <numerusform>%n exported reports are not confirmed by anybody yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asks you to send %n record(s) again (no. %2).</source>
        <translation>
            <numerusform>%1 asks you to send %n record again (no. %2).</numerusform>
            <numerusform>%1 asks you to send %n records again (no. %2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferredPage</name>
    <message numerus="yes">
        <source>%n file(s) are not here or damaged, so not in it.</source>
        <translation type="unfinished">
            <numerusform>%n file is not here or damaged, so not in it.</numerusform>
            <numerusform>%n files are not here or damaged, so not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) stay here: nobody who must say yes has said it.</source>
        <translation>
            <numerusform>%n report stays here: nobody who must say yes has said it.</numerusform>
            <numerusform>%n reports stay here: nobody who must say yes has said it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message numerus="yes">
        <source>%n file(s) are damaged in this backup. Everything else is restored.</source>
        <translation>
            <numerusform>%n file is damaged in this backup. Everything else is restored.</numerusform>
            <numerusform>%n files are damaged in this backup. Everything else is restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this backup are damaged or missing.</source>
        <translation>
            <numerusform>%n file of this backup is damaged or missing.</numerusform>
            <numerusform>%n files of this backup are damaged or missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message numerus="yes">
        <source>%n answer(s) do not count now, and are left out for good.</source>
        <translation>
            <numerusform>%n answer does not count now, and is left out for good.</numerusform>
            <numerusform>%n answers do not count now, and are left out for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing or do not do.</source>
        <translation>
            <numerusform>%n answer is missing or does not do.</numerusform>
            <numerusform>%n answers are missing or do not do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoragePart</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they were left:</source>
        <translation>
            <numerusform>%n thing is not as it was left:</numerusform>
            <numerusform>%n things are not as they were left:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsTab</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ</source>
        <translation>
            <numerusform>%n answer differs</numerusform>
            <numerusform>%n answers differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message numerus="yes">
        <source>&amp;Only the %n report(s) that you selected</source>
        <translation>
            <numerusform>&amp;Only the %n report that you selected</numerusform>
            <numerusform>&amp;Only the %n reports that you selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhichPart</name>
    <message numerus="yes">
        <source>&amp;Only the %n report(s) that you selected</source>
        <translation>
            <numerusform>&amp;Only the %n report that you selected</numerusform>
            <numerusform>&amp;Only the %n reports that you selected</numerusform>
        </translation>
    </message>
</context>
</TS>
