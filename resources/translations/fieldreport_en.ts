<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <translation>
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
</TS>
