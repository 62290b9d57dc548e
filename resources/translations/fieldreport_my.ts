<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FieldReport is free software under the GNU General Public License, version 3 or later. You may use it, study it, pass it on and change it. It comes with no warranty. Fonts: Noto, under the SIL Open Font License. Map: made with Natural Earth. Qt is used under the GNU Lesser General Public License.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcknowledgeField</name>
    <message>
        <source>Yes, I have read this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCards</name>
    <message>
        <source>Not asked for by the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out by the form, or unknown to the version of it that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated in two ways, so that neither holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds everywhere when the vault is opened the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags like en or my. With a second language each question is shown in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;econd language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s) for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their answers, their history and the files that only they hold are destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every draft in it is destroyed, with the files that only it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tags are signed and seen by all desks of the office; they do not go to documenters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There now: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Who works on %n report(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Signed and seen by all desks of the office. Empty: nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n versions beside each other</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Close what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Type to find, or open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check for problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and &amp;minimise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide or show sensitive answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import bundles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About FieldReport</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentField</name>
    <message>
        <source>No answer yet: it stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be used for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again before it is used for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here until the person was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not used for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer used for this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentStage</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report names this file, and it has not arrived in this vault. Ask the sender for another bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file comes from somebody whose words nobody has compared. A file can be made to attack the program that shows it. Its facts are shown; its content is opened only if you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a stranger&apos;s file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large to be shown safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind are kept as they are, and not opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What plays it is not installed with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can save a copy and look at it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopySaving</name>
    <message>
        <source>Save a copy outside the vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not encrypted. Whoever holds the stick or the computer can read it, and a deleted copy can often be brought back. The history will say that a copy was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a program: do not open it on any computer that matters to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers, the lowest first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustodyTab</name>
    <message>
        <source>The log holds together: no entry was changed, dropped or put in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not hold together: an entry was changed, dropped or put in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are those of this computer&apos;s clock. The log is this vault&apos;s diary and stays in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustodyWords</name>
    <message>
        <source>Reviewed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far the office is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who works on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed and signed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version was sealed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retracted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in the list of what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to a bundle, and the bundle read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived in a bundle; its signature was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of it arrived in a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was saved outside the vault, unencrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayParts</name>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>Both say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated in two ways</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Report without a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New revision of a sealed report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide private answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this draft …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show private answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is still in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft, its history and the files that only it holds will be gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet. Add photos, recordings or documents, or drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this file from the draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken off the draft. Unless another report names it, its content is destroyed in this vault; the original outside stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceViewer</name>
    <message>
        <source>Previous file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceWindow</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts about the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name says something else than the content is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared this sender&apos;s words yet: anybody can have sent this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, by the camera&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, by the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner of this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this vault since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed, by its author&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more of it received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy saved unencrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>There is no {what} called “{name}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is in the trash, or was exported by another vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” fits more than one {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” holds no vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make a new vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {what} is {state}; for this it must be {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do: no {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault may not {action}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the one who may, or use another vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared the words of “{name}” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the eight words in person or by phone under Contacts, and say there that they agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was revoked in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new card and compare its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; mind capitals and the keyboard&apos;s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the paper, word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too short to protect anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take at least {minimum} characters, better five random words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the words of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust this card: it may be somebody else&apos;s. Ask for it again, by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a usable {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again, as a file and not retyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this vault is damaged ({part}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the folder as it is, then restore your latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of FieldReport wrote this vault (version {found}, known here: {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update FieldReport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An evidence file is missing or altered ({sha256}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup; the other files are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of evidence are missing in this backup, or cannot be read ({missing}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a whole copy of the backup first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log of {subject} does not hold together at entry {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this vault as it is and compare it with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written could not be read back (“{path}”), and was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another stick or disk and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an encrypted bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the file is damaged ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again, or ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text form of the file is damaged ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this vault&apos;s keys opens the file: it is for somebody else, for a former key, or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender to whom it was made, and copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the file was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust this copy; ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged in part {chunk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again; nothing of it was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is incomplete: {have} of {want} bytes (-1: not known).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was appended to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content breaks the bundle format ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender to export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is in the wrong order ({member}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content does not match its list ({member}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the content breaks the bundle format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks for more than the format allows ({which}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it with other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of checksums is damaged (line {line}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not valid ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust this file; ask the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is whole, but its sender ({author}), or the device that signed it, is not verified here; it was kept unopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the sender&apos;s eight words under Contacts, then import the bundle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several devices of the sender ({author}) claim the same place: a backup was restored twice, or a key was stolen; the bundle is whole and was kept unopened, and none of these devices counts unless you accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person, on a call where you know the voice, which device is theirs, and decide under Contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender ({author}) was revoked in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person for a new card, by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of FieldReport made this ({found}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update FieldReport, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest is not valid ({field}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender made this bundle for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it; tell the sender who handed it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not what the sender signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that the bundle lists are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again, or ask the sender to export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is not valid ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept apart; ask the sender to export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer does not belong to its record ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no valid contact card ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the card again, as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault asks for an unreasonable amount of work ({which}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have replaced vault.json: restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full (“{path}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” may not be opened or written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path; is the stick plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be read or written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or use another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is no regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file that lies on a disk, not a folder or a pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk&apos;s format holds no file as large as “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export in parts, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” changed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that uses it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” has {size} bytes; the largest file is {maximum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it into parts and attach each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this vault open (“{path}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {library} {found} is too old to be safe here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install version {wanted} or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form&apos;s XML cannot be read (line {line}, column {column}: {reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula of the form is not well written (character {position}: {expected} expected).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the spreadsheet and add the form again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern of the form cannot be used (character {position}: {reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with what Collect and Enketo both understand, and add the form again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula of the form cannot be worked out ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer at {path} is not taken: {message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it; nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers are missing or do not do: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them with Check; or seal the report as it is, unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no form that FieldReport can read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it as XLSForm (.xlsx, .xls, .csv, .md) or as XForm (.xml).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has errors ({errors}); somebody who filled it in would be stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is listed, correct the form, and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form&apos;s package is damaged or of another make ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent the form to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileIntake</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file and no picture in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture from clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question takes one file. Add one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not added: this form has no room for another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The file that was coming in was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest incident first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents that were, or may have been, on one of these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Nothing to choose from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingManyField</name>
    <message>
        <source>Type to find one more, or open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{words}” away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take “{words}” away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your vault. This takes some seconds…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderQuestion</name>
    <message>
        <source>Add files from “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) marked, %1 together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in this folder that can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) left out: only files themselves are evidence.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and is left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is more in this folder than can be listed: add its folders one by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormProblemPlace</name>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormProblems</name>
    <message>
        <source>This file is damaged, or no {kind} file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again as .xlsx, and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this file is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8, or as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than {limit} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what is not needed, or bring long lists as .csv files beside the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets have more than {limit} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell holds more than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or cut it into several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting the file took too long and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting the file took too much memory and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form that would come of this file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The converter could not cope with this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups lie too deep within each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer levels of groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The converter could not cope with these sheets ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for cells in the wrong column, for instance text under “parameters”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell holds a formula whose result was not saved; it would be read as empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the formula by its result (paste as values), and save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is KoboToolbox&apos;s own and has no effect here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing need be done; it may be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{type}” never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the row that ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{type}” ends what never began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this row out, or add its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{type}” does not say which list it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in this column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list “{list}” in the sheet “choices”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it, or correct its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of a KoboToolbox table (“{type}”) has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the column “name”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row “{type}” cannot stand inside “{construct}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it out of there, or change its type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is used twice in the same group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” and another name differ only in capital letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repeat “{value}” is called like the form itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the repeat another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two repeats are called “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “meta” belongs to the form itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this question another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the column “name”, or clear the whole row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two choices of one list have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another name; if it is meant so, write “yes” under allow_choice_duplicates in “settings”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name that a question can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin names with a letter or “_”; after that letters, digits, “_”, “-” and “.” may stand, but no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no name that a form can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name begins with two underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name has a full stop in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “_” instead of the full stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words “name” and “label” cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”, but one with a similar name: {candidates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is meant, correct the sheet&apos;s name; if not, put “_” before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entity lists have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entity list has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the column “list_name”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question or group has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question has no type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the column “type”, or clear the whole row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” shows nothing to whoever fills in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in its label or its hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in its label, or people see its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the name of several questions, and is referred to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference names a question that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name between ${{ and }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it, or correct the name of the sheet that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column without a header holds something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the headers (type, name, label) into the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{other}” and “{header}” mean the same column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the two columns out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are missing: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them in the first row of the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header is empty or has a space in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every column a header of one word; it is left out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the sheet “entities” are not known: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FieldReport stores no entities: take the sheet “entities” and the column “save_to” out, or correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one out, or give it another header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “disabled” leaves questions out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a condition under “relevant” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“form_id” and “id_string” are both there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “id_string” out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one under “form_id” in the sheet “settings”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no type, name or label and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear it, or fill in what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the language “{language}” there is no column {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the column, or people see “-” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“or_other” adds a choice in English only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a choice “other” and a question of your own instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no spreadsheet with an XLSForm in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as .xlsx in a spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date in this cell cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as text: 2024-05-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group or repeat ends here that never began (“{name}”, {type}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its beginning above, or take this row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group or repeat “{name}” never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row “end_{type}” behind its last question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repeat has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in its label, so that people see what is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loop names no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “begin loop over” and the list&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form wants to include another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the other form&apos;s rows into this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question type “{type}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See xlsform.org for the types, or a misspelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the list to the sheet “choices” (columns list_name, name, label), or correct its name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list “{list}” in the sheet “external_choices”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the list there, or correct its name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question has no choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice “{choice}” of the list “{list}” has a space in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “_” instead of the space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“or_other” and a choice filter do not work together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a choice “other” and a question of your own, or take the filter out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of questions cannot filter its choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filter out, or the appearance “table-list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions of one table have different lists: {list} and {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them all the same list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“select_one_external” without a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a choice filter, or write “select_one”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{type}” names no list file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a file that ends in .csv, .xml or .geojson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “{name}” is declared more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one declaration of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the name of two different lists or files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” uses search() and takes its choices from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” uses search(), and another question has the same list “{list}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a list of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label cannot have a “{type}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use image, audio or video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” has a big image, but no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the column “image” too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calculation has nothing to calculate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the column “calculation”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference to a question is not written as it must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ${{name}}, with the question&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several references stand without a comma between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ${{a}}, ${{b}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question called “{q}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{q}” is the name of several questions, and is referred to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” waits for “{trigger}”, which nobody sees and nobody answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it wait for a question that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position that is taken in the background has a calculation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the column “calculation”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position that is taken in the background waits for no question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “trigger”. FieldReport takes no position by itself: people give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“incremental” can only be “true”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write incremental=true, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them as name=value, with spaces between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This type of question has no parameter {rejected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has these: {accepted}. Correct or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“reference-geometry” names nothing that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a list, a list file, or a repeat as ${{name}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“capture-accuracy” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number of metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“warning-accuracy” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“allow-mock-accuracy” is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has a value that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of these: {accepted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See xlsform.org for its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write zero or a number above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is smaller than “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it larger, or the other smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, or a question as ${{name}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a seed, but nothing is mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add randomize=true, or take the seed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“app” names no Android app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out: FieldReport starts no other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audit has a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave its name empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audit with places needs all three location parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out: a log of where people were is a danger to them, and FieldReport keeps none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted form needs its instance id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “omit_instanceID” out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, as in start=0 end=10 step=1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than the whole range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller, or the range larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not fit the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a multiple of “step”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lies outside the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it between “start” and “end”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list that names the ticks is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without ticks only the two ends can have labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep two choices in that list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These parameters do not go with this appearance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the appearance out, or the parameters about ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list that names the ticks has values that are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the parameters, or the values of the list that names the ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list that names the ticks has values outside the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list that names the ticks has values between the steps of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without ticks only “start” and “end” can have labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“save_to” is used, but there is no sheet “entities”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{saveto}” is saved twice, here and in row {other_row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group or repeat cannot be saved as a property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entity list “{dataset}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entity list “{dataset}” has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entity list “{dataset}” does not say when to update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entity list “{dataset}” does not say which entity to update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“save_to” does not say for which of several entity lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entity lists are made in the same place (see row {other_row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entity list “{dataset}” takes values from places that do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“save_to” has more than one “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The converter failed at a trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the trigger as ${{name}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The converter failed at a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for odd references in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The converter says: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See xlsform.org about this, and correct the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{expression}” breaks off at position {position}: {expected} is missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a missing bracket, quotation mark or operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function “{function}” (in “{expression}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its name; xlsform.org lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{function}” cannot take {given} values (in “{expression}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See xlsform.org for what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name (similar: {similar}); if it is meant as text, put it in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list “{list}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name that instance() or pulldata() is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” and “{other}” wait for each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the two references out; neither could ever settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” and “{other}” wait for each other, unless they mean different repetitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that it looks at an earlier repetition only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is compared with nothing: here this is true, on a phone only if it was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it, as in ${{{name}}} = &apos;yes&apos; or ${{{name}}} != &apos;&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{expression}” looks at all repetitions of “{repeat}”, not only at its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the path beginning with ../ if its own repetition is meant; some programs take it so, others not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{expression}” names no place of the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it name exactly one question, as ${{name}} in a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern “{pattern}” has no beginning and end; here the whole answer must fit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ^ before it and $ behind it, so that every program means the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule says of no question that it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule stands for “{place}”, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s type “{type}” is not known; it is taken as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question ({control}) has no place for its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question&apos;s place “{place}” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two questions write into the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of them a question of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be repeated, or is repeated already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one repeat for each group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is set on no known event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an event, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is set nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is set at “{place}”, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” is not done: nobody&apos;s place or voice is taken without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it in a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text inserts a value and does not say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ${{name}} in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list file “{file}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file beside the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lists are called “{list}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list file “{file}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it anew as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file beside the form, or people see only words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” names something outside the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file beside the form by its plain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not use the file “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or correct its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language “{language}” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language “{language}” has no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like “Burmese (my)”, so that its script is shown right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in “{language}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate it; people would see “-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} choices of the list “{list}” have no text in “{language}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate them; people would see “-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} texts of questions are not there in “{language}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds HTML (“{markup}”), which is not shown as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use *emphasis*, **bold** or # heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appearance “{appearance}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appearance “{appearance}” is not shown here; the question is asked plainly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its choices come out of a file by search(), which only one program knows; here nobody could choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write select_one_from_file with the file&apos;s name, and the condition as choice_filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the type “{type}” cannot be asked on a computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let people type the answer as text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role “{role}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it; similar ones: {similar}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“fr:{attribute}” has no meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its name, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{purpose}” cannot be the name of a purpose, so that this consent would count for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in small letters without blanks, as network_share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, whose answer is to say whom this is about, is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a question beside it or around it (similar: {similar}), or - if it is about nobody alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” does not say clearly whether this is sensitive; it is taken for yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no form that can be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it as XLSForm or as XForm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no name that a file of a form can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a plain name, without folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong here ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this place with care.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each report is answers to one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a form: a file that ends in .xlsx, .xls, .csv, .md or .xml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and checking “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form, with its lists and media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FieldReport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form cannot be used like this. Correct what is listed, and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version of “%1” is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is here. Send it on with an export.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose New report and a form, and write what you know. Every change is stored at once, encrypted. Leave empty what you do not know: empty, “unknown” and 0 are three different answers. You can stop at any time and go on later under Drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed report is signed and never changes again. What was wrong in it is corrected by a new revision, and both stay. Check shows before what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export writes one encrypted file, the bundle, onto a stick. Only the office can open it. “Exported” is said only after the file was read back from the stick and found whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know whom you write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each contact has eight words. Compare all eight in person or on a call where you know the voice. Whoever could swap the card could read everything; the words are what shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L or F9 locks at once; what you typed is stored. A locked or switched-off computer shows nothing but how large the vault is. An open one shows everything to whoever sits before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this cannot protect from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a program that spies on this computer while the vault is open; from somebody who makes you open it; from cameras behind you. Deleted things may stay in old sectors of the disk, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the recovery sheet: its twelve words open the vault, under “Forgot the passphrase?”. Without both nobody can open it, we neither.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeResults</name>
    <message>
        <source>Close these messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same content is attached already, as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on %1, by the camera&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name says something else than its content is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a program. It is kept, and never started here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder. Choose “Add folder” to see what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link to another place. Add the file that it leads to, if you mean that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a shortcut, not the file itself. Add the file that it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a file that can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a hidden file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not there any more. Is the stick or the card still plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read. Another program may be using it, or it belongs to another user of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than a bundle can carry (%2). Cut it into parts with another program and add each part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the questions: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Choose a language and a size of the text that you read easily. You can change both later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapFrame</name>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an unprotected picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, unprotected: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the map: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) on the map</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>only the newest are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove layer “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the picture tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a layer (GeoJSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open picture tiles (MBTiles)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open picture tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{name}” is kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, 0 shows everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{} km</source>
        <comment>a length on the map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} m</source>
        <comment>a length on the map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several, close together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere in this circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines: Natural Earth. Frontiers are approximate and can be disputed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaKind</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown kind of file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note at this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen or said here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes can be written once the report is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Nobody has said anything of this report yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, kept beside the report, and sent with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Add your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are encrypted for an office whose card you have. Take its card file, and compare the eight words with somebody of the office, in person or by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Card file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;compared all eight words, and they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It encrypts everything here. Nobody can recover it, we neither: if it is lost and the recovery sheet too, all reports are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw six words for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: who takes this laptop and has many computers guesses it within a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: guessing takes years. Six drawn words are much better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong: guessing takes longer than anybody will try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can say how strong this is: there is no list of words for this script. Do not take a proverb, a song or names; take six words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is damaged, or of a kind that this program cannot show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save a picture of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is no longer protected by your passphrase. Exact places can lead to the people who live there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places as exact as they are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Places rounded to about %n km</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>This picture is very large; it is shown reduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw boxes over what nobody may see (or press Insert, and move them with the arrow keys). The copy holds the picture alone, without what the camera wrote; the original stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy with these boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the view left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the view right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blacken parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Name of the place, in any spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Choose a place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where it was. With the keyboard: move the map with the arrow keys, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How exactly is it known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Within about %n metre(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within about %n kilometre(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainWriting</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording cannot be played here: it is damaged, or of a kind that this program cannot play.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointField</name>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose on map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose on map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees with decimals: latitude from -90 to 90, longitude from -180 to 180.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsField</name>
    <message>
        <source>One point a line: latitude, longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose on map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose on map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print or save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashes of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an unprotected copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, unprotected: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer. Check it and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy names people and places that the form marks as sensitive. On paper or in a file, nothing protects it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy on paper or in a file is no longer protected by your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>What is this computer for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept in one encrypted folder, the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Writing reports, and taking them to an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An &amp;office that collects reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trying it out, with invented reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others will &amp;call you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a code or an office. Offices see it; it stands in every bundle, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;vault that exists already…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>It is not a record as our format has it, or was altered on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature does not fit: somebody altered it, or it is not from that sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer in it does not belong to the signed record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has any effect: it is kept exactly as it came until somebody decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles of senders whose words nobody compared, and records that are not valid, come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) that wait unopened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %n are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown sender {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of this sender is not here, so nobody can tell who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the card, add it under Contacts, compare the eight words, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared the eight words of this sender yet: it may be somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them in person or by phone under Contacts, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two devices say that they are this sender&apos;s. One may be a stolen copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person, on a call where you know the voice, and decide under Contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sender was revoked in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it unopened, unless the person gives you a new card and you compare its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of this sender were compared since it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of its bundle was taken in. Ask the sender to send this report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at record {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were let in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is not genuine, or damaged. Do not rely on a word of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Private: hidden on demand, and withheld when the report is passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden. Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: hidden, show it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeField</name>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankField</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the order away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in order yet: move them, the first on top.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingTab</name>
    <message>
        <source>A retraction hides this report. A new version of it shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have not arrived yet. Ask for the bundle that holds them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its form is not here: the answers stand under their technical names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many answers were sealed is withheld: there may be more than is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of this version are withheld from you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions stand beside each other. A new version that settles it takes the place of all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version shown below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent that holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most cautious of all that was said, then and since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person in the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Write down your recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These twelve words open the vault if the passphrase is forgotten. Write them on paper and keep it far from this computer. They are shown only now. Whoever finds them can open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sure, type word %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatBlock</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Reports on the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sensitive answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide sensitive answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this report: the version that stands now stays beside the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retract…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hidden at once, here and wherever the retraction arrives. Nothing is erased: a new version shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hidden from this office alone. Nothing is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retract this report?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty. It is signed and goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retract</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsModel</name>
    <message>
        <source>Being read…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPane</name>
    <message>
        <source>Search reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>best matches first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report fits all of this. Each word must begin a word of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts that you throw away stay here, encrypted, until you empty it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in with the next bundle shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a bundle that a documenter brought: Tools, Import bundles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is stored at once, encrypted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, encrypted {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>Seal this revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed report is signed and cannot be changed. A correction is a new revision; both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) do not count now, and are left out for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Seal it all the same, unfinished as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing or do not do.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {answered} of {questions} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecurityPart</name>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide sensitive answers until they are wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what was copied after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you copy here is marked as secret, so that clipboard histories leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase until &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older copies and backups of this vault still open with the former passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve words on paper open the vault if the passphrase is forgotten. A new sheet makes the former one worthless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the former sheet will not open the vault any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed, not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By documenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureTab</name>
    <message>
        <source>What this proves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this key made exactly this version, with these words and these files. Nothing in it was changed since, not a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That what it says is true, or that it was written at the time it states. Whose key it is, only comparing the eight words with the person can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the eight words of this identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {record}
Device key {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature fits this version: checked just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit. Do not rely on a word of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is the one by which this identity is known for life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is a later device of this identity, linked by its own hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here shows that this key belongs to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is you, in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person of this vault compared the eight words with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared the eight words with {name} yet: it may be somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was revoked in this vault. Only what was here before goes on counting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being written; every change is stored at once, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final and signed. It has not left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to a bundle that was read back. Nobody has confirmed that it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a store from which the office can fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has it, and has signed that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has asked a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office has reviewed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by the office, and cleared from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FieldReport uses no network unless you start an exchange.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoragePart</name>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads everything once: database, signatures, files, history. It takes as long as reading it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records in quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as this program left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they were left:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StripRows</name>
    <message>
        <source>not here: it has not arrived yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from somebody unverified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text seems to be in Zawgyi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is longer; its first part (1 MiB) is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UncertainDateField</name>
    <message>
        <source>On or in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since …, goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once between … and …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end, {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source is not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least a year with four digits; a day needs its month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitField</name>
    <message>
        <source>Not recognised as a unit; it is kept as you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: {unit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twelve recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twelve &amp;recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they stand on the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forgot the passphrase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked because nobody was here. Everything you typed is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked because the computer slept. Everything you typed is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked with the screen. Everything you typed is stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsupportedField</name>
    <message>
        <source>This kind of question cannot be answered in FieldReport. What is there is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsTab</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was not corrected since it was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no effect here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Violation</name>
    <message>
        <source>This has to be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not take this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is asked for, for instance 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is asked for, for instance 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is asked for, with month and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of day is asked for, for instance 10:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day and a time are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates in degrees are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two points are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least three points are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as an answer to this question.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrapLabel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZawgyiOffer</name>
    <message>
        <source>Write it in Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like Zawgyi. Convert it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FoundList</name>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_MomentFields</name>
    <message>
        <source>no time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
