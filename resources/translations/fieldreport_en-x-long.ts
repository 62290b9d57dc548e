<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>Licence</source>
        <translation>[Ļîçéñçé ·]</translation></message>
    <message>
        <source>FieldReport is free software under the GNU General Public License, version 3 or later. You may use it, study it, pass it on and change it. It comes with no warranty. Fonts: Noto, under the SIL Open Font License. Map: made with Natural Earth. Qt is used under the GNU Lesser General Public License.</source>
        <translation>[FîéļðŔépöŕţ îš fŕéé šöfţŵåŕé ûñðéŕ ţĥé ĜÑÛ Ĝéñéŕåļ Pûbļîç Ļîçéñšé, véŕšîöñ 3 öŕ ļåţéŕ. Ýöû måý ûšé îţ, šţûðý îţ, påšš îţ öñ åñð çĥåñĝé îţ. Îţ çöméš ŵîţĥ ñö ŵåŕŕåñţý. Föñţš: Ñöţö, ûñðéŕ ţĥé ŠÎĻ Öpéñ Föñţ Ļîçéñšé. Måp: måðé ŵîţĥ Ñåţûŕåļ Éåŕţĥ. Qţ îš ûšéð ûñðéŕ ţĥé ĜÑÛ Ļéššéŕ Ĝéñéŕåļ Pûbļîç Ļîçéñšé. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Made with</source>
        <translation>[Måðé ŵîţĥ · ·]</translation></message>
</context>
<context>
    <name>AcknowledgeField</name>
    <message>
        <source>Yes, I have read this</source>
        <translation>[Ýéš, Î ĥåvé ŕéåð ţĥîš · · · ·]</translation></message>
</context>
<context>
    <name>AfterImport</name>
    <message>
        <source>What is confirmed</source>
        <translation>[Ŵĥåţ îš çöñfîŕméð · · ·]</translation></message>
    <message numerus="yes">
        <source>%n record(s) did not come, or not whole. The receipt asks for them.</source>
        <translation><numerusform>[%n ŕéçöŕð ðîð ñöţ çömé, öŕ ñöţ ŵĥöļé. Ţĥé ŕéçéîpţ åšķš föŕ ţĥém. · · · · · · · · · · · · ·]</numerusform><numerusform>[%n ŕéçöŕðš ðîð ñöţ çömé, öŕ ñöţ ŵĥöļé. Ţĥé ŕéçéîpţ åšķš föŕ ţĥém. · · · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>A receipt for %1</source>
        <translation>[Å ŕéçéîpţ föŕ %1 · · ·]</translation></message>
    <message>
        <source>Receipts for the senders</source>
        <translation>[Ŕéçéîpţš föŕ ţĥé šéñðéŕš · · · · ·]</translation></message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>[&amp;Såvé ţĥé ŕéçéîpţ… · · · ·]</translation></message>
    <message>
        <source>&amp;Save the receipts…</source>
        <translation>[&amp;Såvé ţĥé ŕéçéîpţš… · · · ·]</translation></message>
    <message>
        <source>Saved as %1, and read back. Hand it to the sender: by stick, mail, or any other way.</source>
        <translation>[Šåvéð åš %1, åñð ŕéåð båçķ. Ĥåñð îţ ţö ţĥé šéñðéŕ: bý šţîçķ, måîļ, öŕ åñý öţĥéŕ ŵåý. · · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>AnswerCards</name>
    <message>
        <source>Show more answers</source>
        <translation>[Šĥöŵ möŕé åñšŵéŕš · · ·]</translation></message>
    <message>
        <source>Not asked for by the form</source>
        <translation>[Ñöţ åšķéð föŕ bý ţĥé föŕm · · · · ·]</translation></message>
    <message>
        <source>Worked out by the form, or unknown to the version of it that is here.</source>
        <translation>[Ŵöŕķéð öûţ bý ţĥé föŕm, öŕ ûñķñöŵñ ţö ţĥé véŕšîöñ öf îţ ţĥåţ îš ĥéŕé. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Stated in two ways, so that neither holds.</source>
        <translation>[Šţåţéð îñ ţŵö ŵåýš, šö ţĥåţ ñéîţĥéŕ ĥöļðš. · · · · · · · ·]</translation></message>
    <message>
        <source>Hidden: sensitive</source>
        <translation>[Ĥîððéñ: šéñšîţîvé · · ·]</translation></message>
    <message>
        <source>File without a name</source>
        <translation>[Fîļé ŵîţĥöûţ å ñåmé · · · ·]</translation></message>
    <message>
        <source>not here yet</source>
        <translation>[ñöţ ĥéŕé ýéţ · ·]</translation></message>
    <message>
        <source>Look</source>
        <translation>[Ļööķ ·]</translation></message>
    <message>
        <source>Look at {name}</source>
        <translation>[Ļööķ åţ {name} · · ·]</translation></message>
</context>
<context>
    <name>AnsweringPart</name>
    <message>
        <source>Questions about this report</source>
        <translation>[Qûéšţîöñš åböûţ ţĥîš ŕépöŕţ · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation><numerusform>[%n möŕé qûéšţîöñ · · ·]</numerusform><numerusform>[%n möŕé qûéšţîöñš · · ·]</numerusform></translation></message>
    <message>
        <source>Whoever has the report from you gets your words too, not only whoever asked.</source>
        <translation>[Ŵĥöévéŕ ĥåš ţĥé ŕépöŕţ fŕöm ýöû ĝéţš ýöûŕ ŵöŕðš ţöö, ñöţ öñļý ŵĥöévéŕ åšķéð. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Answered: this version changes that answer.</source>
        <translation>[Åñšŵéŕéð: ţĥîš véŕšîöñ çĥåñĝéš ţĥåţ åñšŵéŕ. · · · · · · · · ·]</translation></message>
    <message>
        <source>Stays open, unless you answer it in words here.</source>
        <translation>[Šţåýš öpéñ, ûñļéšš ýöû åñšŵéŕ îţ îñ ŵöŕðš ĥéŕé. · · · · · · · · ·]</translation></message>
    <message>
        <source>Words to it, if any</source>
        <translation>[Ŵöŕðš ţö îţ, îf åñý · · · ·]</translation></message>
    <message>
        <source>Your answer in words</source>
        <translation>[Ýöûŕ åñšŵéŕ îñ ŵöŕðš · · · ·]</translation></message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Take the tick off what is to stay here as well. Read it as somebody who looks for a person.</source>
        <translation>[Ţåķé ţĥé ţîçķ öff ŵĥåţ îš ţö šţåý ĥéŕé åš ŵéļļ. Ŕéåð îţ åš šöméböðý ŵĥö ļööķš föŕ å péŕšöñ. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>What you keep back here stays in all reports that are chosen, where they have it.</source>
        <translation>[Ŵĥåţ ýöû ķéép båçķ ĥéŕé šţåýš îñ åļļ ŕépöŕţš ţĥåţ åŕé çĥöšéñ, ŵĥéŕé ţĥéý ĥåvé îţ. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>What goes, answer by answer</source>
        <translation>[Ŵĥåţ ĝöéš, åñšŵéŕ bý åñšŵéŕ · · · · ·]</translation></message>
    <message>
        <source>Nothing of it goes.</source>
        <translation>[Ñöţĥîñĝ öf îţ ĝöéš. · · · ·]</translation></message>
    <message>
        <source>These stay here</source>
        <translation>[Ţĥéšé šţåý ĥéŕé · · ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
    <message>
        <source>Keep back</source>
        <translation>[Ķéép båçķ · ·]</translation></message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Language and look</source>
        <translation>[Ļåñĝûåĝé åñð ļööķ · · ·]</translation></message>
    <message>
        <source>As the &amp;system</source>
        <translation>[Åš ţĥé &amp;sýšţém · · ·]</translation></message>
    <message>
        <source>&amp;Light</source>
        <translation>[&amp;Lîĝĥţ ·]</translation></message>
    <message>
        <source>&amp;Dark</source>
        <translation>[&amp;Dåŕķ ·]</translation></message>
    <message>
        <source>&amp;High contrast</source>
        <translation>[&amp;Hîĝĥ çöñţŕåšţ · · ·]</translation></message>
    <message>
        <source>As the window</source>
        <translation>[Åš ţĥé ŵîñðöŵ · · ·]</translation></message>
    <message>
        <source>None</source>
        <translation>[Ñöñé ·]</translation></message>
    <message>
        <source>Language and size</source>
        <translation>[Ļåñĝûåĝé åñð šîžé · · ·]</translation></message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>[Ļåñĝûåĝé öf ţĥé &amp;wîñðöŵ · · · · ·]</translation></message>
    <message>
        <source>Holds everywhere when the vault is opened the next time.</source>
        <translation>[Ĥöļðš évéŕýŵĥéŕé ŵĥéñ ţĥé våûļţ îš öpéñéð ţĥé ñéxţ ţîmé. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>[Šîžé öf ţĥé &amp;téxţ · · ·]</translation></message>
    <message>
        <source>Colours</source>
        <translation>[Çöļöûŕš ·]</translation></message>
    <message>
        <source>Questions of forms</source>
        <translation>[Qûéšţîöñš öf föŕmš · · · ·]</translation></message>
    <message>
        <source>Where a form has them. With a second language each question is shown in both.</source>
        <translation>[Ŵĥéŕé å föŕm ĥåš ţĥém. Ŵîţĥ å šéçöñð ļåñĝûåĝé éåçĥ qûéšţîöñ îš šĥöŵñ îñ böţĥ. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;First language</source>
        <translation>[&amp;Fîŕšţ ļåñĝûåĝé · · ·]</translation></message>
    <message>
        <source>S&amp;econd language</source>
        <translation>[Š&amp;eçöñð ļåñĝûåĝé · · ·]</translation></message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask about this report</source>
        <translation>[Åšķ åböûţ ţĥîš ŕépöŕţ · · · ·]</translation></message>
    <message>
        <source>The author sees your question at the answer that it is about, and replies by a new version of the report. The report that you have stays as it is.</source>
        <translation>[Ţĥé åûţĥöŕ šééš ýöûŕ qûéšţîöñ åţ ţĥé åñšŵéŕ ţĥåţ îţ îš åböûţ, åñð ŕépļîéš bý å ñéŵ véŕšîöñ öf ţĥé ŕépöŕţ. Ţĥé ŕépöŕţ ţĥåţ ýöû ĥåvé šţåýš åš îţ îš. · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The whole report</source>
        <translation>[Ţĥé ŵĥöļé ŕépöŕţ · · ·]</translation></message>
    <message>
        <source>About</source>
        <translation>[Åböûţ ·]</translation></message>
    <message>
        <source>The report says</source>
        <translation>[Ţĥé ŕépöŕţ šåýš · · ·]</translation></message>
    <message>
        <source>Your question</source>
        <translation>[Ýöûŕ qûéšţîöñ · · ·]</translation></message>
    <message>
        <source>One thing at a time, in plain words. It is signed by your office.</source>
        <translation>[Öñé ţĥîñĝ åţ å ţîmé, îñ pļåîñ ŵöŕðš. Îţ îš šîĝñéð bý ýöûŕ öffîçé. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
    <message>
        <source>Ask</source>
        <translation>[Åšķ ·]</translation></message>
    <message>
        <source>Hidden: sensitive</source>
        <translation>[Ĥîððéñ: šéñšîţîvé · · ·]</translation></message>
    <message>
        <source>{name}, who wrote the report, gets it with the next bundle that you export for them. Until then it is only here.</source>
        <translation>[{name}, ŵĥö ŵŕöţé ţĥé ŕépöŕţ, ĝéţš îţ ŵîţĥ ţĥé ñéxţ bûñðļé ţĥåţ ýöû éxpöŕţ föŕ ţĥém. Ûñţîļ ţĥéñ îţ îš öñļý ĥéŕé. · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Whoever wrote the report is not among your contacts: the question stays here until you have their card.</source>
        <translation>[Ŵĥöévéŕ ŵŕöţé ţĥé ŕépöŕţ îš ñöţ åmöñĝ ýöûŕ çöñţåçţš: ţĥé qûéšţîöñ šţåýš ĥéŕé ûñţîļ ýöû ĥåvé ţĥéîŕ çåŕð. · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>AskedBar</name>
    <message>
        <source>Read…</source>
        <translation>[Ŕéåð… ·]</translation></message>
    <message>
        <source>Read the questions</source>
        <translation>[Ŕéåð ţĥé qûéšţîöñš · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n question(s) about this report wait for an answer.</source>
        <translation><numerusform>[%n qûéšţîöñ åböûţ ţĥîš ŕépöŕţ ŵåîţ föŕ åñ åñšŵéŕ. · · · · · · · · · ·]</numerusform><numerusform>[%n qûéšţîöñš åböûţ ţĥîš ŕépöŕţ ŵåîţ föŕ åñ åñšŵéŕ. · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Questions about this report</source>
        <translation>[Qûéšţîöñš åböûţ ţĥîš ŕépöŕţ · · · · ·]</translation></message>
    <message>
        <source>Change the answer that a question is about, and sealing says that it is answered. What needs words is asked for when you seal.</source>
        <translation>[Çĥåñĝé ţĥé åñšŵéŕ ţĥåţ å qûéšţîöñ îš åböûţ, åñð šéåļîñĝ šåýš ţĥåţ îţ îš åñšŵéŕéð. Ŵĥåţ ñééðš ŵöŕðš îš åšķéð föŕ ŵĥéñ ýöû šéåļ. · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé ·]</translation></message>
    <message>
        <source>Go to the answer</source>
        <translation>[Ĝö ţö ţĥé åñšŵéŕ · · ·]</translation></message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>at an unknown time</source>
        <translation>[åţ åñ ûñķñöŵñ ţîmé · · · ·]</translation></message>
    <message>
        <source>You asked, {time}</source>
        <translation>[Ýöû åšķéð, {time} · · ·]</translation></message>
    <message>
        <source>{name} asks, {time}</source>
        <translation>[{name} åšķš, {time} · · · ·]</translation></message>
    <message>
        <source>About the whole report</source>
        <translation>[Åböûţ ţĥé ŵĥöļé ŕépöŕţ · · · ·]</translation></message>
    <message>
        <source>About: {question}</source>
        <translation>[Åböûţ: {question} · · ·]</translation></message>
    <message>
        <source>Waits for an answer</source>
        <translation>[Ŵåîţš föŕ åñ åñšŵéŕ · · · ·]</translation></message>
    <message>
        <source>Answered</source>
        <translation>[Åñšŵéŕéð · ·]</translation></message>
    <message>
        <source>Taken back</source>
        <translation>[Ţåķéñ båçķ · ·]</translation></message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>&amp;Back up…</source>
        <translation>[&amp;Båçķ ûp… · ·]</translation></message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>[Båçķûp ·]</translation></message>
    <message>
        <source>The whole vault once more, encrypted, for the day on which this computer is lost or broken.</source>
        <translation>[Ţĥé ŵĥöļé våûļţ öñçé möŕé, éñçŕýpţéð, föŕ ţĥé ðåý öñ ŵĥîçĥ ţĥîš çömpûţéŕ îš ļöšţ öŕ bŕöķéñ. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Backups of this vault</source>
        <translation>[Båçķûpš öf ţĥîš våûļţ · · · ·]</translation></message>
    <message>
        <source>None yet.</source>
        <translation>[Ñöñé ýéţ. · ·]</translation></message>
    <message>
        <source>&amp;Prove that it works…</source>
        <translation>[&amp;Pŕövé ţĥåţ îţ ŵöŕķš… · · · ·]</translation></message>
    <message>
        <source>Making the backup, and restoring it for a trial</source>
        <translation>[Måķîñĝ ţĥé båçķûp, åñð ŕéšţöŕîñĝ îţ föŕ å ţŕîåļ · · · · · · · · ·]</translation></message>
    <message>
        <source>Restoring the backup for a trial</source>
        <translation>[Ŕéšţöŕîñĝ ţĥé båçķûp föŕ å ţŕîåļ · · · · · ·]</translation></message>
    <message>
        <source>Back up now</source>
        <translation>[Båçķ ûp ñöŵ · ·]</translation></message>
    <message numerus="yes">
        <source>The last %n are kept, each in a folder of its own, and each new one is restored for a trial. Keep them in another building.</source>
        <translation><numerusform>[Ţĥé ļåšţ %n åŕé ķépţ, éåçĥ îñ å föļðéŕ öf îţš öŵñ, åñð éåçĥ ñéŵ öñé îš ŕéšţöŕéð föŕ å ţŕîåļ. Ķéép ţĥém îñ åñöţĥéŕ bûîļðîñĝ. · · · · · · · · · · · · · · · · · · · · · · · · ·]</numerusform><numerusform>[Ţĥé ļåšţ %n åŕé ķépţ, éåçĥ îñ å föļðéŕ öf îţš öŵñ, åñð éåçĥ ñéŵ öñé îš ŕéšţöŕéð föŕ å ţŕîåļ. Ķéép ţĥém îñ åñöţĥéŕ bûîļðîñĝ. · · · · · · · · · · · · · · · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>&amp;Another place…</source>
        <translation>[&amp;Añöţĥéŕ pļåçé… · · ·]</translation></message>
    <message>
        <source>&amp;Choose where, and back up…</source>
        <translation>[&amp;Cĥööšé ŵĥéŕé, åñð båçķ ûp… · · · · ·]</translation></message>
    <message>
        <source>&amp;Back up now</source>
        <translation>[&amp;Båçķ ûp ñöŵ · ·]</translation></message>
    <message>
        <source>Backed up to %1.</source>
        <translation>[Båçķéð ûp ţö %1. · · ·]</translation></message>
    <message numerus="yes">
        <source>%n file(s) copied, %1.</source>
        <translation><numerusform>[%n fîļé çöpîéð, %1. · · · ·]</numerusform><numerusform>[%n fîļéš çöpîéð, %1. · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n damaged file(s) were written anew.</source>
        <translation><numerusform>[%n ðåmåĝéð fîļé ŵéŕé ŵŕîţţéñ åñéŵ. · · · · · · ·]</numerusform><numerusform>[%n ðåmåĝéð fîļéš ŵéŕé ŵŕîţţéñ åñéŵ. · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>It does not restore whole: what is damaged is listed below.</source>
        <translation>[Îţ ðöéš ñöţ ŕéšţöŕé ŵĥöļé: ŵĥåţ îš ðåmåĝéð îš ļîšţéð béļöŵ. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>It was restored for a trial, and is whole.</source>
        <translation>[Îţ ŵåš ŕéšţöŕéð föŕ å ţŕîåļ, åñð îš ŵĥöļé. · · · · · · · ·]</translation></message>
    <message>
        <source>%1 does not restore whole: what is damaged is listed below.</source>
        <translation>[%1 ðöéš ñöţ ŕéšţöŕé ŵĥöļé: ŵĥåţ îš ðåmåĝéð îš ļîšţéð béļöŵ. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>%1 was restored for a trial, and is whole.</source>
        <translation>[%1 ŵåš ŕéšţöŕéð föŕ å ţŕîåļ, åñð îš ŵĥöļé. · · · · · · · ·]</translation></message>
    <message>
        <source>Cancelled. Earlier backups in the same place are whole.</source>
        <translation>[Çåñçéļļéð. Éåŕļîéŕ båçķûpš îñ ţĥé šåmé pļåçé åŕé ŵĥöļé. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Where the backups go</source>
        <translation>[Ŵĥéŕé ţĥé båçķûpš ĝö · · · ·]</translation></message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé ·]</translation></message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing in the vault itself.</source>
        <translation><numerusform>[%n fîļé öf évîðéñçé åŕé mîššîñĝ îñ ţĥé våûļţ îţšéļf. · · · · · · · · · ·]</numerusform><numerusform>[%n fîļéš öf évîðéñçé åŕé mîššîñĝ îñ ţĥé våûļţ îţšéļf. · · · · · · · · · · ·]</numerusform></translation></message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>[åñð %n möŕé · ·]</numerusform><numerusform>[åñð %n möŕé · ·]</numerusform></translation></message>
    <message>
        <source>It lies on the same drive as the vault: whatever takes one takes both.</source>
        <translation>[Îţ ļîéš öñ ţĥé šåmé ðŕîvé åš ţĥé våûļţ: ŵĥåţévéŕ ţåķéš öñé ţåķéš böţĥ. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Try it</source>
        <translation>[Ţŕý îţ ·]</translation></message>
    <message>
        <source>Restore %1 for a trial</source>
        <translation>[Ŕéšţöŕé %1 föŕ å ţŕîåļ · · · ·]</translation></message>
    <message>
        <source>Restores it for a trial beside the vault. Nothing is changed.</source>
        <translation>[Ŕéšţöŕéš îţ föŕ å ţŕîåļ béšîðé ţĥé våûļţ. Ñöţĥîñĝ îš çĥåñĝéð. · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Out of reach</source>
        <translation>[Öûţ öf ŕéåçĥ · ·]</translation></message>
    <message>
        <source>Not tried</source>
        <translation>[Ñöţ ţŕîéð · ·]</translation></message>
    <message>
        <source>Damaged</source>
        <translation>[Ðåmåĝéð ·]</translation></message>
    <message>
        <source>Restores whole</source>
        <translation>[Ŕéšţöŕéš ŵĥöļé · · ·]</translation></message>
    <message>
        <source>Made %1</source>
        <translation>[Måðé %1 ·]</translation></message>
    <message>
        <source>restored for a trial %1</source>
        <translation>[ŕéšţöŕéð föŕ å ţŕîåļ %1 · · · · ·]</translation></message>
    <message>
        <source>lacks what came after it</source>
        <translation>[ļåçķš ŵĥåţ çåmé åfţéŕ îţ · · · · ·]</translation></message>
    <message>
        <source>opens with a former passphrase or recovery sheet</source>
        <translation>[öpéñš ŵîţĥ å föŕméŕ påššpĥŕåšé öŕ ŕéçövéŕý šĥééţ · · · · · · · · · ·]</translation></message>
    <message>
        <source>There is no backup yet: a lost or broken computer loses everything.</source>
        <translation>[Ţĥéŕé îš ñö båçķûp ýéţ: å ļöšţ öŕ bŕöķéñ çömpûţéŕ ļöšéš évéŕýţĥîñĝ. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>A backup is due: one of them still holds what was cleared.</source>
        <translation>[Å båçķûp îš ðûé: öñé öf ţĥém šţîļļ ĥöļðš ŵĥåţ ŵåš çļéåŕéð. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>A backup is due: the last one, of %1, lacks what came after it.</source>
        <translation>[Å båçķûp îš ðûé: ţĥé ļåšţ öñé, öf %1, ļåçķš ŵĥåţ çåmé åfţéŕ îţ. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Last backup: %1, in %2.</source>
        <translation>[Ļåšţ båçķûp: %1, îñ %2. · · · · ·]</translation></message>
</context>
<context>
    <name>BesideAnswers</name>
    <message>
        <source>Ask about this answer…</source>
        <translation>[Åšķ åböûţ ţĥîš åñšŵéŕ… · · · ·]</translation></message>
    <message>
        <source>Ask about: {question}</source>
        <translation>[Åšķ åböûţ: {question} · · · ·]</translation></message>
    <message>
        <source>See what changed</source>
        <translation>[Šéé ŵĥåţ çĥåñĝéð · · ·]</translation></message>
    <message>
        <source>Answered in a new version.</source>
        <translation>[Åñšŵéŕéð îñ å ñéŵ véŕšîöñ. · · · · ·]</translation></message>
    <message>
        <source>Answer by a new version</source>
        <translation>[Åñšŵéŕ bý å ñéŵ véŕšîöñ · · · · ·]</translation></message>
    <message>
        <source>Answer in words…</source>
        <translation>[Åñšŵéŕ îñ ŵöŕðš… · · ·]</translation></message>
    <message>
        <source>Waits for an answer. It goes with the next bundle for whoever wrote the report.</source>
        <translation>[Ŵåîţš föŕ åñ åñšŵéŕ. Îţ ĝöéš ŵîţĥ ţĥé ñéxţ bûñðļé föŕ ŵĥöévéŕ ŵŕöţé ţĥé ŕépöŕţ. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Take back…</source>
        <translation>[Ţåķé båçķ… · ·]</translation></message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>Review</source>
        <translation>[Ŕévîéŵ ·]</translation></message>
    <message>
        <source>Restore</source>
        <translation>[Ŕéšţöŕé ·]</translation></message>
    <message>
        <source>Delete for good…</source>
        <translation>[Ðéļéţé föŕ ĝööð… · · ·]</translation></message>
    <message>
        <source>Export…</source>
        <translation>[Éxpöŕţ… ·]</translation></message>
    <message>
        <source>Hand on…</source>
        <translation>[Ĥåñð öñ… · ·]</translation></message>
    <message>
        <source>Referral package…</source>
        <translation>[Ŕéféŕŕåļ påçķåĝé… · · ·]</translation></message>
    <message>
        <source>Mark as read</source>
        <translation>[Måŕķ åš ŕéåð · ·]</translation></message>
    <message>
        <source>Mark as unread</source>
        <translation>[Måŕķ åš ûñŕéåð · · ·]</translation></message>
    <message>
        <source>Tags…</source>
        <translation>[Ţåĝš… ·]</translation></message>
    <message>
        <source>Assign…</source>
        <translation>[Åššîĝñ… ·]</translation></message>
    <message>
        <source>Move to trash</source>
        <translation>[Mövé ţö ţŕåšĥ · · ·]</translation></message>
    <message>
        <source>Empty trash…</source>
        <translation>[Émpţý ţŕåšĥ… · ·]</translation></message>
    <message>
        <source>Not begun</source>
        <translation>[Ñöţ béĝûñ · ·]</translation></message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation><numerusform>[%n çĥöšéñ · ·]</numerusform><numerusform>[%n çĥöšéñ · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>Delete %n draft(s) for good?</source>
        <translation><numerusform>[Ðéļéţé %n ðŕåfţ föŕ ĝööð? · · · · ·]</numerusform><numerusform>[Ðéļéţé %n ðŕåfţš föŕ ĝööð? · · · · ·]</numerusform></translation></message>
    <message>
        <source>Their answers, their history and the files that only they hold are destroyed.</source>
        <translation>[Ţĥéîŕ åñšŵéŕš, ţĥéîŕ ĥîšţöŕý åñð ţĥé fîļéš ţĥåţ öñļý ţĥéý ĥöļð åŕé ðéšţŕöýéð. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Keep</source>
        <translation>[Ķéép ·]</translation></message>
    <message>
        <source>Delete for good</source>
        <translation>[Ðéļéţé föŕ ĝööð · · ·]</translation></message>
    <message>
        <source>Empty the trash?</source>
        <translation>[Émpţý ţĥé ţŕåšĥ? · · ·]</translation></message>
    <message>
        <source>Every draft in it is destroyed, with the files that only it holds.</source>
        <translation>[Évéŕý ðŕåfţ îñ îţ îš ðéšţŕöýéð, ŵîţĥ ţĥé fîļéš ţĥåţ öñļý îţ ĥöļðš. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Empty trash</source>
        <translation>[Émpţý ţŕåšĥ · ·]</translation></message>
    <message numerus="yes">
        <source>Tags of %n report(s)</source>
        <translation><numerusform>[Ţåĝš öf %n ŕépöŕţ · · ·]</numerusform><numerusform>[Ţåĝš öf %n ŕépöŕţš · · · ·]</numerusform></translation></message>
    <message>
        <source>Tags are signed and seen by all desks of the office; they do not go to documenters.</source>
        <translation>[Ţåĝš åŕé šîĝñéð åñð šééñ bý åļļ ðéšķš öf ţĥé öffîçé; ţĥéý ðö ñöţ ĝö ţö ðöçûméñţéŕš. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Add</source>
        <translation>[Åðð ·]</translation></message>
    <message>
        <source>Several with commas between them</source>
        <translation>[Šévéŕåļ ŵîţĥ çömmåš béţŵééñ ţĥém · · · · · ·]</translation></message>
    <message>
        <source>There now: {tags}</source>
        <translation>[Ţĥéŕé ñöŵ: {tags} · · ·]</translation></message>
    <message>
        <source>Take off</source>
        <translation>[Ţåķé öff · ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
    <message>
        <source>Save tags</source>
        <translation>[Šåvé ţåĝš · ·]</translation></message>
    <message numerus="yes">
        <source>Who works on %n report(s)?</source>
        <translation><numerusform>[Ŵĥö ŵöŕķš öñ %n ŕépöŕţ? · · · · ·]</numerusform><numerusform>[Ŵĥö ŵöŕķš öñ %n ŕépöŕţš? · · · · ·]</numerusform></translation></message>
    <message>
        <source>Signed and seen by all desks of the office. Empty: nobody.</source>
        <translation>[Šîĝñéð åñð šééñ bý åļļ ðéšķš öf ţĥé öffîçé. Émpţý: ñöböðý. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Name</source>
        <translation>[Ñåmé ·]</translation></message>
    <message>
        <source>Assign</source>
        <translation>[Åššîĝñ ·]</translation></message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Reading who made it…</source>
        <translation>[Ŕéåðîñĝ ŵĥö måðé îţ… · · · ·]</translation></message>
    <message>
        <source>&amp;Compare the words</source>
        <translation>[&amp;Cömpåŕé ţĥé ŵöŕðš · · · ·]</translation></message>
    <message>
        <source>&amp;Decide under Contacts</source>
        <translation>[&amp;Déçîðé ûñðéŕ Çöñţåçţš · · · ·]</translation></message>
    <message>
        <source>Try &amp;again</source>
        <translation>[Ţŕý &amp;aĝåîñ · ·]</translation></message>
    <message>
        <source>&amp;Show these reports</source>
        <translation>[&amp;Sĥöŵ ţĥéšé ŕépöŕţš · · · ·]</translation></message>
    <message>
        <source>File: %1</source>
        <translation>[Fîļé: %1 · ·]</translation></message>
    <message>
        <source>It was imported before: nothing in it is new. To import it again does no harm.</source>
        <translation>[Îţ ŵåš împöŕţéð béföŕé: ñöţĥîñĝ îñ îţ îš ñéŵ. Ţö împöŕţ îţ åĝåîñ ðöéš ñö ĥåŕm. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The file is there to its end, and its sender is verified.</source>
        <translation>[Ţĥé fîļé îš ţĥéŕé ţö îţš éñð, åñð îţš šéñðéŕ îš véŕîfîéð. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Importing</source>
        <translation>[Împöŕţîñĝ · ·]</translation></message>
    <message>
        <source>Repeated: this very bundle was imported before, and nothing in it is new.</source>
        <translation>[Ŕépéåţéð: ţĥîš véŕý bûñðļé ŵåš împöŕţéð béföŕé, åñð ñöţĥîñĝ îñ îţ îš ñéŵ. · · · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>Imported. %n record(s) were not valid, and were put into quarantine.</source>
        <translation><numerusform>[Împöŕţéð. %n ŕéçöŕð ŵéŕé ñöţ våļîð, åñð ŵéŕé pûţ îñţö qûåŕåñţîñé. · · · · · · · · · · · · ·]</numerusform><numerusform>[Împöŕţéð. %n ŕéçöŕðš ŵéŕé ñöţ våļîð, åñð ŵéŕé pûţ îñţö qûåŕåñţîñé. · · · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Imported, and something is missing.</source>
        <translation>[Împöŕţéð, åñð šöméţĥîñĝ îš mîššîñĝ. · · · · · · ·]</translation></message>
    <message>
        <source>Imported, whole.</source>
        <translation>[Împöŕţéð, ŵĥöļé. · · ·]</translation></message>
    <message>
        <source>Nobody can tell who made it.</source>
        <translation>[Ñöböðý çåñ ţéļļ ŵĥö måðé îţ. · · · · · ·]</translation></message>
    <message>
        <source>Cancelled: nothing of it was taken over.</source>
        <translation>[Çåñçéļļéð: ñöţĥîñĝ öf îţ ŵåš ţåķéñ övéŕ. · · · · · · · ·]</translation></message>
    <message>
        <source>Its sender was revoked here. It will not be imported.</source>
        <translation>[Îţš šéñðéŕ ŵåš ŕévöķéð ĥéŕé. Îţ ŵîļļ ñöţ bé împöŕţéð. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Nobody has compared the words of this sender yet; the name is only what the file says. Compare them first. Without that the bundle is kept aside, unopened, and nothing is lost.</source>
        <translation>[Ñöböðý ĥåš çömpåŕéð ţĥé ŵöŕðš öf ţĥîš šéñðéŕ ýéţ; ţĥé ñåmé îš öñļý ŵĥåţ ţĥé fîļé šåýš. Çömpåŕé ţĥém fîŕšţ. Ŵîţĥöûţ ţĥåţ ţĥé bûñðļé îš ķépţ åšîðé, ûñöpéñéð, åñð ñöţĥîñĝ îš ļöšţ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The words of this sender</source>
        <translation>[Ţĥé ŵöŕðš öf ţĥîš šéñðéŕ · · · · ·]</translation></message>
    <message>
        <source>A sender without a name</source>
        <translation>[Å šéñðéŕ ŵîţĥöûţ å ñåmé · · · · ·]</translation></message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>A cleared report</source>
        <translation>[Å çļéåŕéð ŕépöŕţ · · ·]</translation></message>
    <message>
        <source>Without a title</source>
        <translation>[Ŵîţĥöûţ å ţîţļé · · ·]</translation></message>
    <message>
        <source>Unknown {id}</source>
        <translation>[Ûñķñöŵñ {id} · ·]</translation></message>
    <message>
        <source>New version</source>
        <translation>[Ñéŵ véŕšîöñ · ·]</translation></message>
    <message numerus="yes">
        <source>%n versions beside each other</source>
        <translation><numerusform>[%n véŕšîöñš béšîðé éåçĥ öţĥéŕ · · · · · ·]</numerusform><numerusform>[%n véŕšîöñš béšîðé éåçĥ öţĥéŕ · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n file(s) missing</source>
        <translation><numerusform>[%n fîļé mîššîñĝ · · ·]</numerusform><numerusform>[%n fîļéš mîššîñĝ · · ·]</numerusform></translation></message>
    <message>
        <source>Unread</source>
        <translation>[Ûñŕéåð ·]</translation></message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>[%n fîļé ·]</numerusform><numerusform>[%n fîļéš · ·]</numerusform></translation></message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Close what was found</source>
        <translation>[Çļöšé ŵĥåţ ŵåš föûñð · · · ·]</translation></message>
    <message>
        <source>What was found</source>
        <translation>[Ŵĥåţ ŵåš föûñð · · ·]</translation></message>
    <message numerus="yes">
        <source>%n answer(s) to look at</source>
        <translation><numerusform>[%n åñšŵéŕ ţö ļööķ åţ · · · ·]</numerusform><numerusform>[%n åñšŵéŕš ţö ļööķ åţ · · · ·]</numerusform></translation></message>
    <message>
        <source>Nothing is missing.</source>
        <translation>[Ñöţĥîñĝ îš mîššîñĝ. · · · ·]</translation></message>
</context>
<context>
    <name>ClearAction</name>
    <message>
        <source>Clear from here…</source>
        <translation>[Çļéåŕ fŕöm ĥéŕé… · · ·]</translation></message>
    <message>
        <source>Clear from this computer…</source>
        <translation>[Çļéåŕ fŕöm ţĥîš çömpûţéŕ… · · · · ·]</translation></message>
</context>
<context>
    <name>ClearDialog</name>
    <message>
        <source>Clear from this computer</source>
        <translation>[Çļéåŕ fŕöm ţĥîš çömpûţéŕ · · · · ·]</translation></message>
    <message>
        <source>Looking at what the office confirmed…</source>
        <translation>[Ļööķîñĝ åţ ŵĥåţ ţĥé öffîçé çöñfîŕméð… · · · · · · ·]</translation></message>
    <message>
        <source>Keep</source>
        <translation>[Ķéép ·]</translation></message>
    <message>
        <source>&amp;Clear</source>
        <translation>[&amp;Cļéåŕ ·]</translation></message>
    <message>
        <source>Clearing</source>
        <translation>[Çļéåŕîñĝ · ·]</translation></message>
    <message numerus="yes">
        <source>Clear %n report(s) from this computer?</source>
        <translation><numerusform>[Çļéåŕ %n ŕépöŕţ fŕöm ţĥîš çömpûţéŕ? · · · · · · ·]</numerusform><numerusform>[Çļéåŕ %n ŕépöŕţš fŕöm ţĥîš çömpûţéŕ? · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>, </source>
        <translation>[,  ·]</translation></message>
    <message>
        <source>%1 signed that it holds this, exactly as here, twice.</source>
        <translation>[%1 šîĝñéð ţĥåţ îţ ĥöļðš ţĥîš, éxåçţļý åš ĥéŕé, ţŵîçé. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>What goes</source>
        <translation>[Ŵĥåţ ĝöéš · ·]</translation></message>
    <message>
        <source>What stays</source>
        <translation>[Ŵĥåţ šţåýš · ·]</translation></message>
    <message>
        <source>That there was a report, when, and to whom it went; its signature, which says nothing of its content; and the receipt. A cleared report does not come back with a later bundle. To read it again, ask the office.</source>
        <translation>[Ţĥåţ ţĥéŕé ŵåš å ŕépöŕţ, ŵĥéñ, åñð ţö ŵĥöm îţ ŵéñţ; îţš šîĝñåţûŕé, ŵĥîçĥ šåýš ñöţĥîñĝ öf îţš çöñţéñţ; åñð ţĥé ŕéçéîpţ. Å çļéåŕéð ŕépöŕţ ðöéš ñöţ çömé båçķ ŵîţĥ å ļåţéŕ bûñðļé. Ţö ŕéåð îţ åĝåîñ, åšķ ţĥé öffîçé. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n of the chosen report(s) stay here.</source>
        <translation><numerusform>[%n öf ţĥé çĥöšéñ ŕépöŕţ šţåý ĥéŕé. · · · · · · ·]</numerusform><numerusform>[%n öf ţĥé çĥöšéñ ŕépöŕţš šţåý ĥéŕé. · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>&amp;Yes, all of this may go from this computer. The office has it.</source>
        <translation>[&amp;Yéš, åļļ öf ţĥîš måý ĝö fŕöm ţĥîš çömpûţéŕ. Ţĥé öffîçé ĥåš îţ. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>None of these can be cleared now.</source>
        <translation>[Ñöñé öf ţĥéšé çåñ bé çļéåŕéð ñöŵ. · · · · · · ·]</translation></message>
    <message>
        <source>Not cleared</source>
        <translation>[Ñöţ çļéåŕéð · ·]</translation></message>
    <message>
        <source>A report without a title</source>
        <translation>[Å ŕépöŕţ ŵîţĥöûţ å ţîţļé · · · · ·]</translation></message>
    <message>
        <source>All answers are destroyed here, and so are drafts of corrections that lie in the trash.</source>
        <translation>[Åļļ åñšŵéŕš åŕé ðéšţŕöýéð ĥéŕé, åñð šö åŕé ðŕåfţš öf çöŕŕéçţîöñš ţĥåţ ļîé îñ ţĥé ţŕåšĥ. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>So are %n file(s), with the keys that open them.</source>
        <translation><numerusform>[Šö åŕé %n fîļé, ŵîţĥ ţĥé ķéýš ţĥåţ öpéñ ţĥém. · · · · · · · · ·]</numerusform><numerusform>[Šö åŕé %n fîļéš, ŵîţĥ ţĥé ķéýš ţĥåţ öpéñ ţĥém. · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>An SSD or a stick may keep old sectors; only whoever has the passphrase could read those.</source>
        <translation>[Åñ ŠŠÐ öŕ å šţîçķ måý ķéép öļð šéçţöŕš; öñļý ŵĥöévéŕ ĥåš ţĥé påššpĥŕåšé çöûļð ŕéåð ţĥöšé. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n backup(s) in reach are brought up to date, so that they lose it too:</source>
        <translation><numerusform>[%n båçķûp îñ ŕéåçĥ åŕé bŕöûĝĥţ ûp ţö ðåţé, šö ţĥåţ ţĥéý ļöšé îţ ţöö: · · · · · · · · · · · · · ·]</numerusform><numerusform>[%n båçķûpš îñ ŕéåçĥ åŕé bŕöûĝĥţ ûp ţö ðåţé, šö ţĥåţ ţĥéý ļöšé îţ ţöö: · · · · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Backups</source>
        <translation>[Båçķûpš ·]</translation></message>
    <message numerus="yes">
        <source>%n backup(s) not in reach go on holding it. Plug the drive in first:</source>
        <translation><numerusform>[%n båçķûp ñöţ îñ ŕéåçĥ ĝö öñ ĥöļðîñĝ îţ. Pļûĝ ţĥé ðŕîvé îñ fîŕšţ: · · · · · · · · · · · · ·]</numerusform><numerusform>[%n båçķûpš ñöţ îñ ŕéåçĥ ĝö öñ ĥöļðîñĝ îţ. Pļûĝ ţĥé ðŕîvé îñ fîŕšţ: · · · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Backups out of reach</source>
        <translation>[Båçķûpš öûţ öf ŕéåçĥ · · · ·]</translation></message>
    <message>
        <source>No backup that this vault knows of holds it.</source>
        <translation>[Ñö båçķûp ţĥåţ ţĥîš våûļţ ķñöŵš öf ĥöļðš îţ. · · · · · · · · ·]</translation></message>
    <message>
        <source>Bringing backups up to date</source>
        <translation>[Bŕîñĝîñĝ båçķûpš ûp ţö ðåţé · · · · ·]</translation></message>
    <message>
        <source>Cancelled: nothing was cleared.</source>
        <translation>[Çåñçéļļéð: ñöţĥîñĝ ŵåš çļéåŕéð. · · · · · ·]</translation></message>
    <message>
        <source>Cleared</source>
        <translation>[Çļéåŕéð ·]</translation></message>
    <message numerus="yes">
        <source>%n backup(s) were brought up to date, and hold it no more:</source>
        <translation><numerusform>[%n båçķûp ŵéŕé bŕöûĝĥţ ûp ţö ðåţé, åñð ĥöļð îţ ñö möŕé: · · · · · · · · · · ·]</numerusform><numerusform>[%n båçķûpš ŵéŕé bŕöûĝĥţ ûp ţö ðåţé, åñð ĥöļð îţ ñö möŕé: · · · · · · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n backup(s) still hold it. Plug the drive in, and make a backup on it; or destroy it, and say so here:</source>
        <translation><numerusform>[%n båçķûp šţîļļ ĥöļð îţ. Pļûĝ ţĥé ðŕîvé îñ, åñð måķé å båçķûp öñ îţ; öŕ ðéšţŕöý îţ, åñð šåý šö ĥéŕé: · · · · · · · · · · · · · · · · · · · ·]</numerusform><numerusform>[%n båçķûpš šţîļļ ĥöļð îţ. Pļûĝ ţĥé ðŕîvé îñ, åñð måķé å båçķûp öñ îţ; öŕ ðéšţŕöý îţ, åñð šåý šö ĥéŕé: · · · · · · · · · · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Still held</source>
        <translation>[Šţîļļ ĥéļð · ·]</translation></message>
    <message>
        <source>It was destroyed</source>
        <translation>[Îţ ŵåš ðéšţŕöýéð · · ·]</translation></message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé ·]</translation></message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>[åñð %n möŕé · ·]</numerusform><numerusform>[åñð %n möŕé · ·]</numerusform></translation></message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>somebody else wrote it</source>
        <translation>[šöméböðý éļšé ŵŕöţé îţ · · · ·]</translation></message>
    <message>
        <source>it was cleared before</source>
        <translation>[îţ ŵåš çļéåŕéð béföŕé · · · ·]</translation></message>
    <message>
        <source>a correction of it is being written</source>
        <translation>[å çöŕŕéçţîöñ öf îţ îš béîñĝ ŵŕîţţéñ · · · · · · ·]</translation></message>
    <message>
        <source>no office confirms that it holds all of it</source>
        <translation>[ñö öffîçé çöñfîŕmš ţĥåţ îţ ĥöļðš åļļ öf îţ · · · · · · · ·]</translation></message>
    <message>
        <source>the office does not say that it has a second copy</source>
        <translation>[ţĥé öffîçé ðöéš ñöţ šåý ţĥåţ îţ ĥåš å šéçöñð çöpý · · · · · · · · · ·]</translation></message>
    <message>
        <source>Clear from this computer…</source>
        <translation>[Çļéåŕ fŕöm ţĥîš çömpûţéŕ… · · · · ·]</translation></message>
    <message>
        <source>Cannot be cleared from here: %1</source>
        <translation>[Çåññöţ bé çļéåŕéð fŕöm ĥéŕé: %1 · · · · · ·]</translation></message>
    <message>
        <source>; </source>
        <translation>[;  ·]</translation></message>
    <message>
        <source>%1, made %2</source>
        <translation>[%1, måðé %2 · ·]</translation></message>
    <message numerus="yes">
        <source>%n report(s) cleared from this computer.</source>
        <translation><numerusform>[%n ŕépöŕţ çļéåŕéð fŕöm ţĥîš çömpûţéŕ. · · · · · · ·]</numerusform><numerusform>[%n ŕépöŕţš çļéåŕéð fŕöm ţĥîš çömpûţéŕ. · · · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n file(s) were destroyed with their keys.</source>
        <translation><numerusform>[%n fîļé ŵéŕé ðéšţŕöýéð ŵîţĥ ţĥéîŕ ķéýš. · · · · · · · ·]</numerusform><numerusform>[%n fîļéš ŵéŕé ðéšţŕöýéð ŵîţĥ ţĥéîŕ ķéýš. · · · · · · · ·]</numerusform></translation></message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Type to find, or open the list</source>
        <translation>[Ţýpé ţö fîñð, öŕ öpéñ ţĥé ļîšţ · · · · · ·]</translation></message>
    <message>
        <source>(no answer)</source>
        <translation>[(ñö åñšŵéŕ) · ·]</translation></message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Report</source>
        <translation>[&amp;Répöŕţ ·]</translation></message>
    <message>
        <source>&amp;Edit</source>
        <translation>[&amp;Eðîţ ·]</translation></message>
    <message>
        <source>&amp;View</source>
        <translation>[&amp;Vîéŵ ·]</translation></message>
    <message>
        <source>&amp;Go</source>
        <translation>[&amp;Gö ·]</translation></message>
    <message>
        <source>&amp;Tools</source>
        <translation>[&amp;Tööļš ·]</translation></message>
    <message>
        <source>&amp;Help</source>
        <translation>[&amp;Héļp ·]</translation></message>
    <message>
        <source>&amp;New report</source>
        <translation>[&amp;Néŵ ŕépöŕţ · ·]</translation></message>
    <message>
        <source>&amp;Open</source>
        <translation>[&amp;Opéñ ·]</translation></message>
    <message>
        <source>&amp;Save now</source>
        <translation>[&amp;Såvé ñöŵ · ·]</translation></message>
    <message>
        <source>&amp;Add files…</source>
        <translation>[&amp;Aðð fîļéš… · ·]</translation></message>
    <message>
        <source>&amp;Look at file</source>
        <translation>[&amp;Lööķ åţ fîļé · · ·]</translation></message>
    <message>
        <source>&amp;Check for problems</source>
        <translation>[&amp;Cĥéçķ föŕ pŕöbļémš · · · ·]</translation></message>
    <message>
        <source>S&amp;eal…</source>
        <translation>[Š&amp;eåļ… ·]</translation></message>
    <message>
        <source>&amp;Print…</source>
        <translation>[&amp;Pŕîñţ… ·]</translation></message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>[Mövé ţö &amp;tŕåšĥ · · ·]</translation></message>
    <message>
        <source>&amp;Lock</source>
        <translation>[&amp;Löçķ ·]</translation></message>
    <message>
        <source>Lock and &amp;minimise</source>
        <translation>[Ļöçķ åñð &amp;mîñîmîšé · · · ·]</translation></message>
    <message>
        <source>&amp;Close at once</source>
        <translation>[&amp;Cļöšé åţ öñçé · · ·]</translation></message>
    <message>
        <source>&amp;Quit</source>
        <translation>[&amp;Qûîţ ·]</translation></message>
    <message>
        <source>&amp;Undo</source>
        <translation>[&amp;Uñðö ·]</translation></message>
    <message>
        <source>&amp;Redo</source>
        <translation>[&amp;Réðö ·]</translation></message>
    <message>
        <source>&amp;Search reports</source>
        <translation>[&amp;Séåŕçĥ ŕépöŕţš · · ·]</translation></message>
    <message>
        <source>&amp;Larger text</source>
        <translation>[&amp;Låŕĝéŕ ţéxţ · ·]</translation></message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>[&amp;Småļļéŕ ţéxţ · · ·]</translation></message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>[&amp;Nöŕmåļ ţéxţ šîžé · · ·]</translation></message>
    <message>
        <source>&amp;Hide or show sensitive answers</source>
        <translation>[&amp;Hîðé öŕ šĥöŵ šéñšîţîvé åñšŵéŕš · · · · · ·]</translation></message>
    <message>
        <source>&amp;Full screen</source>
        <translation>[&amp;Fûļļ šçŕééñ · ·]</translation></message>
    <message>
        <source>&amp;Next report</source>
        <translation>[&amp;Néxţ ŕépöŕţ · ·]</translation></message>
    <message>
        <source>&amp;Previous report</source>
        <translation>[&amp;Pŕévîöûš ŕépöŕţ · · ·]</translation></message>
    <message>
        <source>Next &amp;tab</source>
        <translation>[Ñéxţ &amp;tåb · ·]</translation></message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>[Ñéxţ påñ&amp;e · ·]</translation></message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>[Pŕé&amp;vîöûš påñé · · ·]</translation></message>
    <message>
        <source>&amp;Import bundles…</source>
        <translation>[&amp;Impöŕţ bûñðļéš… · · ·]</translation></message>
    <message>
        <source>&amp;Export reports…</source>
        <translation>[&amp;Expöŕţ ŕépöŕţš… · · ·]</translation></message>
    <message>
        <source>&amp;Hand reports on…</source>
        <translation>[&amp;Håñð ŕépöŕţš öñ… · · ·]</translation></message>
    <message>
        <source>Make a &amp;referral package…</source>
        <translation>[Måķé å &amp;réféŕŕåļ påçķåĝé… · · · · ·]</translation></message>
    <message>
        <source>&amp;Back up…</source>
        <translation>[&amp;Båçķ ûp… · ·]</translation></message>
    <message>
        <source>&amp;Prove that it works…</source>
        <translation>[&amp;Pŕövé ţĥåţ îţ ŵöŕķš… · · · ·]</translation></message>
    <message>
        <source>&amp;Settings</source>
        <translation>[&amp;Séţţîñĝš · ·]</translation></message>
    <message>
        <source>&amp;Keys</source>
        <translation>[&amp;Kéýš ·]</translation></message>
    <message>
        <source>&amp;Emergency sheet…</source>
        <translation>[&amp;Eméŕĝéñçý šĥééţ… · · ·]</translation></message>
    <message>
        <source>&amp;About FieldReport</source>
        <translation>[&amp;Aböûţ FîéļðŔépöŕţ · · · ·]</translation></message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>The report as a whole</source>
        <translation>[Ţĥé ŕépöŕţ åš å ŵĥöļé · · · ·]</translation></message>
    <message>
        <source>Somebody without a name (%1)</source>
        <translation>[Šöméböðý ŵîţĥöûţ å ñåmé (%1) · · · · · ·]</translation></message>
    <message>
        <source>nobody who must say yes has said it</source>
        <translation>[ñöböðý ŵĥö mûšţ šåý ýéš ĥåš šåîð îţ · · · · · · ·]</translation></message>
    <message>
        <source>it was retracted</source>
        <translation>[îţ ŵåš ŕéţŕåçţéð · · ·]</translation></message>
    <message>
        <source>its form is not here, so that nobody can tell whom it is about</source>
        <translation>[îţš föŕm îš ñöţ ĥéŕé, šö ţĥåţ ñöböðý çåñ ţéļļ ŵĥöm îţ îš åböûţ · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>it is not to be published</source>
        <translation>[îţ îš ñöţ ţö bé pûbļîšĥéð · · · · ·]</translation></message>
    <message>
        <source>about people who have not said yes</source>
        <translation>[åböûţ péöpļé ŵĥö ĥåvé ñöţ šåîð ýéš · · · · · · ·]</translation></message>
    <message>
        <source>sensitive</source>
        <translation>[šéñšîţîvé · ·]</translation></message>
    <message>
        <source>pictures and sounds of people who have not said yes to being seen</source>
        <translation>[pîçţûŕéš åñð šöûñðš öf péöpļé ŵĥö ĥåvé ñöţ šåîð ýéš ţö béîñĝ šééñ · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>with the name of somebody who is left out</source>
        <translation>[ŵîţĥ ţĥé ñåmé öf šöméböðý ŵĥö îš ļéfţ öûţ · · · · · · · ·]</translation></message>
    <message>
        <source>unknown to the form, or not meant for others</source>
        <translation>[ûñķñöŵñ ţö ţĥé föŕm, öŕ ñöţ méåñţ föŕ öţĥéŕš · · · · · · · · ·]</translation></message>
    <message>
        <source>withheld by hand</source>
        <translation>[ŵîţĥĥéļð bý ĥåñð · · ·]</translation></message>
    <message>
        <source>in the place of which something less exact or plainer goes</source>
        <translation>[îñ ţĥé pļåçé öf ŵĥîçĥ šöméţĥîñĝ ļéšš éxåçţ öŕ pļåîñéŕ ĝöéš · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>ConsentField</name>
    <message>
        <source>No answer yet: it stays here.</source>
        <translation>[Ñö åñšŵéŕ ýéţ: îţ šţåýš ĥéŕé. · · · · · ·]</translation></message>
    <message>
        <source>It may be used for this.</source>
        <translation>[Îţ måý bé ûšéð föŕ ţĥîš. · · · · ·]</translation></message>
    <message>
        <source>Ask again before it is used for this.</source>
        <translation>[Åšķ åĝåîñ béföŕé îţ îš ûšéð föŕ ţĥîš. · · · · · · ·]</translation></message>
    <message>
        <source>It stays here until the person was asked.</source>
        <translation>[Îţ šţåýš ĥéŕé ûñţîļ ţĥé péŕšöñ ŵåš åšķéð. · · · · · · · ·]</translation></message>
    <message>
        <source>It is not used for this.</source>
        <translation>[Îţ îš ñöţ ûšéð föŕ ţĥîš. · · · · ·]</translation></message>
    <message>
        <source>It is no longer used for this.</source>
        <translation>[Îţ îš ñö ļöñĝéŕ ûšéð föŕ ţĥîš. · · · · · ·]</translation></message>
</context>
<context>
    <name>ConsentTab</name>
    <message numerus="yes">
        <source>The withdrawal is recorded. %n is to be told of it.</source>
        <translation><numerusform>[Ţĥé ŵîţĥðŕåŵåļ îš ŕéçöŕðéð. %n îš ţö bé ţöļð öf îţ. · · · · · · · · · ·]</numerusform><numerusform>[Ţĥé ŵîţĥðŕåŵåļ îš ŕéçöŕðéð. %n îš ţö bé ţöļð öf îţ. · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>The withdrawal is recorded. Nobody has this report from you, so nobody is to be told.</source>
        <translation>[Ţĥé ŵîţĥðŕåŵåļ îš ŕéçöŕðéð. Ñöböðý ĥåš ţĥîš ŕépöŕţ fŕöm ýöû, šö ñöböðý îš ţö bé ţöļð. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The notice is written and read back: %1. Hand it over.</source>
        <translation>[Ţĥé ñöţîçé îš ŵŕîţţéñ åñð ŕéåð båçķ: %1. Ĥåñð îţ övéŕ. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Who has it, and must hear of a no</source>
        <translation>[Ŵĥö ĥåš îţ, åñð mûšţ ĥéåŕ öf å ñö · · · · · · ·]</translation></message>
    <message>
        <source>Nobody was asked for anything</source>
        <translation>[Ñöböðý ŵåš åšķéð föŕ åñýţĥîñĝ · · · · · ·]</translation></message>
    <message>
        <source>Without a yes nothing of this report may be handed on for any purpose.</source>
        <translation>[Ŵîţĥöûţ å ýéš ñöţĥîñĝ öf ţĥîš ŕépöŕţ måý bé ĥåñðéð öñ föŕ åñý pûŕpöšé. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Record a withdrawal…</source>
        <translation>[Ŕéçöŕð å ŵîţĥðŕåŵåļ… · · · ·]</translation></message>
    <message>
        <source>The report does not say that they were asked.</source>
        <translation>[Ţĥé ŕépöŕţ ðöéš ñöţ šåý ţĥåţ ţĥéý ŵéŕé åšķéð. · · · · · · · · ·]</translation></message>
    <message>
        <source>Withheld from us</source>
        <translation>[Ŵîţĥĥéļð fŕöm ûš · · ·]</translation></message>
    <message>
        <source>%1: in the report by %2, %3</source>
        <translation>[%1: îñ ţĥé ŕépöŕţ bý %2, %3 · · · · ·]</translation></message>
    <message>
        <source>%1: recorded by %2, %3</source>
        <translation>[%1: ŕéçöŕðéð bý %2, %3 · · · ·]</translation></message>
    <message>
        <source>no time given</source>
        <translation>[ñö ţîmé ĝîvéñ · · ·]</translation></message>
    <message>
        <source>The report as a whole</source>
        <translation>[Ţĥé ŕépöŕţ åš å ŵĥöļé · · · ·]</translation></message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>&amp;Compare the words…</source>
        <translation>[&amp;Cömpåŕé ţĥé ŵöŕðš… · · · ·]</translation></message>
    <message>
        <source>Re&amp;name…</source>
        <translation>[Ŕé&amp;nåmé… · ·]</translation></message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>[Ŕé&amp;vöķé… · ·]</translation></message>
    <message>
        <source>What happened</source>
        <translation>[Ŵĥåţ ĥåppéñéð · · ·]</translation></message>
    <message>
        <source>%1 reads these out</source>
        <translation>[%1 ŕéåðš ţĥéšé öûţ · · · ·]</translation></message>
    <message>
        <source>The digits of %1 as a QR code</source>
        <translation>[Ţĥé ðîĝîţš öf %1 åš å QŔ çöðé · · · · · ·]</translation></message>
    <message>
        <source>Words to compare</source>
        <translation>[Ŵöŕðš ţö çömpåŕé · · ·]</translation></message>
    <message>
        <source>You read these out</source>
        <translation>[Ýöû ŕéåð ţĥéšé öûţ · · · ·]</translation></message>
    <message>
        <source>Each side reads out its own words, and the other one follows on the screen. All eight must agree, in this order. The square holds the digits of the contact, for a phone that compares.</source>
        <translation>[Éåçĥ šîðé ŕéåðš öûţ îţš öŵñ ŵöŕðš, åñð ţĥé öţĥéŕ öñé föļļöŵš öñ ţĥé šçŕééñ. Åļļ éîĝĥţ mûšţ åĝŕéé, îñ ţĥîš öŕðéŕ. Ţĥé šqûåŕé ĥöļðš ţĥé ðîĝîţš öf ţĥé çöñţåçţ, föŕ å pĥöñé ţĥåţ çömpåŕéš. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>added %1</source>
        <translation>[åððéð %1 · ·]</translation></message>
    <message>
        <source>last exchange %1: %2</source>
        <translation>[ļåšţ éxçĥåñĝé %1: %2 · · · ·]</translation></message>
    <message>
        <source>no exchange yet</source>
        <translation>[ñö éxçĥåñĝé ýéţ · · ·]</translation></message>
    <message>
        <source>Nobody has compared the words yet. Until then the card may be anybody's: bundles from there are kept aside, and an export asks twice.</source>
        <translation>[Ñöböðý ĥåš çömpåŕéð ţĥé ŵöŕðš ýéţ. Ûñţîļ ţĥéñ ţĥé çåŕð måý bé åñýböðý'š: bûñðļéš fŕöm ţĥéŕé åŕé ķépţ åšîðé, åñð åñ éxpöŕţ åšķš ţŵîçé. · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Revoked: nothing new from there counts, and nothing is exported there. What was held before goes on counting. Comparing the words again takes it back.</source>
        <translation>[Ŕévöķéð: ñöţĥîñĝ ñéŵ fŕöm ţĥéŕé çöûñţš, åñð ñöţĥîñĝ îš éxpöŕţéð ţĥéŕé. Ŵĥåţ ŵåš ĥéļð béföŕé ĝöéš öñ çöûñţîñĝ. Çömpåŕîñĝ ţĥé ŵöŕðš åĝåîñ ţåķéš îţ båçķ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>ContactReceipts</name>
    <message>
        <source>Receipts</source>
        <translation>[Ŕéçéîpţš · ·]</translation></message>
    <message>
        <source>Save the recei&amp;pt…</source>
        <translation>[Šåvé ţĥé ŕéçéî&amp;pţ… · · · ·]</translation></message>
    <message>
        <source>Saved as %1, and read back. Hand it over by stick, mail, or any other way.</source>
        <translation>[Šåvéð åš %1, åñð ŕéåð båçķ. Ĥåñð îţ övéŕ bý šţîçķ, måîļ, öŕ åñý öţĥéŕ ŵåý. · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>[Çöñţåçţš · ·]</translation></message>
    <message>
        <source>Whom you write to and hear from. Compare eight words once, for life.</source>
        <translation>[Ŵĥöm ýöû ŵŕîţé ţö åñð ĥéåŕ fŕöm. Çömpåŕé éîĝĥţ ŵöŕðš öñçé, föŕ ļîfé. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Paste a card…</source>
        <translation>[&amp;Påšţé å çåŕð… · · ·]</translation></message>
    <message>
        <source>&amp;Add from a card file…</source>
        <translation>[&amp;Aðð fŕöm å çåŕð fîļé… · · · ·]</translation></message>
    <message>
        <source>You can also drop a card on this page.</source>
        <translation>[Ýöû çåñ åļšö ðŕöp å çåŕð öñ ţĥîš påĝé. · · · · · · · ·]</translation></message>
    <message>
        <source>The card of %1 is here. Compare the words before you rely on it.</source>
        <translation>[Ţĥé çåŕð öf %1 îš ĥéŕé. Çömpåŕé ţĥé ŵöŕðš béföŕé ýöû ŕéļý öñ îţ. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>My card</source>
        <translation>[Mý çåŕð ·]</translation></message>
    <message>
        <source>Verified. Bundles that waited for this can be imported now, under Exchange.</source>
        <translation>[Véŕîfîéð. Bûñðļéš ţĥåţ ŵåîţéð föŕ ţĥîš çåñ bé împöŕţéð ñöŵ, ûñðéŕ Éxçĥåñĝé. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Revoke %1?</source>
        <translation>[Ŕévöķé %1? · ·]</translation></message>
    <message>
        <source>From now on nothing new from %1 counts here, its bundles are refused, and nothing is exported to it. What this vault holds already stays and goes on counting. Do this when the key was taken, or the person is not who you thought.</source>
        <translation>[Fŕöm ñöŵ öñ ñöţĥîñĝ ñéŵ fŕöm %1 çöûñţš ĥéŕé, îţš bûñðļéš åŕé ŕéfûšéð, åñð ñöţĥîñĝ îš éxpöŕţéð ţö îţ. Ŵĥåţ ţĥîš våûļţ ĥöļðš åļŕéåðý šţåýš åñð ĝöéš öñ çöûñţîñĝ. Ðö ţĥîš ŵĥéñ ţĥé ķéý ŵåš ţåķéñ, öŕ ţĥé péŕšöñ îš ñöţ ŵĥö ýöû ţĥöûĝĥţ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Revoke this device?</source>
        <translation>[Ŕévöķé ţĥîš ðévîçé? · · · ·]</translation></message>
    <message>
        <source>Nothing new that this one device signs will count here, and nothing is encrypted for it. What this vault holds of it already stays and goes on counting. Do this when the device was lost or taken.</source>
        <translation>[Ñöţĥîñĝ ñéŵ ţĥåţ ţĥîš öñé ðévîçé šîĝñš ŵîļļ çöûñţ ĥéŕé, åñð ñöţĥîñĝ îš éñçŕýpţéð föŕ îţ. Ŵĥåţ ţĥîš våûļţ ĥöļðš öf îţ åļŕéåðý šţåýš åñð ĝöéš öñ çöûñţîñĝ. Ðö ţĥîš ŵĥéñ ţĥé ðévîçé ŵåš ļöšţ öŕ ţåķéñ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Save my card</source>
        <translation>[Šåvé mý çåŕð · ·]</translation></message>
    <message>
        <source>Your card is saved as %1.</source>
        <translation>[Ýöûŕ çåŕð îš šåvéð åš %1. · · · · ·]</translation></message>
    <message>
        <source>A card file</source>
        <translation>[Å çåŕð fîļé · ·]</translation></message>
</context>
<context>
    <name>ContentStage</name>
    <message>
        <source>Opening…</source>
        <translation>[Öpéñîñĝ… · ·]</translation></message>
    <message>
        <source>The report names this file, and it has not arrived in this vault. Ask the sender for another bundle.</source>
        <translation>[Ţĥé ŕépöŕţ ñåméš ţĥîš fîļé, åñð îţ ĥåš ñöţ åŕŕîvéð îñ ţĥîš våûļţ. Åšķ ţĥé šéñðéŕ föŕ åñöţĥéŕ bûñðļé. · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>This file is not here</source>
        <translation>[Ţĥîš fîļé îš ñöţ ĥéŕé · · · ·]</translation></message>
    <message>
        <source>This file comes from somebody whose words nobody has compared. A file can be made to attack the program that shows it. Its facts are shown; its content is opened only if you say so.</source>
        <translation>[Ţĥîš fîļé çöméš fŕöm šöméböðý ŵĥöšé ŵöŕðš ñöböðý ĥåš çömpåŕéð. Å fîļé çåñ bé måðé ţö åţţåçķ ţĥé pŕöĝŕåm ţĥåţ šĥöŵš îţ. Îţš fåçţš åŕé šĥöŵñ; îţš çöñţéñţ îš öpéñéð öñļý îf ýöû šåý šö. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Open it all the same</source>
        <translation>[Öpéñ îţ åļļ ţĥé šåmé · · · ·]</translation></message>
    <message>
        <source>Open a stranger's file?</source>
        <translation>[Öpéñ å šţŕåñĝéŕ'š fîļé? · · · · ·]</translation></message>
    <message>
        <source>This picture is too large to be shown safely.</source>
        <translation>[Ţĥîš pîçţûŕé îš ţöö ļåŕĝé ţö bé šĥöŵñ šåféļý. · · · · · · · · ·]</translation></message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>[Ţĥîš pîçţûŕé îš ðåmåĝéð åñð çåññöţ bé šĥöŵñ. · · · · · · · · ·]</translation></message>
    <message>
        <source>It is kept as evidence, and never started here.</source>
        <translation>[Îţ îš ķépţ åš évîðéñçé, åñð ñévéŕ šţåŕţéð ĥéŕé. · · · · · · · · ·]</translation></message>
    <message>
        <source>Files of this kind are kept as they are, and not opened here.</source>
        <translation>[Fîļéš öf ţĥîš ķîñð åŕé ķépţ åš ţĥéý åŕé, åñð ñöţ öpéñéð ĥéŕé. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>What plays it is not installed with this program.</source>
        <translation>[Ŵĥåţ pļåýš îţ îš ñöţ îñšţåļļéð ŵîţĥ ţĥîš pŕöĝŕåm. · · · · · · · · · ·]</translation></message>
    <message>
        <source>You can save a copy and look at it with another program.</source>
        <translation>[Ýöû çåñ šåvé å çöpý åñð ļööķ åţ îţ ŵîţĥ åñöţĥéŕ pŕöĝŕåm. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Save a copy…</source>
        <translation>[Šåvé å çöpý… · ·]</translation></message>
</context>
<context>
    <name>CopySaving</name>
    <message>
        <source>Save a copy outside the vault?</source>
        <translation>[Šåvé å çöpý öûţšîðé ţĥé våûļţ? · · · · · ·]</translation></message>
    <message>
        <source>Save a copy</source>
        <translation>[Šåvé å çöpý · ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
    <message>
        <source>Choose where…</source>
        <translation>[Çĥööšé ŵĥéŕé… · · ·]</translation></message>
    <message>
        <source>The copy is not encrypted. Whoever holds the stick or the computer can read it, and a deleted copy can often be brought back. The history will say that a copy was saved.</source>
        <translation>[Ţĥé çöpý îš ñöţ éñçŕýpţéð. Ŵĥöévéŕ ĥöļðš ţĥé šţîçķ öŕ ţĥé çömpûţéŕ çåñ ŕéåð îţ, åñð å ðéļéţéð çöpý çåñ öfţéñ bé bŕöûĝĥţ båçķ. Ţĥé ĥîšţöŕý ŵîļļ šåý ţĥåţ å çöpý ŵåš šåvéð. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>This file is a program: do not open it on any computer that matters to you.</source>
        <translation>[Ţĥîš fîļé îš å pŕöĝŕåm: ðö ñöţ öpéñ îţ öñ åñý çömpûţéŕ ţĥåţ måţţéŕš ţö ýöû. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Saving a copy</source>
        <translation>[Šåvîñĝ å çöpý · · ·]</translation></message>
    <message>
        <source>file</source>
        <translation>[fîļé ·]</translation></message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Lowest</source>
        <translation>[Ļöŵéšţ ·]</translation></message>
    <message>
        <source>Best</source>
        <translation>[Béšţ ·]</translation></message>
    <message>
        <source>Highest</source>
        <translation>[Ĥîĝĥéšţ ·]</translation></message>
    <message>
        <source>Asked, not known</source>
        <translation>[Åšķéð, ñöţ ķñöŵñ · · ·]</translation></message>
    <message>
        <source>asked, not known</source>
        <translation>[åšķéð, ñöţ ķñöŵñ · · ·]</translation></message>
    <message>
        <source>Whole numbers, the lowest first.</source>
        <translation>[Ŵĥöļé ñûmbéŕš, ţĥé ļöŵéšţ fîŕšţ. · · · · · ·]</translation></message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>somebody unknown</source>
        <translation>[šöméböðý ûñķñöŵñ · · ·]</translation></message>
    <message>
        <source>Sealed here</source>
        <translation>[Šéåļéð ĥéŕé · ·]</translation></message>
    <message>
        <source>A new revision was sealed here</source>
        <translation>[Å ñéŵ ŕévîšîöñ ŵåš šéåļéð ĥéŕé · · · · · ·]</translation></message>
    <message>
        <source>Sealed for %1 only: nobody here can read it</source>
        <translation>[Šéåļéð föŕ %1 öñļý: ñöböðý ĥéŕé çåñ ŕéåð îţ · · · · · · · · ·]</translation></message>
    <message>
        <source>Retracted</source>
        <translation>[Ŕéţŕåçţéð · ·]</translation></message>
    <message>
        <source>Signed over to %1, about to be exported</source>
        <translation>[Šîĝñéð övéŕ ţö %1, åböûţ ţö bé éxpöŕţéð · · · · · · · ·]</translation></message>
    <message>
        <source>Exported to %1: written, and read back</source>
        <translation>[Éxpöŕţéð ţö %1: ŵŕîţţéñ, åñð ŕéåð båçķ · · · · · · · ·]</translation></message>
    <message>
        <source>Made ready to be passed on to %1, as consent allows</source>
        <translation>[Måðé ŕéåðý ţö bé påššéð öñ ţö %1, åš çöñšéñţ åļļöŵš · · · · · · · · · ·]</translation></message>
    <message>
        <source>A summary of it was begun for %1</source>
        <translation>[Å šûmmåŕý öf îţ ŵåš béĝûñ föŕ %1 · · · · · ·]</translation></message>
    <message>
        <source>Put into a referral package</source>
        <translation>[Pûţ îñţö å ŕéféŕŕåļ påçķåĝé · · · · ·]</translation></message>
    <message>
        <source>Received from %1</source>
        <translation>[Ŕéçéîvéð fŕöm %1 · · ·]</translation></message>
    <message>
        <source>More of it came from %1</source>
        <translation>[Möŕé öf îţ çåmé fŕöm %1 · · · · ·]</translation></message>
    <message>
        <source>Cleared from this computer: %1 confirmed that it holds it twice</source>
        <translation>[Çļéåŕéð fŕöm ţĥîš çömpûţéŕ: %1 çöñfîŕméð ţĥåţ îţ ĥöļðš îţ ţŵîçé · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Reviewed</source>
        <translation>[Ŕévîéŵéð · ·]</translation></message>
    <message>
        <source>A note was written</source>
        <translation>[Å ñöţé ŵåš ŵŕîţţéñ · · · ·]</translation></message>
    <message>
        <source>A question was asked</source>
        <translation>[Å qûéšţîöñ ŵåš åšķéð · · · ·]</translation></message>
    <message>
        <source>A question was withdrawn</source>
        <translation>[Å qûéšţîöñ ŵåš ŵîţĥðŕåŵñ · · · · ·]</translation></message>
    <message>
        <source>The vault was made</source>
        <translation>[Ţĥé våûļţ ŵåš måðé · · · ·]</translation></message>
    <message>
        <source>The passphrase was changed</source>
        <translation>[Ţĥé påššpĥŕåšé ŵåš çĥåñĝéð · · · · ·]</translation></message>
    <message>
        <source>A new recovery code was made</source>
        <translation>[Å ñéŵ ŕéçövéŕý çöðé ŵåš måðé · · · · · ·]</translation></message>
    <message>
        <source>The recovery key was changed</source>
        <translation>[Ţĥé ŕéçövéŕý ķéý ŵåš çĥåñĝéð · · · · · ·]</translation></message>
    <message>
        <source>The office's help with a forgotten passphrase was changed</source>
        <translation>[Ţĥé öffîçé'š ĥéļp ŵîţĥ å föŕĝöţţéñ påššpĥŕåšé ŵåš çĥåñĝéð · · · · · · · · · · ·]</translation></message>
    <message>
        <source>%1 became a contact</source>
        <translation>[%1 béçåmé å çöñţåçţ · · · ·]</translation></message>
    <message>
        <source>%1 was verified: the words were compared</source>
        <translation>[%1 ŵåš véŕîfîéð: ţĥé ŵöŕðš ŵéŕé çömpåŕéð · · · · · · · ·]</translation></message>
    <message>
        <source>%1 was revoked</source>
        <translation>[%1 ŵåš ŕévöķéð · · ·]</translation></message>
    <message>
        <source>A device of %1 competes with another one</source>
        <translation>[Å ðévîçé öf %1 çömpéţéš ŵîţĥ åñöţĥéŕ öñé · · · · · · · ·]</translation></message>
    <message>
        <source>A device of %1 was accepted</source>
        <translation>[Å ðévîçé öf %1 ŵåš åççépţéð · · · · ·]</translation></message>
    <message>
        <source>A device of %1 was revoked</source>
        <translation>[Å ðévîçé öf %1 ŵåš ŕévöķéð · · · · ·]</translation></message>
    <message>
        <source>The desks of the organisation were written down anew</source>
        <translation>[Ţĥé ðéšķš öf ţĥé öŕĝåñîšåţîöñ ŵéŕé ŵŕîţţéñ ðöŵñ åñéŵ · · · · · · · · · ·]</translation></message>
    <message>
        <source>The organisation’s key left this computer</source>
        <translation>[Ţĥé öŕĝåñîšåţîöñ’š ķéý ļéfţ ţĥîš çömpûţéŕ · · · · · · · ·]</translation></message>
    <message>
        <source>A new key to receive with was made</source>
        <translation>[Å ñéŵ ķéý ţö ŕéçéîvé ŵîţĥ ŵåš måðé · · · · · · ·]</translation></message>
    <message>
        <source>An old key to receive with was destroyed</source>
        <translation>[Åñ öļð ķéý ţö ŕéçéîvé ŵîţĥ ŵåš ðéšţŕöýéð · · · · · · · ·]</translation></message>
    <message>
        <source>A bundle from %1 was imported</source>
        <translation>[Å bûñðļé fŕöm %1 ŵåš împöŕţéð · · · · · ·]</translation></message>
    <message>
        <source>A bundle from %1 was kept aside, unopened</source>
        <translation>[Å bûñðļé fŕöm %1 ŵåš ķépţ åšîðé, ûñöpéñéð · · · · · · · ·]</translation></message>
    <message>
        <source>A backup was made</source>
        <translation>[Å båçķûp ŵåš måðé · · ·]</translation></message>
    <message>
        <source>The vault was restored from a backup</source>
        <translation>[Ţĥé våûļţ ŵåš ŕéšţöŕéð fŕöm å båçķûp · · · · · · ·]</translation></message>
    <message>
        <source>Lists and search were rebuilt</source>
        <translation>[Ļîšţš åñð šéåŕçĥ ŵéŕé ŕébûîļţ · · · · · ·]</translation></message>
    <message>
        <source>Evidence was saved unencrypted outside the vault</source>
        <translation>[Évîðéñçé ŵåš šåvéð ûñéñçŕýpţéð öûţšîðé ţĥé våûļţ · · · · · · · · · ·]</translation></message>
    <message>
        <source>The emergency key was saved outside the vault</source>
        <translation>[Ţĥé éméŕĝéñçý ķéý ŵåš šåvéð öûţšîðé ţĥé våûļţ · · · · · · · · ·]</translation></message>
    <message>
        <source>A copy to read was printed, or saved outside the vault</source>
        <translation>[Å çöpý ţö ŕéåð ŵåš pŕîñţéð, öŕ šåvéð öûţšîðé ţĥé våûļţ · · · · · · · · · · ·]</translation></message>
    <message>
        <source>A picture of the map was saved outside the vault</source>
        <translation>[Å pîçţûŕé öf ţĥé måp ŵåš šåvéð öûţšîðé ţĥé våûļţ · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>CustodyTab</name>
    <message>
        <source>The log holds together: no entry was changed, dropped or put in between.</source>
        <translation>[Ţĥé ļöĝ ĥöļðš ţöĝéţĥéŕ: ñö éñţŕý ŵåš çĥåñĝéð, ðŕöppéð öŕ pûţ îñ béţŵééñ. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The log does not hold together: an entry was changed, dropped or put in between.</source>
        <translation>[Ţĥé ļöĝ ðöéš ñöţ ĥöļð ţöĝéţĥéŕ: åñ éñţŕý ŵåš çĥåñĝéð, ðŕöppéð öŕ pûţ îñ béţŵééñ. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>In this vault</source>
        <translation>[Îñ ţĥîš våûļţ · · ·]</translation></message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>[Ñöţĥîñĝ ŵåš ñöţéð ýéţ. · · · ·]</translation></message>
    <message>
        <source>Times are those of this computer's clock. The log is this vault's diary and stays in it.</source>
        <translation>[Ţîméš åŕé ţĥöšé öf ţĥîš çömpûţéŕ'š çļöçķ. Ţĥé ļöĝ îš ţĥîš våûļţ'š ðîåŕý åñð šţåýš îñ îţ. · · · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>hh:mm</source>
        <translation>[ĥĥ:mm ·]</translation></message>
    <message>
        <source>time</source>
        <translation>[ţîmé ·]</translation></message>
</context>
<context>
    <name>DayParts</name>
    <message>
        <source>day</source>
        <translation>[ðåý ·]</translation></message>
    <message>
        <source>month</source>
        <translation>[möñţĥ ·]</translation></message>
    <message>
        <source>year</source>
        <translation>[ýéåŕ ·]</translation></message>
    <message>
        <source>Choose in the calendar</source>
        <translation>[Çĥööšé îñ ţĥé çåļéñðåŕ · · · ·]</translation></message>
    <message>
        <source>calendar</source>
        <translation>[çåļéñðåŕ · ·]</translation></message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>Devices</source>
        <translation>[Ðévîçéš ·]</translation></message>
    <message>
        <source>Several devices claim the same place: a backup was restored twice, or a key was stolen. None of them counts until you decide. Call, on a line where you know the voice, and compare the words of the device itself.</source>
        <translation>[Šévéŕåļ ðévîçéš çļåîm ţĥé šåmé pļåçé: å båçķûp ŵåš ŕéšţöŕéð ţŵîçé, öŕ å ķéý ŵåš šţöļéñ. Ñöñé öf ţĥém çöûñţš ûñţîļ ýöû ðéçîðé. Çåļļ, öñ å ļîñé ŵĥéŕé ýöû ķñöŵ ţĥé vöîçé, åñð çömpåŕé ţĥé ŵöŕðš öf ţĥé ðévîçé îţšéļf. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Device %1</source>
        <translation>[Ðévîçé %1 · ·]</translation></message>
    <message>
        <source>This is &amp;theirs</source>
        <translation>[Ţĥîš îš &amp;tĥéîŕš · · ·]</translation></message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>[&amp;Révöķé… · ·]</translation></message>
    <message>
        <source>its card is not here yet</source>
        <translation>[îţš çåŕð îš ñöţ ĥéŕé ýéţ · · · · ·]</translation></message>
    <message>
        <source>Desk: %1</source>
        <translation>[Ðéšķ: %1 · ·]</translation></message>
    <message>
        <source>named by the organisation’s list of desks</source>
        <translation>[ñåméð bý ţĥé öŕĝåñîšåţîöñ’š ļîšţ öf ðéšķš · · · · · · · ·]</translation></message>
    <message>
        <source>signs the list of desks</source>
        <translation>[šîĝñš ţĥé ļîšţ öf ðéšķš · · · · ·]</translation></message>
    <message>
        <source>the first one</source>
        <translation>[ţĥé fîŕšţ öñé · · ·]</translation></message>
    <message>
        <source>since %1, as it says</source>
        <translation>[šîñçé %1, åš îţ šåýš · · · ·]</translation></message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>Both say the same.</source>
        <translation>[Böţĥ šåý ţĥé šåmé. · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n more difference(s)</source>
        <translation><numerusform>[%n möŕé ðîfféŕéñçé · · · ·]</numerusform><numerusform>[%n möŕé ðîfféŕéñçéš · · · ·]</numerusform></translation></message>
    <message>
        <source>No answer</source>
        <translation>[Ñö åñšŵéŕ · ·]</translation></message>
    <message>
        <source>Hidden: sensitive</source>
        <translation>[Ĥîððéñ: šéñšîţîvé · · ·]</translation></message>
    <message>
        <source>Stated in two ways</source>
        <translation>[Šţåţéð îñ ţŵö ŵåýš · · · ·]</translation></message>
</context>
<context>
    <name>EarlierBackupsDialog</name>
    <message>
        <source>A backup still holds an earlier draft</source>
        <translation>[Å båçķûp šţîļļ ĥöļðš åñ éåŕļîéŕ ðŕåfţ · · · · · · ·]</translation></message>
    <message>
        <source>The report is sealed. These backups were made while it was an ordinary draft, and could not be reached now. Plug them in and back up to them once more, or destroy them.</source>
        <translation>[Ţĥé ŕépöŕţ îš šéåļéð. Ţĥéšé båçķûpš ŵéŕé måðé ŵĥîļé îţ ŵåš åñ öŕðîñåŕý ðŕåfţ, åñð çöûļð ñöţ bé ŕéåçĥéð ñöŵ. Pļûĝ ţĥém îñ åñð båçķ ûp ţö ţĥém öñçé möŕé, öŕ ðéšţŕöý ţĥém. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé ·]</translation></message>
</context>
<context>
    <name>EditorFiles</name>
    <message>
        <source>Add files</source>
        <translation>[Åðð fîļéš · ·]</translation></message>
    <message>
        <source>Adding files</source>
        <translation>[Åððîñĝ fîļéš · ·]</translation></message>
    <message>
        <source>&amp;Done</source>
        <translation>[&amp;Döñé ·]</translation></message>
</context>
<context>
    <name>EditorFrame</name>
    <message>
        <source>New revision of a sealed report</source>
        <translation>[Ñéŵ ŕévîšîöñ öf å šéåļéð ŕépöŕţ · · · · · ·]</translation></message>
    <message>
        <source>Hide private answers</source>
        <translation>[Ĥîðé pŕîvåţé åñšŵéŕš · · · ·]</translation></message>
    <message>
        <source>Move to the trash</source>
        <translation>[Mövé ţö ţĥé ţŕåšĥ · · ·]</translation></message>
    <message>
        <source>Add &amp;files</source>
        <translation>[Åðð &amp;fîļéš · ·]</translation></message>
    <message>
        <source>&amp;Check</source>
        <translation>[&amp;Cĥéçķ ·]</translation></message>
    <message>
        <source>&amp;Seal …</source>
        <translation>[&amp;Séåļ … ·]</translation></message>
    <message>
        <source>Show private answers</source>
        <translation>[Šĥöŵ pŕîvåţé åñšŵéŕš · · · ·]</translation></message>
    <message>
        <source>More</source>
        <translation>[Möŕé ·]</translation></message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Report without a form</source>
        <translation>[Ŕépöŕţ ŵîţĥöûţ å föŕm · · · ·]</translation></message>
    <message>
        <source>This draft cannot be opened</source>
        <translation>[Ţĥîš ðŕåfţ çåññöţ bé öpéñéð · · · · ·]</translation></message>
    <message>
        <source>Try again</source>
        <translation>[Ţŕý åĝåîñ · ·]</translation></message>
    <message>
        <source>What you wrote is still in this window.</source>
        <translation>[Ŵĥåţ ýöû ŵŕöţé îš šţîļļ îñ ţĥîš ŵîñðöŵ. · · · · · · · ·]</translation></message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé ·]</translation></message>
</context>
<context>
    <name>EightWords</name>
    <message>
        <source>The same as digits: %1</source>
        <translation>[Ţĥé šåmé åš ðîĝîţš: %1 · · · ·]</translation></message>
</context>
<context>
    <name>EmergencySheet</name>
    <message>
        <source>Emergency sheet</source>
        <translation>[Éméŕĝéñçý šĥééţ · · ·]</translation></message>
    <message>
        <source>Print it, fill in the lines, and keep it with the recovery sheets, not with the computers.</source>
        <translation>[Pŕîñţ îţ, fîļļ îñ ţĥé ļîñéš, åñð ķéép îţ ŵîţĥ ţĥé ŕéçövéŕý šĥééţš, ñöţ ŵîţĥ ţĥé çömpûţéŕš. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé ·]</translation></message>
    <message>
        <source>&amp;Print…</source>
        <translation>[&amp;Pŕîñţ… ·]</translation></message>
    <message>
        <source>Who decides:</source>
        <translation>[Ŵĥö ðéçîðéš: · ·]</translation></message>
    <message>
        <source>Second person:</source>
        <translation>[Šéçöñð péŕšöñ: · · ·]</translation></message>
    <message>
        <source>Where the backup lies:</source>
        <translation>[Ŵĥéŕé ţĥé båçķûp ļîéš: · · · ·]</translation></message>
    <message>
        <source>Lawyer:</source>
        <translation>[Ļåŵýéŕ: ·]</translation></message>
    <message>
        <source>Handed to the printer.</source>
        <translation>[Ĥåñðéð ţö ţĥé pŕîñţéŕ. · · · ·]</translation></message>
    <message>
        <source>The printer did not answer. Check it and print again.</source>
        <translation>[Ţĥé pŕîñţéŕ ðîð ñöţ åñšŵéŕ. Çĥéçķ îţ åñð pŕîñţ åĝåîñ. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Every month</source>
        <translation>[Évéŕý möñţĥ · ·]</translation></message>
    <message>
        <source>Each person has a recovery sheet on paper: Settings, Security. It lies where the computer does not.</source>
        <translation>[Éåçĥ péŕšöñ ĥåš å ŕéçövéŕý šĥééţ öñ påpéŕ: Šéţţîñĝš, Šéçûŕîţý. Îţ ļîéš ŵĥéŕé ţĥé çömpûţéŕ ðöéš ñöţ. · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Back up onto a drive that lies in another building: Tools, Back up.</source>
        <translation>[Båçķ ûp öñţö å ðŕîvé ţĥåţ ļîéš îñ åñöţĥéŕ bûîļðîñĝ: Ţööļš, Båçķ ûp. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Prove that it works, with that drive plugged in: Tools. Read what is damaged, not checked, and to be done.</source>
        <translation>[Pŕövé ţĥåţ îţ ŵöŕķš, ŵîţĥ ţĥåţ ðŕîvé pļûĝĝéð îñ: Ţööļš. Ŕéåð ŵĥåţ îš ðåmåĝéð, ñöţ çĥéçķéð, åñð ţö bé ðöñé. · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>A computer is lost or stolen</source>
        <translation>[Å çömpûţéŕ îš ļöšţ öŕ šţöļéñ · · · · · ·]</translation></message>
    <message>
        <source>Was it locked or switched off, its finder must guess the passphrase. Was it open, take it that everything was read: warn the people in it first.</source>
        <translation>[Ŵåš îţ ļöçķéð öŕ šŵîţçĥéð öff, îţš fîñðéŕ mûšţ ĝûéšš ţĥé påššpĥŕåšé. Ŵåš îţ öpéñ, ţåķé îţ ţĥåţ évéŕýţĥîñĝ ŵåš ŕéåð: ŵåŕñ ţĥé péöpļé îñ îţ fîŕšţ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>On a new computer: start FieldReport, Restore from a backup. Restore it once, on one computer.</source>
        <translation>[Öñ å ñéŵ çömpûţéŕ: šţåŕţ FîéļðŔépöŕţ, Ŕéšţöŕé fŕöm å båçķûp. Ŕéšţöŕé îţ öñçé, öñ öñé çömpûţéŕ. · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Tell the office, on a call where you know the voice, which device is gone; it revokes it under Contacts.</source>
        <translation>[Ţéļļ ţĥé öffîçé, öñ å çåļļ ŵĥéŕé ýöû ķñöŵ ţĥé vöîçé, ŵĥîçĥ ðévîçé îš ĝöñé; îţ ŕévöķéš îţ ûñðéŕ Çöñţåçţš. · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>What was written after the backup and not exported is gone: write it down again today.</source>
        <translation>[Ŵĥåţ ŵåš ŵŕîţţéñ åfţéŕ ţĥé båçķûp åñð ñöţ éxpöŕţéð îš ĝöñé: ŵŕîţé îţ ðöŵñ åĝåîñ ţöðåý. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>A passphrase is forgotten</source>
        <translation>[Å påššpĥŕåšé îš föŕĝöţţéñ · · · · ·]</translation></message>
    <message>
        <source>“Forgot the passphrase?” on the locked window takes the twelve words of the recovery sheet. Without both nobody can open it, we neither.</source>
        <translation>[“Föŕĝöţ ţĥé påššpĥŕåšé?” öñ ţĥé ļöçķéð ŵîñðöŵ ţåķéš ţĥé ţŵéļvé ŵöŕðš öf ţĥé ŕéçövéŕý šĥééţ. Ŵîţĥöûţ böţĥ ñöböðý çåñ öpéñ îţ, ŵé ñéîţĥéŕ. · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Then choose a new passphrase, make a new recovery sheet, and a new backup.</source>
        <translation>[Ţĥéñ çĥööšé å ñéŵ påššpĥŕåšé, måķé å ñéŵ ŕéçövéŕý šĥééţ, åñð å ñéŵ båçķûp. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Something is damaged</source>
        <translation>[Šöméţĥîñĝ îš ðåmåĝéð · · · ·]</translation></message>
    <message>
        <source>Keep everything as it is, and overwrite no backup. Try the older backups; the restore names what is damaged and brings back the rest. Ask the office for the missing ones.</source>
        <translation>[Ķéép évéŕýţĥîñĝ åš îţ îš, åñð övéŕŵŕîţé ñö båçķûp. Ţŕý ţĥé öļðéŕ båçķûpš; ţĥé ŕéšţöŕé ñåméš ŵĥåţ îš ðåmåĝéð åñð bŕîñĝš båçķ ţĥé ŕéšţ. Åšķ ţĥé öffîçé föŕ ţĥé mîššîñĝ öñéš. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The office is raided, or will be</source>
        <translation>[Ţĥé öffîçé îš ŕåîðéð, öŕ ŵîļļ bé · · · · · ·]</translation></message>
    <message>
        <source>F9 locks, F12 closes at once. Switching off is best: a sleeping computer holds its keys.</source>
        <translation>[F9 ļöçķš, F12 çļöšéš åţ öñçé. Šŵîţçĥîñĝ öff îš béšţ: å šļéépîñĝ çömpûţéŕ ĥöļðš îţš ķéýš. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Half a minute, and a backup elsewhere: “Erase keys now” on the locked window, or in the settings. Never erase the only copy out of fear: a good passphrase protects a switched-off computer too.</source>
        <translation>[Ĥåļf å mîñûţé, åñð å båçķûp éļšéŵĥéŕé: “Éŕåšé ķéýš ñöŵ” öñ ţĥé ļöçķéð ŵîñðöŵ, öŕ îñ ţĥé šéţţîñĝš. Ñévéŕ éŕåšé ţĥé öñļý çöpý öûţ öf féåŕ: å ĝööð påššpĥŕåšé pŕöţéçţš å šŵîţçĥéð-öff çömpûţéŕ ţöö. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Erasing does not reach backups, sticks and mails, nor old blocks that an SSD, a snapshot or a synchronised folder keeps. In some places it is a crime: ask a lawyer now, not then.</source>
        <translation>[Éŕåšîñĝ ðöéš ñöţ ŕéåçĥ båçķûpš, šţîçķš åñð måîļš, ñöŕ öļð bļöçķš ţĥåţ åñ ŠŠÐ, å šñåpšĥöţ öŕ å šýñçĥŕöñîšéð föļðéŕ ķéépš. Îñ šömé pļåçéš îţ îš å çŕîmé: åšķ å ļåŵýéŕ ñöŵ, ñöţ ţĥéñ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Afterwards the office's key counts as known: tell everybody to send nothing more to it, make a new vault on a clean computer, compare words again, and warn the people who were named.</source>
        <translation>[Åfţéŕŵåŕðš ţĥé öffîçé'š ķéý çöûñţš åš ķñöŵñ: ţéļļ évéŕýböðý ţö šéñð ñöţĥîñĝ möŕé ţö îţ, måķé å ñéŵ våûļţ öñ å çļéåñ çömpûţéŕ, çömpåŕé ŵöŕðš åĝåîñ, åñð ŵåŕñ ţĥé péöpļé ŵĥö ŵéŕé ñåméð. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase keys now?</source>
        <translation>[Éŕåšé ķéýš ñöŵ? · · ·]</translation></message>
    <message>
        <source>Nobody will ever open this vault again, with any passphrase or recovery sheet.</source>
        <translation>[Ñöböðý ŵîļļ évéŕ öpéñ ţĥîš våûļţ åĝåîñ, ŵîţĥ åñý påššpĥŕåšé öŕ ŕéçövéŕý šĥééţ. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The keys are destroyed first, then the files. The program ends; nothing that opens stays behind.</source>
        <translation>[Ţĥé ķéýš åŕé ðéšţŕöýéð fîŕšţ, ţĥéñ ţĥé fîļéš. Ţĥé pŕöĝŕåm éñðš; ñöţĥîñĝ ţĥåţ öpéñš šţåýš béĥîñð. · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Backups elsewhere are not touched, and still open.</source>
        <translation>[Båçķûpš éļšéŵĥéŕé åŕé ñöţ ţöûçĥéð, åñð šţîļļ öpéñ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>An SSD, a stick, a snapshot or a synchronised folder may keep old blocks. Who finds the former keys there, and knows the passphrase, reads what else is found. Only breaking the disk is surer.</source>
        <translation>[Åñ ŠŠÐ, å šţîçķ, å šñåpšĥöţ öŕ å šýñçĥŕöñîšéð föļðéŕ måý ķéép öļð bļöçķš. Ŵĥö fîñðš ţĥé föŕméŕ ķéýš ţĥéŕé, åñð ķñöŵš ţĥé påššpĥŕåšé, ŕéåðš ŵĥåţ éļšé îš föûñð. Öñļý bŕéåķîñĝ ţĥé ðîšķ îš šûŕéŕ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>erase everything</source>
        <translation>[éŕåšé évéŕýţĥîñĝ · · ·]</translation></message>
    <message>
        <source>To erase, &amp;type: %1</source>
        <translation>[Ţö éŕåšé, &amp;týpé: %1 · · · ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
    <message>
        <source>&amp;Erase keys</source>
        <translation>[&amp;Eŕåšé ķéýš · ·]</translation></message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <source>The keys are gone</source>
        <translation>[Ţĥé ķéýš åŕé ĝöñé · · ·]</translation></message>
    <message>
        <source>Nobody opens this vault any more.</source>
        <translation>[Ñöböðý öpéñš ţĥîš våûļţ åñý möŕé. · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n file(s) were removed.</source>
        <translation><numerusform>[%n fîļé ŵéŕé ŕémövéð. · · · ·]</numerusform><numerusform>[%n fîļéš ŵéŕé ŕémövéð. · · · ·]</numerusform></translation></message>
    <message>
        <source>Left, because it could not be removed, or is not of this program:</source>
        <translation>[Ļéfţ, béçåûšé îţ çöûļð ñöţ bé ŕémövéð, öŕ îš ñöţ öf ţĥîš pŕöĝŕåm: · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Backups still open: erase or hide each of them. An SSD or a stick may keep old blocks.</source>
        <translation>[Båçķûpš šţîļļ öpéñ: éŕåšé öŕ ĥîðé éåçĥ öf ţĥém. Åñ ŠŠÐ öŕ å šţîçķ måý ķéép öļð bļöçķš. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>When the program is started again, it begins as on the first day.</source>
        <translation>[Ŵĥéñ ţĥé pŕöĝŕåm îš šţåŕţéð åĝåîñ, îţ béĝîñš åš öñ ţĥé fîŕšţ ðåý. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;End the program</source>
        <translation>[&amp;Eñð ţĥé pŕöĝŕåm · · ·]</translation></message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Files</source>
        <translation>[Fîļéš ·]</translation></message>
    <message>
        <source>No files yet. Add photos, recordings or documents, or drop them here.</source>
        <translation>[Ñö fîļéš ýéţ. Åðð pĥöţöš, ŕéçöŕðîñĝš öŕ ðöçûméñţš, öŕ ðŕöp ţĥém ĥéŕé. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>No files.</source>
        <translation>[Ñö fîļéš. · ·]</translation></message>
    <message>
        <source>Look at file</source>
        <translation>[Ļööķ åţ fîļé · ·]</translation></message>
    <message>
        <source>Remove</source>
        <translation>[Ŕémövé ·]</translation></message>
    <message>
        <source>Add files…</source>
        <translation>[Åðð fîļéš… · ·]</translation></message>
    <message>
        <source>Add folder…</source>
        <translation>[Åðð föļðéŕ… · ·]</translation></message>
    <message>
        <source>Paste</source>
        <translation>[Påšţé ·]</translation></message>
    <message>
        <source>Remove this file from the draft?</source>
        <translation>[Ŕémövé ţĥîš fîļé fŕöm ţĥé ðŕåfţ? · · · · · ·]</translation></message>
    <message>
        <source>%1 is taken off the draft. Unless another report names it, its content is destroyed in this vault; the original outside stays where it is.</source>
        <translation>[%1 îš ţåķéñ öff ţĥé ðŕåfţ. Ûñļéšš åñöţĥéŕ ŕépöŕţ ñåméš îţ, îţš çöñţéñţ îš ðéšţŕöýéð îñ ţĥîš våûļţ; ţĥé öŕîĝîñåļ öûţšîðé šţåýš ŵĥéŕé îţ îš. · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Keep it</source>
        <translation>[Ķéép îţ ·]</translation></message>
</context>
<context>
    <name>EvidenceViewer</name>
    <message>
        <source>Previous file</source>
        <translation>[Pŕévîöûš fîļé · · ·]</translation></message>
    <message>
        <source>Next file</source>
        <translation>[Ñéxţ fîļé · ·]</translation></message>
    <message>
        <source>Facts</source>
        <translation>[Fåçţš ·]</translation></message>
    <message>
        <source>Save a copy…</source>
        <translation>[Šåvé å çöpý… · ·]</translation></message>
    <message>
        <source>%1 of %2</source>
        <translation>[%1 öf %2 · ·]</translation></message>
</context>
<context>
    <name>EvidenceWindow</name>
    <message>
        <source>File</source>
        <translation>[Fîļé ·]</translation></message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>[Éxçĥåñĝé · ·]</translation></message>
    <message>
        <source>By stick, mail or any folder: what leaves is encrypted, and signed.</source>
        <translation>[Bý šţîçķ, måîļ öŕ åñý föļðéŕ: ŵĥåţ ļéåvéš îš éñçŕýpţéð, åñð šîĝñéð. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Export…</source>
        <translation>[&amp;Expöŕţ… · ·]</translation></message>
    <message>
        <source>Hand reports over</source>
        <translation>[Ĥåñð ŕépöŕţš övéŕ · · ·]</translation></message>
    <message>
        <source>In a file that only your office, or whom you choose, can open.</source>
        <translation>[Îñ å fîļé ţĥåţ öñļý ýöûŕ öffîçé, öŕ ŵĥöm ýöû çĥööšé, çåñ öpéñ. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Import…</source>
        <translation>[&amp;Impöŕţ… · ·]</translation></message>
    <message>
        <source>Take bundles in</source>
        <translation>[Ţåķé bûñðļéš îñ · · ·]</translation></message>
    <message>
        <source>Drop files or a folder here. You see who made them before you decide.</source>
        <translation>[Ðŕöp fîļéš öŕ å föļðéŕ ĥéŕé. Ýöû šéé ŵĥö måðé ţĥém béföŕé ýöû ðéçîðé. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Kept aside, unopened</source>
        <translation>[Ķépţ åšîðé, ûñöpéñéð · · · ·]</translation></message>
    <message>
        <source>&amp;Try to import them now</source>
        <translation>[&amp;Tŕý ţö împöŕţ ţĥém ñöŵ · · · · ·]</translation></message>
    <message>
        <source>Nobody verified the sender of these, or its device. Compare the words under Contacts, then try again; nothing of them was lost.</source>
        <translation>[Ñöböðý véŕîfîéð ţĥé šéñðéŕ öf ţĥéšé, öŕ îţš ðévîçé. Çömpåŕé ţĥé ŵöŕðš ûñðéŕ Çöñţåçţš, ţĥéñ ţŕý åĝåîñ; ñöţĥîñĝ öf ţĥém ŵåš ļöšţ. · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Last exchanges</source>
        <translation>[Ļåšţ éxçĥåñĝéš · · ·]</translation></message>
    <message>
        <source>&amp;History</source>
        <translation>[&amp;Hîšţöŕý · ·]</translation></message>
    <message>
        <source>Nothing went out or came in yet.</source>
        <translation>[Ñöţĥîñĝ ŵéñţ öûţ öŕ çåmé îñ ýéţ. · · · · · ·]</translation></message>
    <message>
        <source>Compare the &amp;words</source>
        <translation>[Çömpåŕé ţĥé &amp;wöŕðš · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n bundle(s) came in.</source>
        <translation><numerusform>[%n bûñðļé çåmé îñ. · · · ·]</numerusform><numerusform>[%n bûñðļéš çåmé îñ. · · · ·]</numerusform></translation></message>
    <message>
        <source>Backup</source>
        <translation>[Båçķûp ·]</translation></message>
    <message>
        <source>The whole vault once more, encrypted, on another drive that you keep somewhere else.</source>
        <translation>[Ţĥé ŵĥöļé våûļţ öñçé möŕé, éñçŕýpţéð, öñ åñöţĥéŕ ðŕîvé ţĥåţ ýöû ķéép šöméŵĥéŕé éļšé. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>[Måķé å &amp;båçķûp… · · ·]</translation></message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation><numerusform>[%n ŕépöŕţ · ·]</numerusform><numerusform>[%n ŕépöŕţš · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation><numerusform>[%n föŕm ·]</numerusform><numerusform>[%n föŕmš · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>[%n fîļé ·]</numerusform><numerusform>[%n fîļéš · ·]</numerusform></translation></message>
    <message>
        <source>, </source>
        <translation>[,  ·]</translation></message>
    <message numerus="yes">
        <source>%n draft(s) will not go along: only what is sealed is exported.</source>
        <translation><numerusform>[%n ðŕåfţ ŵîļļ ñöţ ĝö åļöñĝ: öñļý ŵĥåţ îš šéåļéð îš éxpöŕţéð. · · · · · · · · · · · ·]</numerusform><numerusform>[%n ðŕåfţš ŵîļļ ñöţ ĝö åļöñĝ: öñļý ŵĥåţ îš šéåļéð îš éxpöŕţéð. · · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Writing the bundle</source>
        <translation>[Ŵŕîţîñĝ ţĥé bûñðļé · · · ·]</translation></message>
    <message>
        <source>Reading the bundle back, to be sure that it is whole</source>
        <translation>[Ŕéåðîñĝ ţĥé bûñðļé båçķ, ţö bé šûŕé ţĥåţ îţ îš ŵĥöļé · · · · · · · · · ·]</translation></message>
    <message>
        <source>Writing bundle %1 of %2</source>
        <translation>[Ŵŕîţîñĝ bûñðļé %1 öf %2 · · · · ·]</translation></message>
    <message>
        <source>Reading bundle %1 of %2 back, to be sure that it is whole</source>
        <translation>[Ŕéåðîñĝ bûñðļé %1 öf %2 båçķ, ţö bé šûŕé ţĥåţ îţ îš ŵĥöļé · · · · · · · · · · ·]</translation></message>
    <message>
        <source>%1 of %2</source>
        <translation>[%1 öf %2 · ·]</translation></message>
</context>
<context>
    <name>ExportAssistant</name>
    <message>
        <source>Export</source>
        <translation>[Éxpöŕţ ·]</translation></message>
    <message>
        <source>Hand reports over in an encrypted file that only one side can open.</source>
        <translation>[Ĥåñð ŕépöŕţš övéŕ îñ åñ éñçŕýpţéð fîļé ţĥåţ öñļý öñé šîðé çåñ öpéñ. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
    <message>
        <source>&amp;Back</source>
        <translation>[&amp;Båçķ ·]</translation></message>
    <message>
        <source>Leave the drive plugged in. You can cancel at any time: nothing unfinished stays on it, and nothing is lost.</source>
        <translation>[Ļéåvé ţĥé ðŕîvé pļûĝĝéð îñ. Ýöû çåñ çåñçéļ åţ åñý ţîmé: ñöţĥîñĝ ûñfîñîšĥéð šţåýš öñ îţ, åñð ñöţĥîñĝ îš ļöšţ. · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Cancelled. Nothing unfinished is on the drive; the next export sends the same once more.</source>
        <translation>[Çåñçéļļéð. Ñöţĥîñĝ ûñfîñîšĥéð îš öñ ţĥé ðŕîvé; ţĥé ñéxţ éxpöŕţ šéñðš ţĥé šåmé öñçé möŕé. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Step %1 of 3</source>
        <translation>[Šţép %1 öf 3 · ·]</translation></message>
    <message>
        <source>&amp;Next</source>
        <translation>[&amp;Néxţ ·]</translation></message>
    <message>
        <source>&amp;Export in parts</source>
        <translation>[&amp;Expöŕţ îñ påŕţš · · ·]</translation></message>
    <message>
        <source>&amp;Export</source>
        <translation>[&amp;Expöŕţ ·]</translation></message>
    <message>
        <source>&amp;Done</source>
        <translation>[&amp;Döñé ·]</translation></message>
</context>
<context>
    <name>ExportedStep</name>
    <message>
        <source>Exported for %1: written, read back, and found whole.</source>
        <translation>[Éxpöŕţéð föŕ %1: ŵŕîţţéñ, ŕéåð båçķ, åñð föûñð ŵĥöļé. · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation><numerusform>[%n bûñðļé · ·]</numerusform><numerusform>[%n bûñðļéš · ·]</numerusform></translation></message>
    <message>
        <source>A bundle in parts is only whole with all of them: hand over every file.</source>
        <translation>[Å bûñðļé îñ påŕţš îš öñļý ŵĥöļé ŵîţĥ åļļ öf ţĥém: ĥåñð övéŕ évéŕý fîļé. · · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing or damaged here, so they did not go along.</source>
        <translation><numerusform>[%n fîļé öf évîðéñçé åŕé mîššîñĝ öŕ ðåmåĝéð ĥéŕé, šö ţĥéý ðîð ñöţ ĝö åļöñĝ. · · · · · · · · · · · · · · ·]</numerusform><numerusform>[%n fîļéš öf évîðéñçé åŕé mîššîñĝ öŕ ðåmåĝéð ĥéŕé, šö ţĥéý ðîð ñöţ ĝö åļöñĝ. · · · · · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Now tell the computer to remove the drive safely, and wait until it says so, before you pull it out.</source>
        <translation>[Ñöŵ ţéļļ ţĥé çömpûţéŕ ţö ŕémövé ţĥé ðŕîvé šåféļý, åñð ŵåîţ ûñţîļ îţ šåýš šö, béföŕé ýöû pûļļ îţ öûţ. · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation><numerusform>[%n ŕéçöŕð · ·]</numerusform><numerusform>[%n ŕéçöŕðš · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>[%n fîļé ·]</numerusform><numerusform>[%n fîļéš · ·]</numerusform></translation></message>
    <message>
        <source>Read back</source>
        <translation>[Ŕéåð båçķ · ·]</translation></message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts about the file</source>
        <translation>[Fåçţš åböûţ ţĥé fîļé · · · ·]</translation></message>
    <message>
        <source>The name says something else than the content is: %1.</source>
        <translation>[Ţĥé ñåmé šåýš šöméţĥîñĝ éļšé ţĥåñ ţĥé çöñţéñţ îš: %1. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Nobody has compared this sender's words yet: anybody can have sent this.</source>
        <translation>[Ñöböðý ĥåš çömpåŕéð ţĥîš šéñðéŕ'š ŵöŕðš ýéţ: åñýböðý çåñ ĥåvé šéñţ ţĥîš. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>What it is</source>
        <translation>[Ŵĥåţ îţ îš · ·]</translation></message>
    <message>
        <source>%1 bytes</source>
        <translation>[%1 býţéš · ·]</translation></message>
    <message>
        <source>Size</source>
        <translation>[Šîžé ·]</translation></message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>[ŠĤÅ-256 öf ţĥé çöñţéñţ · · · ·]</translation></message>
    <message>
        <source>Date, by the camera's clock</source>
        <translation>[Ðåţé, bý ţĥé çåméŕå'š çļöçķ · · · · ·]</translation></message>
    <message>
        <source>Use as date</source>
        <translation>[Ûšé åš ðåţé · ·]</translation></message>
    <message>
        <source>Place, by the camera</source>
        <translation>[Pļåçé, bý ţĥé çåméŕå · · · ·]</translation></message>
    <message>
        <source>Use as place</source>
        <translation>[Ûšé åš pļåçé · ·]</translation></message>
    <message>
        <source>Camera</source>
        <translation>[Çåméŕå ·]</translation></message>
    <message>
        <source>the owner of this vault</source>
        <translation>[ţĥé öŵñéŕ öf ţĥîš våûļţ · · · · ·]</translation></message>
    <message>
        <source>somebody unknown</source>
        <translation>[šöméböðý ûñķñöŵñ · · ·]</translation></message>
    <message>
        <source>Added by</source>
        <translation>[Åððéð bý · ·]</translation></message>
    <message>
        <source>In this vault since</source>
        <translation>[Îñ ţĥîš våûļţ šîñçé · · · ·]</translation></message>
    <message>
        <source>Sealed, by its author's clock</source>
        <translation>[Šéåļéð, bý îţš åûţĥöŕ'š çļöçķ · · · · · ·]</translation></message>
    <message>
        <source>History</source>
        <translation>[Ĥîšţöŕý ·]</translation></message>
    <message>
        <source>sealed</source>
        <translation>[šéåļéð ·]</translation></message>
    <message>
        <source>revised</source>
        <translation>[ŕévîšéð ·]</translation></message>
    <message>
        <source>received</source>
        <translation>[ŕéçéîvéð · ·]</translation></message>
    <message>
        <source>more of it received</source>
        <translation>[möŕé öf îţ ŕéçéîvéð · · · ·]</translation></message>
    <message>
        <source>a copy saved unencrypted</source>
        <translation>[å çöpý šåvéð ûñéñçŕýpţéð · · · · ·]</translation></message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>There is no {what} called “{name}” here.</source>
        <translation>[Ţĥéŕé îš ñö {what} çåļļéð “{name}” ĥéŕé. · · · · · · · ·]</translation></message>
    <message>
        <source>Look whether it is in the trash, or was exported by another vault.</source>
        <translation>[Ļööķ ŵĥéţĥéŕ îţ îš îñ ţĥé ţŕåšĥ, öŕ ŵåš éxpöŕţéð bý åñöţĥéŕ våûļţ. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{name}” fits more than one {what}.</source>
        <translation>[“{name}” fîţš möŕé ţĥåñ öñé {what}. · · · · · · ·]</translation></message>
    <message>
        <source>Choose one from the list.</source>
        <translation>[Çĥööšé öñé fŕöm ţĥé ļîšţ. · · · · ·]</translation></message>
    <message>
        <source>“{path}” exists already.</source>
        <translation>[“{path}” éxîšţš åļŕéåðý. · · · · ·]</translation></message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>[Çĥööšé åñöţĥéŕ ñåmé; ñöţĥîñĝ ŵåš övéŕŵŕîţţéñ. · · · · · · · · ·]</translation></message>
    <message>
        <source>“{path}” holds no vault.</source>
        <translation>[“{path}” ĥöļðš ñö våûļţ. · · · · ·]</translation></message>
    <message>
        <source>Choose another folder, or make a new vault.</source>
        <translation>[Çĥööšé åñöţĥéŕ föļðéŕ, öŕ måķé å ñéŵ våûļţ. · · · · · · · · ·]</translation></message>
    <message>
        <source>The {what} cannot be used: {reason}.</source>
        <translation>[Ţĥé {what} çåññöţ bé ûšéð: {reason}. · · · · · · ·]</translation></message>
    <message>
        <source>Correct it and try again.</source>
        <translation>[Çöŕŕéçţ îţ åñð ţŕý åĝåîñ. · · · · ·]</translation></message>
    <message>
        <source>This {what} is {state}; for this it must be {wanted}.</source>
        <translation>[Ţĥîš {what} îš {state}; föŕ ţĥîš îţ mûšţ bé {wanted}. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Choose another one.</source>
        <translation>[Çĥööšé åñöţĥéŕ öñé. · · · ·]</translation></message>
    <message>
        <source>There is nothing to do: no {what}.</source>
        <translation>[Ţĥéŕé îš ñöţĥîñĝ ţö ðö: ñö {what}. · · · · · · ·]</translation></message>
    <message>
        <source>Nothing was changed.</source>
        <translation>[Ñöţĥîñĝ ŵåš çĥåñĝéð. · · · ·]</translation></message>
    <message>
        <source>This vault may not {action}: {reason}.</source>
        <translation>[Ţĥîš våûļţ måý ñöţ {action}: {reason}. · · · · · · · ·]</translation></message>
    <message>
        <source>Ask the one who may, or use another vault.</source>
        <translation>[Åšķ ţĥé öñé ŵĥö måý, öŕ ûšé åñöţĥéŕ våûļţ. · · · · · · · ·]</translation></message>
    <message>
        <source>Nobody has compared the words of “{name}” yet.</source>
        <translation>[Ñöböðý ĥåš çömpåŕéð ţĥé ŵöŕðš öf “{name}” ýéţ. · · · · · · · · ·]</translation></message>
    <message>
        <source>Compare the eight words in person or by phone under Contacts, and say there that they agree.</source>
        <translation>[Çömpåŕé ţĥé éîĝĥţ ŵöŕðš îñ péŕšöñ öŕ bý pĥöñé ûñðéŕ Çöñţåçţš, åñð šåý ţĥéŕé ţĥåţ ţĥéý åĝŕéé. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{name}” was revoked in this vault.</source>
        <translation>[“{name}” ŵåš ŕévöķéð îñ ţĥîš våûļţ. · · · · · · ·]</translation></message>
    <message>
        <source>Get a new card and compare its words.</source>
        <translation>[Ĝéţ å ñéŵ çåŕð åñð çömpåŕé îţš ŵöŕðš. · · · · · · ·]</translation></message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>[Ţĥîš påššpĥŕåšé ðöéš ñöţ öpéñ ţĥé våûļţ. · · · · · · · ·]</translation></message>
    <message>
        <source>Try again; mind capitals and the keyboard's language.</source>
        <translation>[Ţŕý åĝåîñ; mîñð çåpîţåļš åñð ţĥé ķéýböåŕð'š ļåñĝûåĝé. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>This recovery code cannot be used: {reason}.</source>
        <translation>[Ţĥîš ŕéçövéŕý çöðé çåññöţ bé ûšéð: {reason}. · · · · · · · · ·]</translation></message>
    <message>
        <source>Compare it with the paper, word by word.</source>
        <translation>[Çömpåŕé îţ ŵîţĥ ţĥé påpéŕ, ŵöŕð bý ŵöŕð. · · · · · · · ·]</translation></message>
    <message>
        <source>This passphrase is too short to protect anybody.</source>
        <translation>[Ţĥîš påššpĥŕåšé îš ţöö šĥöŕţ ţö pŕöţéçţ åñýböðý. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Take at least {minimum} characters, better five random words.</source>
        <translation>[Ţåķé åţ ļéåšţ {minimum} çĥåŕåçţéŕš, béţţéŕ fîvé ŕåñðöm ŵöŕðš. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>These are not the words of “{name}”.</source>
        <translation>[Ţĥéšé åŕé ñöţ ţĥé ŵöŕðš öf “{name}”. · · · · · · ·]</translation></message>
    <message>
        <source>Do not trust this card: it may be somebody else's. Ask for it again, by another way.</source>
        <translation>[Ðö ñöţ ţŕûšţ ţĥîš çåŕð: îţ måý bé šöméböðý éļšé'š. Åšķ föŕ îţ åĝåîñ, bý åñöţĥéŕ ŵåý. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>This is not a usable {what}.</source>
        <translation>[Ţĥîš îš ñöţ å ûšåbļé {what}. · · · · · ·]</translation></message>
    <message>
        <source>Ask for it again, as a file and not retyped.</source>
        <translation>[Åšķ föŕ îţ åĝåîñ, åš å fîļé åñð ñöţ ŕéţýpéð. · · · · · · · · ·]</translation></message>
    <message>
        <source>A part of this vault is damaged ({part}).</source>
        <translation>[Å påŕţ öf ţĥîš våûļţ îš ðåmåĝéð ({part}). · · · · · · · ·]</translation></message>
    <message>
        <source>Copy the folder as it is, then restore your latest backup.</source>
        <translation>[Çöpý ţĥé föļðéŕ åš îţ îš, ţĥéñ ŕéšţöŕé ýöûŕ ļåţéšţ båçķûp. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>A later version of FieldReport wrote this vault (version {found}, known here: {known}).</source>
        <translation>[Å ļåţéŕ véŕšîöñ öf FîéļðŔépöŕţ ŵŕöţé ţĥîš våûļţ (véŕšîöñ {found}, ķñöŵñ ĥéŕé: {known}). · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Update FieldReport.</source>
        <translation>[Ûpðåţé FîéļðŔépöŕţ. · · · ·]</translation></message>
    <message>
        <source>An evidence file is missing or altered ({sha256}).</source>
        <translation>[Åñ évîðéñçé fîļé îš mîššîñĝ öŕ åļţéŕéð ({sha256}). · · · · · · · · · ·]</translation></message>
    <message>
        <source>Restore it from a backup; the other files are not affected.</source>
        <translation>[Ŕéšţöŕé îţ fŕöm å båçķûp; ţĥé öţĥéŕ fîļéš åŕé ñöţ åfféçţéð. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Files of evidence are missing in this backup, or cannot be read ({missing}).</source>
        <translation>[Fîļéš öf évîðéñçé åŕé mîššîñĝ îñ ţĥîš båçķûp, öŕ çåññöţ bé ŕéåð ({missing}). · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Look for a whole copy of the backup first.</source>
        <translation>[Ļööķ föŕ å ŵĥöļé çöpý öf ţĥé båçķûp fîŕšţ. · · · · · · · ·]</translation></message>
    <message>
        <source>The custody log of {subject} does not hold together at entry {entry}.</source>
        <translation>[Ţĥé çûšţöðý ļöĝ öf {subject} ðöéš ñöţ ĥöļð ţöĝéţĥéŕ åţ éñţŕý {entry}. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Keep this vault as it is and compare it with a backup.</source>
        <translation>[Ķéép ţĥîš våûļţ åš îţ îš åñð çömpåŕé îţ ŵîţĥ å båçķûp. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>What was written could not be read back (“{path}”), and was removed.</source>
        <translation>[Ŵĥåţ ŵåš ŵŕîţţéñ çöûļð ñöţ bé ŕéåð båçķ (“{path}”), åñð ŵåš ŕémövéð. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Use another stick or disk and export again.</source>
        <translation>[Ûšé åñöţĥéŕ šţîçķ öŕ ðîšķ åñð éxpöŕţ åĝåîñ. · · · · · · · · ·]</translation></message>
    <message>
        <source>This is not an encrypted bundle.</source>
        <translation>[Ţĥîš îš ñöţ åñ éñçŕýpţéð bûñðļé. · · · · · ·]</translation></message>
    <message>
        <source>Choose a file whose name ends in .age.</source>
        <translation>[Çĥööšé å fîļé ŵĥöšé ñåmé éñðš îñ .åĝé. · · · · · · · ·]</translation></message>
    <message>
        <source>The beginning of the file is damaged ({reason}).</source>
        <translation>[Ţĥé béĝîññîñĝ öf ţĥé fîļé îš ðåmåĝéð ({reason}). · · · · · · · · · ·]</translation></message>
    <message>
        <source>Copy the file again, or ask for it again.</source>
        <translation>[Çöpý ţĥé fîļé åĝåîñ, öŕ åšķ föŕ îţ åĝåîñ. · · · · · · · ·]</translation></message>
    <message>
        <source>The text form of the file is damaged ({reason}).</source>
        <translation>[Ţĥé ţéxţ föŕm öf ţĥé fîļé îš ðåmåĝéð ({reason}). · · · · · · · · · ·]</translation></message>
    <message>
        <source>Copy the whole text again.</source>
        <translation>[Çöpý ţĥé ŵĥöļé ţéxţ åĝåîñ. · · · · ·]</translation></message>
    <message>
        <source>None of this vault's keys opens the file: it is for somebody else, for a former key, or damaged.</source>
        <translation>[Ñöñé öf ţĥîš våûļţ'š ķéýš öpéñš ţĥé fîļé: îţ îš föŕ šöméböðý éļšé, föŕ å föŕméŕ ķéý, öŕ ðåmåĝéð. · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Ask the sender to whom it was made, and copy it again.</source>
        <translation>[Åšķ ţĥé šéñðéŕ ţö ŵĥöm îţ ŵåš måðé, åñð çöpý îţ åĝåîñ. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The beginning of the file was altered.</source>
        <translation>[Ţĥé béĝîññîñĝ öf ţĥé fîļé ŵåš åļţéŕéð. · · · · · · · ·]</translation></message>
    <message>
        <source>Do not trust this copy; ask for it again.</source>
        <translation>[Ðö ñöţ ţŕûšţ ţĥîš çöpý; åšķ föŕ îţ åĝåîñ. · · · · · · · ·]</translation></message>
    <message>
        <source>The file is damaged in part {chunk}.</source>
        <translation>[Ţĥé fîļé îš ðåmåĝéð îñ påŕţ {chunk}. · · · · · · ·]</translation></message>
    <message>
        <source>Copy it again; nothing of it was taken over.</source>
        <translation>[Çöpý îţ åĝåîñ; ñöţĥîñĝ öf îţ ŵåš ţåķéñ övéŕ. · · · · · · · · ·]</translation></message>
    <message>
        <source>The file is incomplete: it was not copied to its end.</source>
        <translation>[Ţĥé fîļé îš îñçömpļéţé: îţ ŵåš ñöţ çöpîéð ţö îţš éñð. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The bundle is whole, but its sender, or the device that signed it, is not verified here; it was kept unopened.</source>
        <translation>[Ţĥé bûñðļé îš ŵĥöļé, bûţ îţš šéñðéŕ, öŕ ţĥé ðévîçé ţĥåţ šîĝñéð îţ, îš ñöţ véŕîfîéð ĥéŕé; îţ ŵåš ķépţ ûñöpéñéð. · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Several devices of the sender claim the same place: a backup was restored twice, or a key was stolen. The bundle is whole and was kept unopened; none of these devices counts unless you accept it.</source>
        <translation>[Šévéŕåļ ðévîçéš öf ţĥé šéñðéŕ çļåîm ţĥé šåmé pļåçé: å båçķûp ŵåš ŕéšţöŕéð ţŵîçé, öŕ å ķéý ŵåš šţöļéñ. Ţĥé bûñðļé îš ŵĥöļé åñð ŵåš ķépţ ûñöpéñéð; ñöñé öf ţĥéšé ðévîçéš çöûñţš ûñļéšš ýöû åççépţ îţ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The sender was revoked in this vault.</source>
        <translation>[Ţĥé šéñðéŕ ŵåš ŕévöķéð îñ ţĥîš våûļţ. · · · · · · ·]</translation></message>
    <message>
        <source>Something was appended to the file.</source>
        <translation>[Šöméţĥîñĝ ŵåš åppéñðéð ţö ţĥé fîļé. · · · · · · ·]</translation></message>
    <message>
        <source>Report {report} stays on this computer: {reason}.</source>
        <translation>[Ŕépöŕţ {report} šţåýš öñ ţĥîš çömpûţéŕ: {reason}. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Nothing was cleared; import the office's latest receipt, then see “clear” for what may go.</source>
        <translation>[Ñöţĥîñĝ ŵåš çļéåŕéð; împöŕţ ţĥé öffîçé'š ļåţéšţ ŕéçéîpţ, ţĥéñ šéé “çļéåŕ” föŕ ŵĥåţ måý ĝö. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>This cannot be sealed for the office only: {reason}.</source>
        <translation>[Ţĥîš çåññöţ bé šéåļéð föŕ ţĥé öffîçé öñļý: {reason}. · · · · · · · · · ·]</translation></message>
    <message>
        <source>The draft is as it was. It needs an office whose words were compared, and a recovery key in force.</source>
        <translation>[Ţĥé ðŕåfţ îš åš îţ ŵåš. Îţ ñééðš åñ öffîçé ŵĥöšé ŵöŕðš ŵéŕé çömpåŕéð, åñð å ŕéçövéŕý ķéý îñ föŕçé. · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>These shares do not give the organisation's key (share {share}: {reason}).</source>
        <translation>[Ţĥéšé šĥåŕéš ðö ñöţ ĝîvé ţĥé öŕĝåñîšåţîöñ'š ķéý (šĥåŕé {share}: {reason}). · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Compare that share with its paper, word by word; any two shares of one set will do.</source>
        <translation>[Çömpåŕé ţĥåţ šĥåŕé ŵîţĥ îţš påpéŕ, ŵöŕð bý ŵöŕð; åñý ţŵö šĥåŕéš öf öñé šéţ ŵîļļ ðö. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Something sealed to this key may still be on its way, from {who}.</source>
        <translation>[Šöméţĥîñĝ šéåļéð ţö ţĥîš ķéý måý šţîļļ bé öñ îţš ŵåý, fŕöm {who}. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Send them your new card, and import what they send; revoke whoever will not write again.</source>
        <translation>[Šéñð ţĥém ýöûŕ ñéŵ çåŕð, åñð împöŕţ ŵĥåţ ţĥéý šéñð; ŕévöķé ŵĥöévéŕ ŵîļļ ñöţ ŵŕîţé åĝåîñ. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The content breaks the bundle format ({reason}).</source>
        <translation>[Ţĥé çöñţéñţ bŕéåķš ţĥé bûñðļé föŕmåţ ({reason}). · · · · · · · · · ·]</translation></message>
    <message>
        <source>Ask the sender to export again.</source>
        <translation>[Åšķ ţĥé šéñðéŕ ţö éxpöŕţ åĝåîñ. · · · · · ·]</translation></message>
    <message>
        <source>The content is in the wrong order ({member}).</source>
        <translation>[Ţĥé çöñţéñţ îš îñ ţĥé ŵŕöñĝ öŕðéŕ ({member}). · · · · · · · · ·]</translation></message>
    <message>
        <source>The content does not match its list ({member}).</source>
        <translation>[Ţĥé çöñţéñţ ðöéš ñöţ måţçĥ îţš ļîšţ ({member}). · · · · · · · · ·]</translation></message>
    <message>
        <source>The end of the content breaks the bundle format.</source>
        <translation>[Ţĥé éñð öf ţĥé çöñţéñţ bŕéåķš ţĥé bûñðļé föŕmåţ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>The file asks for more than the format allows ({which}).</source>
        <translation>[Ţĥé fîļé åšķš föŕ möŕé ţĥåñ ţĥé föŕmåţ åļļöŵš ({which}). · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Do not open it with other programs.</source>
        <translation>[Ðö ñöţ öpéñ îţ ŵîţĥ öţĥéŕ pŕöĝŕåmš. · · · · · · ·]</translation></message>
    <message>
        <source>The list of checksums is damaged (line {line}).</source>
        <translation>[Ţĥé ļîšţ öf çĥéçķšûmš îš ðåmåĝéð (ļîñé {line}). · · · · · · · · ·]</translation></message>
    <message>
        <source>The signature is not valid ({reason}).</source>
        <translation>[Ţĥé šîĝñåţûŕé îš ñöţ våļîð ({reason}). · · · · · · · ·]</translation></message>
    <message>
        <source>Do not trust this file; ask the sender.</source>
        <translation>[Ðö ñöţ ţŕûšţ ţĥîš fîļé; åšķ ţĥé šéñðéŕ. · · · · · · · ·]</translation></message>
    <message>
        <source>Compare the sender's eight words under Contacts, then import the bundle again.</source>
        <translation>[Çömpåŕé ţĥé šéñðéŕ'š éîĝĥţ ŵöŕðš ûñðéŕ Çöñţåçţš, ţĥéñ împöŕţ ţĥé bûñðļé åĝåîñ. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Ask the person, on a call where you know the voice, which device is theirs, and decide under Contacts.</source>
        <translation>[Åšķ ţĥé péŕšöñ, öñ å çåļļ ŵĥéŕé ýöû ķñöŵ ţĥé vöîçé, ŵĥîçĥ ðévîçé îš ţĥéîŕš, åñð ðéçîðé ûñðéŕ Çöñţåçţš. · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Ask the person for a new card, by another way.</source>
        <translation>[Åšķ ţĥé péŕšöñ föŕ å ñéŵ çåŕð, bý åñöţĥéŕ ŵåý. · · · · · · · · ·]</translation></message>
    <message>
        <source>A later version of FieldReport made this ({found}).</source>
        <translation>[Å ļåţéŕ véŕšîöñ öf FîéļðŔépöŕţ måðé ţĥîš ({found}). · · · · · · · · · ·]</translation></message>
    <message>
        <source>Update FieldReport, then try again.</source>
        <translation>[Ûpðåţé FîéļðŔépöŕţ, ţĥéñ ţŕý åĝåîñ. · · · · · · ·]</translation></message>
    <message>
        <source>The bundle's manifest is not valid ({field}).</source>
        <translation>[Ţĥé bûñðļé'š måñîféšţ îš ñöţ våļîð ({field}). · · · · · · · · ·]</translation></message>
    <message>
        <source>The sender made this bundle for somebody else.</source>
        <translation>[Ţĥé šéñðéŕ måðé ţĥîš bûñðļé föŕ šöméböðý éļšé. · · · · · · · · ·]</translation></message>
    <message>
        <source>Do not use it; tell the sender who handed it to you.</source>
        <translation>[Ðö ñöţ ûšé îţ; ţéļļ ţĥé šéñðéŕ ŵĥö ĥåñðéð îţ ţö ýöû. · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{path}” is not what the sender signed.</source>
        <translation>[“{path}” îš ñöţ ŵĥåţ ţĥé šéñðéŕ šîĝñéð. · · · · · · · ·]</translation></message>
    <message>
        <source>Files that the bundle lists are missing.</source>
        <translation>[Fîļéš ţĥåţ ţĥé bûñðļé ļîšţš åŕé mîššîñĝ. · · · · · · · ·]</translation></message>
    <message>
        <source>Copy it again, or ask the sender to export again.</source>
        <translation>[Çöpý îţ åĝåîñ, öŕ åšķ ţĥé šéñðéŕ ţö éxpöŕţ åĝåîñ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>A record is not valid ({reason}).</source>
        <translation>[Å ŕéçöŕð îš ñöţ våļîð ({reason}). · · · · · · ·]</translation></message>
    <message>
        <source>It was kept apart; ask the sender to export again.</source>
        <translation>[Îţ ŵåš ķépţ åpåŕţ; åšķ ţĥé šéñðéŕ ţö éxpöŕţ åĝåîñ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>An answer does not belong to its record ({reason}).</source>
        <translation>[Åñ åñšŵéŕ ðöéš ñöţ béļöñĝ ţö îţš ŕéçöŕð ({reason}). · · · · · · · · · ·]</translation></message>
    <message>
        <source>This is no valid contact card ({reason}).</source>
        <translation>[Ţĥîš îš ñö våļîð çöñţåçţ çåŕð ({reason}). · · · · · · · ·]</translation></message>
    <message>
        <source>Ask for the card again, as a file.</source>
        <translation>[Åšķ föŕ ţĥé çåŕð åĝåîñ, åš å fîļé. · · · · · · ·]</translation></message>
    <message>
        <source>The vault asks for an unreasonable amount of work ({which}).</source>
        <translation>[Ţĥé våûļţ åšķš föŕ åñ ûñŕéåšöñåbļé åmöûñţ öf ŵöŕķ ({which}). · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Somebody may have replaced vault.json: restore it from a backup.</source>
        <translation>[Šöméböðý måý ĥåvé ŕépļåçéð våûļţ.ĵšöñ: ŕéšţöŕé îţ fŕöm å båçķûp. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The disk is full (“{path}”).</source>
        <translation>[Ţĥé ðîšķ îš fûļļ (“{path}”). · · · · · ·]</translation></message>
    <message>
        <source>Make room and try again; nothing was lost.</source>
        <translation>[Måķé ŕööm åñð ţŕý åĝåîñ; ñöţĥîñĝ ŵåš ļöšţ. · · · · · · · ·]</translation></message>
    <message>
        <source>“{path}” may not be opened or written to.</source>
        <translation>[“{path}” måý ñöţ bé öpéñéð öŕ ŵŕîţţéñ ţö. · · · · · · · ·]</translation></message>
    <message>
        <source>Choose another place, or allow it.</source>
        <translation>[Çĥööšé åñöţĥéŕ pļåçé, öŕ åļļöŵ îţ. · · · · · · ·]</translation></message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>[Ţĥéŕé îš ñö fîļé “{path}”. · · · · ·]</translation></message>
    <message>
        <source>Check the path; is the stick plugged in?</source>
        <translation>[Çĥéçķ ţĥé påţĥ; îš ţĥé šţîçķ pļûĝĝéð îñ? · · · · · · · ·]</translation></message>
    <message>
        <source>“{path}” could not be read or written ({reason}).</source>
        <translation>[“{path}” çöûļð ñöţ bé ŕéåð öŕ ŵŕîţţéñ ({reason}). · · · · · · · · · ·]</translation></message>
    <message>
        <source>Try again, or use another disk.</source>
        <translation>[Ţŕý åĝåîñ, öŕ ûšé åñöţĥéŕ ðîšķ. · · · · · ·]</translation></message>
    <message>
        <source>“{path}” is no regular file.</source>
        <translation>[“{path}” îš ñö ŕéĝûļåŕ fîļé. · · · · · ·]</translation></message>
    <message>
        <source>Name a file that lies on a disk, not a folder or a pipe.</source>
        <translation>[Ñåmé å fîļé ţĥåţ ļîéš öñ å ðîšķ, ñöţ å föļðéŕ öŕ å pîpé. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>This disk's format holds no file as large as “{path}”.</source>
        <translation>[Ţĥîš ðîšķ'š föŕmåţ ĥöļðš ñö fîļé åš ļåŕĝé åš “{path}”. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Export in parts, or choose another disk.</source>
        <translation>[Éxpöŕţ îñ påŕţš, öŕ çĥööšé åñöţĥéŕ ðîšķ. · · · · · · · ·]</translation></message>
    <message>
        <source>“{path}” changed while it was being read.</source>
        <translation>[“{path}” çĥåñĝéð ŵĥîļé îţ ŵåš béîñĝ ŕéåð. · · · · · · · ·]</translation></message>
    <message>
        <source>Close the program that uses it, and try again.</source>
        <translation>[Çļöšé ţĥé pŕöĝŕåm ţĥåţ ûšéš îţ, åñð ţŕý åĝåîñ. · · · · · · · · ·]</translation></message>
    <message>
        <source>“{path}” has {size} bytes; the largest file is {maximum}.</source>
        <translation>[“{path}” ĥåš {size} býţéš; ţĥé ļåŕĝéšţ fîļé îš {maximum}. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Cut it into parts and attach each.</source>
        <translation>[Çûţ îţ îñţö påŕţš åñð åţţåçĥ éåçĥ. · · · · · · ·]</translation></message>
    <message>
        <source>Another program has this vault open (“{path}”).</source>
        <translation>[Åñöţĥéŕ pŕöĝŕåm ĥåš ţĥîš våûļţ öpéñ (“{path}”). · · · · · · · · ·]</translation></message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>[Çļöšé îţ ţĥéŕé, ţĥéñ ţŕý åĝåîñ. · · · · · ·]</translation></message>
    <message>
        <source>The library {library} {found} is too old to be safe here.</source>
        <translation>[Ţĥé ļîbŕåŕý {library} {found} îš ţöö öļð ţö bé šåfé ĥéŕé. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Install version {wanted} or later.</source>
        <translation>[Îñšţåļļ véŕšîöñ {wanted} öŕ ļåţéŕ. · · · · · · ·]</translation></message>
    <message>
        <source>The form's XML cannot be read (line {line}, column {column}: {reason}).</source>
        <translation>[Ţĥé föŕm'š XMĻ çåññöţ bé ŕéåð (ļîñé {line}, çöļûmñ {column}: {reason}). · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Correct the file and add it again.</source>
        <translation>[Çöŕŕéçţ ţĥé fîļé åñð åðð îţ åĝåîñ. · · · · · · ·]</translation></message>
    <message>
        <source>A formula of the form is not well written (character {position}: {expected} expected).</source>
        <translation>[Å föŕmûļå öf ţĥé föŕm îš ñöţ ŵéļļ ŵŕîţţéñ (çĥåŕåçţéŕ {position}: {expected} éxpéçţéð). · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Correct it in the spreadsheet and add the form again.</source>
        <translation>[Çöŕŕéçţ îţ îñ ţĥé špŕéåðšĥééţ åñð åðð ţĥé föŕm åĝåîñ. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>A pattern of the form cannot be used (character {position}: {reason}).</source>
        <translation>[Å påţţéŕñ öf ţĥé föŕm çåññöţ bé ûšéð (çĥåŕåçţéŕ {position}: {reason}). · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Write it with what Collect and Enketo both understand, and add the form again.</source>
        <translation>[Ŵŕîţé îţ ŵîţĥ ŵĥåţ Çöļļéçţ åñð Éñķéţö böţĥ ûñðéŕšţåñð, åñð åðð ţĥé föŕm åĝåîñ. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>A formula of the form cannot be worked out ({reason}).</source>
        <translation>[Å föŕmûļå öf ţĥé föŕm çåññöţ bé ŵöŕķéð öûţ ({reason}). · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The answer at {path} is not taken: {message}.</source>
        <translation>[Ţĥé åñšŵéŕ åţ {path} îš ñöţ ţåķéñ: {message}. · · · · · · · · ·]</translation></message>
    <message>
        <source>Correct it; nothing was stored.</source>
        <translation>[Çöŕŕéçţ îţ; ñöţĥîñĝ ŵåš šţöŕéð. · · · · · ·]</translation></message>
    <message>
        <source>{count} answers are missing or do not do: {places}.</source>
        <translation>[{count} åñšŵéŕš åŕé mîššîñĝ öŕ ðö ñöţ ðö: {places}. · · · · · · · · · ·]</translation></message>
    <message>
        <source>See them with Check; or seal the report as it is, unfinished.</source>
        <translation>[Šéé ţĥém ŵîţĥ Çĥéçķ; öŕ šéåļ ţĥé ŕépöŕţ åš îţ îš, ûñfîñîšĥéð. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>This is no form that FieldReport can read ({reason}).</source>
        <translation>[Ţĥîš îš ñö föŕm ţĥåţ FîéļðŔépöŕţ çåñ ŕéåð ({reason}). · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Bring it as XLSForm (.xlsx, .xls, .csv, .md) or as XForm (.xml).</source>
        <translation>[Bŕîñĝ îţ åš XĻŠFöŕm (.xļšx, .xļš, .çšv, .mð) öŕ åš XFöŕm (.xmļ). · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The form has errors ({errors}); somebody who filled it in would be stuck.</source>
        <translation>[Ţĥé föŕm ĥåš éŕŕöŕš ({errors}); šöméböðý ŵĥö fîļļéð îţ îñ ŵöûļð bé šţûçķ. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Look at what is listed, correct the form, and add it again.</source>
        <translation>[Ļööķ åţ ŵĥåţ îš ļîšţéð, çöŕŕéçţ ţĥé föŕm, åñð åðð îţ åĝåîñ. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The form's package is damaged or of another make ({reason}).</source>
        <translation>[Ţĥé föŕm'š påçķåĝé îš ðåmåĝéð öŕ öf åñöţĥéŕ måķé ({reason}). · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Ask whoever sent the form to send it again.</source>
        <translation>[Åšķ ŵĥöévéŕ šéñţ ţĥé föŕm ţö šéñð îţ åĝåîñ. · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Attach a file</source>
        <translation>[Åţţåçĥ å fîļé · · ·]</translation></message>
    <message>
        <source>Open</source>
        <translation>[Öpéñ ·]</translation></message>
    <message>
        <source>Remove</source>
        <translation>[Ŕémövé ·]</translation></message>
    <message>
        <source>open</source>
        <translation>[öpéñ ·]</translation></message>
    <message>
        <source>remove</source>
        <translation>[ŕémövé ·]</translation></message>
</context>
<context>
    <name>FileIntake</name>
    <message>
        <source>Add files</source>
        <translation>[Åðð fîļéš · ·]</translation></message>
    <message>
        <source>Attach a file</source>
        <translation>[Åţţåçĥ å fîļé · · ·]</translation></message>
    <message>
        <source>Add a folder</source>
        <translation>[Åðð å föļðéŕ · ·]</translation></message>
    <message>
        <source>There is no file and no picture in the clipboard.</source>
        <translation>[Ţĥéŕé îš ñö fîļé åñð ñö pîçţûŕé îñ ţĥé çļîpböåŕð. · · · · · · · · · ·]</translation></message>
    <message>
        <source>picture from clipboard</source>
        <translation>[pîçţûŕé fŕöm çļîpböåŕð · · · ·]</translation></message>
    <message>
        <source>This question takes one file. Add one at a time.</source>
        <translation>[Ţĥîš qûéšţîöñ ţåķéš öñé fîļé. Åðð öñé åţ å ţîmé. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Adding %1 of %2: %3</source>
        <translation>[Åððîñĝ %1 öf %2: %3 · · · ·]</translation></message>
    <message>
        <source>%1 was not added: this form has no room for another file.</source>
        <translation>[%1 ŵåš ñöţ åððéð: ţĥîš föŕm ĥåš ñö ŕööm föŕ åñöţĥéŕ fîļé. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Stopped. The file that was coming in was not kept.</source>
        <translation>[Šţöppéð. Ţĥé fîļé ţĥåţ ŵåš çömîñĝ îñ ŵåš ñöţ ķépţ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>%1 of %2</source>
        <translation>[%1 öf %2 · ·]</translation></message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>[Çļéåŕ ·]</translation></message>
    <message>
        <source>Clear all filters</source>
        <translation>[Çļéåŕ åļļ fîļţéŕš · · ·]</translation></message>
    <message>
        <source>Date</source>
        <translation>[Ðåţé ·]</translation></message>
    <message>
        <source>Any date</source>
        <translation>[Åñý ðåţé · ·]</translation></message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation><numerusform>[Ļåšţ %n ðåý · ·]</numerusform><numerusform>[Ļåšţ %n ðåýš · ·]</numerusform></translation></message>
    <message>
        <source>Choose days…</source>
        <translation>[Çĥööšé ðåýš… · ·]</translation></message>
    <message>
        <source>More filters</source>
        <translation>[Möŕé fîļţéŕš · ·]</translation></message>
    <message>
        <source>Order of the list</source>
        <translation>[Öŕðéŕ öf ţĥé ļîšţ · · ·]</translation></message>
    <message>
        <source>Newest first</source>
        <translation>[Ñéŵéšţ fîŕšţ · ·]</translation></message>
    <message>
        <source>Latest incident first</source>
        <translation>[Ļåţéšţ îñçîðéñţ fîŕšţ · · · ·]</translation></message>
    <message>
        <source>By title</source>
        <translation>[Bý ţîţļé · ·]</translation></message>
    <message>
        <source>Choose days</source>
        <translation>[Çĥööšé ðåýš · ·]</translation></message>
    <message>
        <source>Incidents that were, or may have been, on one of these days.</source>
        <translation>[Îñçîðéñţš ţĥåţ ŵéŕé, öŕ måý ĥåvé bééñ, öñ öñé öf ţĥéšé ðåýš. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>From</source>
        <translation>[Fŕöm ·]</translation></message>
    <message>
        <source>Until</source>
        <translation>[Ûñţîļ ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
    <message>
        <source>Show these</source>
        <translation>[Šĥöŵ ţĥéšé · ·]</translation></message>
    <message>
        <source>Unknown {id}</source>
        <translation>[Ûñķñöŵñ {id} · ·]</translation></message>
    <message>
        <source>{first} to {last}</source>
        <translation>[{first} ţö {last} · · ·]</translation></message>
    <message>
        <source>Since {first}</source>
        <translation>[Šîñçé {first} · · ·]</translation></message>
    <message>
        <source>Until {last}</source>
        <translation>[Ûñţîļ {last} · ·]</translation></message>
    <message>
        <source>State</source>
        <translation>[Šţåţé ·]</translation></message>
    <message>
        <source>Kind</source>
        <translation>[Ķîñð ·]</translation></message>
    <message>
        <source>Place</source>
        <translation>[Pļåçé ·]</translation></message>
    <message>
        <source>Form</source>
        <translation>[Föŕm ·]</translation></message>
    <message>
        <source>Written by</source>
        <translation>[Ŵŕîţţéñ bý · ·]</translation></message>
    <message>
        <source>Tag</source>
        <translation>[Ţåĝ ·]</translation></message>
    <message>
        <source>Assigned to</source>
        <translation>[Åššîĝñéð ţö · ·]</translation></message>
    <message>
        <source>Review</source>
        <translation>[Ŕévîéŵ ·]</translation></message>
    <message>
        <source>Has files</source>
        <translation>[Ĥåš fîļéš · ·]</translation></message>
    <message>
        <source>Has problems</source>
        <translation>[Ĥåš pŕöbļémš · ·]</translation></message>
    <message>
        <source>Unread</source>
        <translation>[Ûñŕéåð ·]</translation></message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Nothing to choose from</source>
        <translation>[Ñöţĥîñĝ ţö çĥööšé fŕöm · · · ·]</translation></message>
</context>
<context>
    <name>FindingManyField</name>
    <message>
        <source>Type to find one more, or open the list</source>
        <translation>[Ţýpé ţö fîñð öñé möŕé, öŕ öpéñ ţĥé ļîšţ · · · · · · · ·]</translation></message>
    <message>
        <source>Take “{words}” away</source>
        <translation>[Ţåķé “{words}” åŵåý · · · ·]</translation></message>
    <message>
        <source>take “{words}” away</source>
        <translation>[ţåķé “{words}” åŵåý · · · ·]</translation></message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>&amp;Back</source>
        <translation>[&amp;Båçķ ·]</translation></message>
    <message>
        <source>&amp;Next</source>
        <translation>[&amp;Néxţ ·]</translation></message>
    <message>
        <source>&amp;Later</source>
        <translation>[&amp;Låţéŕ ·]</translation></message>
    <message>
        <source>Step %1 of %2</source>
        <translation>[Šţép %1 öf %2 · · ·]</translation></message>
    <message>
        <source>Making your vault. This takes some seconds…</source>
        <translation>[Måķîñĝ ýöûŕ våûļţ. Ţĥîš ţåķéš šömé šéçöñðš… · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>FolderQuestion</name>
    <message>
        <source>Add files from “%1”?</source>
        <translation>[Åðð fîļéš fŕöm “%1”? · · · ·]</translation></message>
    <message>
        <source>Files in the folder</source>
        <translation>[Fîļéš îñ ţĥé föļðéŕ · · · ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation><numerusform>[Åðð %n fîļé · ·]</numerusform><numerusform>[Åðð %n fîļéš · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n file(s) marked, %1 together.</source>
        <translation><numerusform>[%n fîļé måŕķéð, %1 ţöĝéţĥéŕ. · · · · · ·]</numerusform><numerusform>[%n fîļéš måŕķéð, %1 ţöĝéţĥéŕ. · · · · · ·]</numerusform></translation></message>
    <message>
        <source>There is no file in this folder that can be added.</source>
        <translation>[Ţĥéŕé îš ñö fîļé îñ ţĥîš föļðéŕ ţĥåţ çåñ bé åððéð. · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n link(s) left out: only files themselves are evidence.</source>
        <translation><numerusform>[%n ļîñķ ļéfţ öûţ: öñļý fîļéš ţĥémšéļvéš åŕé évîðéñçé. · · · · · · · · · · ·]</numerusform><numerusform>[%n ļîñķš ļéfţ öûţ: öñļý fîļéš ţĥémšéļvéš åŕé évîðéñçé. · · · · · · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n could not be read and is left out.</source>
        <translation><numerusform>[%n çöûļð ñöţ bé ŕéåð åñð îš ļéfţ öûţ. · · · · · · ·]</numerusform><numerusform>[%n çöûļð ñöţ bé ŕéåð åñð îš ļéfţ öûţ. · · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n hidden file(s) left out.</source>
        <translation><numerusform>[%n ĥîððéñ fîļé ļéfţ öûţ. · · · · ·]</numerusform><numerusform>[%n ĥîððéñ fîļéš ļéfţ öûţ. · · · · ·]</numerusform></translation></message>
    <message>
        <source>There is more in this folder than can be listed: add its folders one by one.</source>
        <translation>[Ţĥéŕé îš möŕé îñ ţĥîš föļðéŕ ţĥåñ çåñ bé ļîšţéð: åðð îţš föļðéŕš öñé bý öñé. · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>More</source>
        <translation>[Möŕé ·]</translation></message>
</context>
<context>
    <name>ForeseenCard</name>
    <message>
        <source>Without a title</source>
        <translation>[Ŵîţĥöûţ å ţîţļé · · ·]</translation></message>
    <message>
        <source>Goes whole</source>
        <translation>[Ĝöéš ŵĥöļé · ·]</translation></message>
    <message>
        <source>Goes in part</source>
        <translation>[Ĝöéš îñ påŕţ · ·]</translation></message>
    <message>
        <source>Stays here</source>
        <translation>[Šţåýš ĥéŕé · ·]</translation></message>
    <message>
        <source>It does not say %1.</source>
        <translation>[Îţ ðöéš ñöţ šåý %1. · · · ·]</translation></message>
    <message>
        <source>Nobody verified its author here. Whoever gets it will ask you who wrote it.</source>
        <translation>[Ñöböðý véŕîfîéð îţš åûţĥöŕ ĥéŕé. Ŵĥöévéŕ ĝéţš îţ ŵîļļ åšķ ýöû ŵĥö ŵŕöţé îţ. · · · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>[åñð %n möŕé · ·]</numerusform><numerusform>[åñð %n möŕé · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n answer(s) stay here</source>
        <translation><numerusform>[%n åñšŵéŕ šţåý ĥéŕé · · · ·]</numerusform><numerusform>[%n åñšŵéŕš šţåý ĥéŕé · · · ·]</numerusform></translation></message>
    <message>
        <source>Said instead: %1</source>
        <translation>[Šåîð îñšţéåð: %1 · · ·]</translation></message>
    <message numerus="yes">
        <source>%n file(s) go as plain pictures, or not at all</source>
        <translation><numerusform>[%n fîļé ĝö åš pļåîñ pîçţûŕéš, öŕ ñöţ åţ åļļ · · · · · · · · ·]</numerusform><numerusform>[%n fîļéš ĝö åš pļåîñ pîçţûŕéš, öŕ ñöţ åţ åļļ · · · · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n file(s) are not here</source>
        <translation><numerusform>[%n fîļé åŕé ñöţ ĥéŕé · · · ·]</numerusform><numerusform>[%n fîļéš åŕé ñöţ ĥéŕé · · · ·]</numerusform></translation></message>
    <message>
        <source>Each answer…</source>
        <translation>[Éåçĥ åñšŵéŕ… · ·]</translation></message>
    <message>
        <source>Write a summary instead</source>
        <translation>[Ŵŕîţé å šûmmåŕý îñšţéåð · · · · ·]</translation></message>
</context>
<context>
    <name>FormProblemPlace</name>
    <message>
        <source>row {row}</source>
        <translation>[ŕöŵ {row} · ·]</translation></message>
</context>
<context>
    <name>FormProblems</name>
    <message>
        <source>This file is damaged, or no {kind} file.</source>
        <translation>[Ţĥîš fîļé îš ðåmåĝéð, öŕ ñö {kind} fîļé. · · · · · · · ·]</translation></message>
    <message>
        <source>Open it in a spreadsheet program, save it again as .xlsx, and try once more.</source>
        <translation>[Öpéñ îţ îñ å špŕéåðšĥééţ pŕöĝŕåm, šåvé îţ åĝåîñ åš .xļšx, åñð ţŕý öñçé möŕé. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The text of this file is not UTF-8.</source>
        <translation>[Ţĥé ţéxţ öf ţĥîš fîļé îš ñöţ ÛŢF-8. · · · · · · ·]</translation></message>
    <message>
        <source>Save it as UTF-8, or as .xlsx.</source>
        <translation>[Šåvé îţ åš ÛŢF-8, öŕ åš .xļšx. · · · · · ·]</translation></message>
    <message>
        <source>The file holds more than {limit} MiB.</source>
        <translation>[Ţĥé fîļé ĥöļðš möŕé ţĥåñ {limit} MîB. · · · · · · ·]</translation></message>
    <message>
        <source>Take out what is not needed, or bring long lists as .csv files beside the form.</source>
        <translation>[Ţåķé öûţ ŵĥåţ îš ñöţ ñééðéð, öŕ bŕîñĝ ļöñĝ ļîšţš åš .çšv fîļéš béšîðé ţĥé föŕm. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The sheets have more than {limit} rows.</source>
        <translation>[Ţĥé šĥééţš ĥåvé möŕé ţĥåñ {limit} ŕöŵš. · · · · · · · ·]</translation></message>
    <message>
        <source>A cell holds more than {limit} characters.</source>
        <translation>[Å çéļļ ĥöļðš möŕé ţĥåñ {limit} çĥåŕåçţéŕš. · · · · · · · ·]</translation></message>
    <message>
        <source>Shorten it, or cut it into several.</source>
        <translation>[Šĥöŕţéñ îţ, öŕ çûţ îţ îñţö šévéŕåļ. · · · · · · ·]</translation></message>
    <message>
        <source>Converting the file took too long and was stopped.</source>
        <translation>[Çöñvéŕţîñĝ ţĥé fîļé ţööķ ţöö ļöñĝ åñð ŵåš šţöppéð. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Converting the file took too much memory and was stopped.</source>
        <translation>[Çöñvéŕţîñĝ ţĥé fîļé ţööķ ţöö mûçĥ mémöŕý åñð ŵåš šţöppéð. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The form that would come of this file is too large.</source>
        <translation>[Ţĥé föŕm ţĥåţ ŵöûļð çömé öf ţĥîš fîļé îš ţöö ļåŕĝé. · · · · · · · · · ·]</translation></message>
    <message>
        <source>The converter could not cope with this file.</source>
        <translation>[Ţĥé çöñvéŕţéŕ çöûļð ñöţ çöpé ŵîţĥ ţĥîš fîļé. · · · · · · · · ·]</translation></message>
    <message>
        <source>Groups lie too deep within each other.</source>
        <translation>[Ĝŕöûpš ļîé ţöö ðéép ŵîţĥîñ éåçĥ öţĥéŕ. · · · · · · · ·]</translation></message>
    <message>
        <source>Use fewer levels of groups.</source>
        <translation>[Ûšé féŵéŕ ļévéļš öf ĝŕöûpš. · · · · ·]</translation></message>
    <message>
        <source>The converter could not cope with these sheets ({reason}).</source>
        <translation>[Ţĥé çöñvéŕţéŕ çöûļð ñöţ çöpé ŵîţĥ ţĥéšé šĥééţš ({reason}). · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Look for cells in the wrong column, for instance text under “parameters”.</source>
        <translation>[Ļööķ föŕ çéļļš îñ ţĥé ŵŕöñĝ çöļûmñ, föŕ îñšţåñçé ţéxţ ûñðéŕ “påŕåméţéŕš”. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>This cell holds a formula whose result was not saved; it would be read as empty.</source>
        <translation>[Ţĥîš çéļļ ĥöļðš å föŕmûļå ŵĥöšé ŕéšûļţ ŵåš ñöţ šåvéð; îţ ŵöûļð bé ŕéåð åš émpţý. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Replace the formula by its result (paste as values), and save the file again.</source>
        <translation>[Ŕépļåçé ţĥé föŕmûļå bý îţš ŕéšûļţ (påšţé åš våļûéš), åñð šåvé ţĥé fîļé åĝåîñ. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The column is KoboToolbox's own and has no effect here.</source>
        <translation>[Ţĥé çöļûmñ îš ĶöböŢööļböx'š öŵñ åñð ĥåš ñö éfféçţ ĥéŕé. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Nothing need be done; it may be taken out.</source>
        <translation>[Ñöţĥîñĝ ñééð bé ðöñé; îţ måý bé ţåķéñ öûţ. · · · · · · · ·]</translation></message>
    <message>
        <source>“{type}” never ends.</source>
        <translation>[“{type}” ñévéŕ éñðš. · · · ·]</translation></message>
    <message>
        <source>Add the row that ends it.</source>
        <translation>[Åðð ţĥé ŕöŵ ţĥåţ éñðš îţ. · · · · ·]</translation></message>
    <message>
        <source>“{type}” ends what never began.</source>
        <translation>[“{type}” éñðš ŵĥåţ ñévéŕ béĝåñ. · · · · · ·]</translation></message>
    <message>
        <source>Take this row out, or add its beginning.</source>
        <translation>[Ţåķé ţĥîš ŕöŵ öûţ, öŕ åðð îţš béĝîññîñĝ. · · · · · · · ·]</translation></message>
    <message>
        <source>“{type}” does not say which list it uses.</source>
        <translation>[“{type}” ðöéš ñöţ šåý ŵĥîçĥ ļîšţ îţ ûšéš. · · · · · · · ·]</translation></message>
    <message>
        <source>Fill in this column.</source>
        <translation>[Fîļļ îñ ţĥîš çöļûmñ. · · · ·]</translation></message>
    <message>
        <source>There is no list “{list}” in the sheet “choices”.</source>
        <translation>[Ţĥéŕé îš ñö ļîšţ “{list}” îñ ţĥé šĥééţ “çĥöîçéš”. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Add it, or correct its name.</source>
        <translation>[Åðð îţ, öŕ çöŕŕéçţ îţš ñåmé. · · · · · ·]</translation></message>
    <message>
        <source>A row of a KoboToolbox table (“{type}”) has no name.</source>
        <translation>[Å ŕöŵ öf å ĶöböŢööļböx ţåbļé (“{type}”) ĥåš ñö ñåmé. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Fill in the column “name”.</source>
        <translation>[Fîļļ îñ ţĥé çöļûmñ “ñåmé”. · · · · ·]</translation></message>
    <message>
        <source>A row “{type}” cannot stand inside “{construct}”.</source>
        <translation>[Å ŕöŵ “{type}” çåññöţ šţåñð îñšîðé “{construct}”. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Move it out of there, or change its type.</source>
        <translation>[Mövé îţ öûţ öf ţĥéŕé, öŕ çĥåñĝé îţš ţýpé. · · · · · · · ·]</translation></message>
    <message>
        <source>“{value}” is used twice in the same group.</source>
        <translation>[“{value}” îš ûšéð ţŵîçé îñ ţĥé šåmé ĝŕöûp. · · · · · · · ·]</translation></message>
    <message>
        <source>Give one of them another name.</source>
        <translation>[Ĝîvé öñé öf ţĥém åñöţĥéŕ ñåmé. · · · · · ·]</translation></message>
    <message>
        <source>“{value}” and another name differ only in capital letters.</source>
        <translation>[“{value}” åñð åñöţĥéŕ ñåmé ðîfféŕ öñļý îñ çåpîţåļ ļéţţéŕš. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The repeat “{value}” is called like the form itself.</source>
        <translation>[Ţĥé ŕépéåţ “{value}” îš çåļļéð ļîķé ţĥé föŕm îţšéļf. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Give the repeat another name.</source>
        <translation>[Ĝîvé ţĥé ŕépéåţ åñöţĥéŕ ñåmé. · · · · · ·]</translation></message>
    <message>
        <source>Two repeats are called “{value}”.</source>
        <translation>[Ţŵö ŕépéåţš åŕé çåļļéð “{value}”. · · · · · · ·]</translation></message>
    <message>
        <source>The name “meta” belongs to the form itself.</source>
        <translation>[Ţĥé ñåmé “méţå” béļöñĝš ţö ţĥé föŕm îţšéļf. · · · · · · · · ·]</translation></message>
    <message>
        <source>Give this question another name.</source>
        <translation>[Ĝîvé ţĥîš qûéšţîöñ åñöţĥéŕ ñåmé. · · · · · ·]</translation></message>
    <message>
        <source>A choice has no name.</source>
        <translation>[Å çĥöîçé ĥåš ñö ñåmé. · · · ·]</translation></message>
    <message>
        <source>Fill in the column “name”, or clear the whole row.</source>
        <translation>[Fîļļ îñ ţĥé çöļûmñ “ñåmé”, öŕ çļéåŕ ţĥé ŵĥöļé ŕöŵ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Two choices of one list have the same name.</source>
        <translation>[Ţŵö çĥöîçéš öf öñé ļîšţ ĥåvé ţĥé šåmé ñåmé. · · · · · · · · ·]</translation></message>
    <message>
        <source>Give one of them another name; if it is meant so, write “yes” under allow_choice_duplicates in “settings”.</source>
        <translation>[Ĝîvé öñé öf ţĥém åñöţĥéŕ ñåmé; îf îţ îš méåñţ šö, ŵŕîţé “ýéš” ûñðéŕ åļļöŵ_çĥöîçé_ðûpļîçåţéš îñ “šéţţîñĝš”. · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>This is no name that a question can have.</source>
        <translation>[Ţĥîš îš ñö ñåmé ţĥåţ å qûéšţîöñ çåñ ĥåvé. · · · · · · · ·]</translation></message>
    <message>
        <source>Begin names with a letter or “_”; after that letters, digits, “_”, “-” and “.” may stand, but no spaces.</source>
        <translation>[Béĝîñ ñåméš ŵîţĥ å ļéţţéŕ öŕ “_”; åfţéŕ ţĥåţ ļéţţéŕš, ðîĝîţš, “_”, “-” åñð “.” måý šţåñð, bûţ ñö špåçéš. · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{name}” is no name that a form can have.</source>
        <translation>[“{name}” îš ñö ñåmé ţĥåţ å föŕm çåñ ĥåvé. · · · · · · · ·]</translation></message>
    <message>
        <source>This name begins with two underscores.</source>
        <translation>[Ţĥîš ñåmé béĝîñš ŵîţĥ ţŵö ûñðéŕšçöŕéš. · · · · · · · ·]</translation></message>
    <message>
        <source>Begin it with a letter.</source>
        <translation>[Béĝîñ îţ ŵîţĥ å ļéţţéŕ. · · · · ·]</translation></message>
    <message>
        <source>This name has a full stop in it.</source>
        <translation>[Ţĥîš ñåmé ĥåš å fûļļ šţöp îñ îţ. · · · · · ·]</translation></message>
    <message>
        <source>Write “_” instead of the full stop.</source>
        <translation>[Ŵŕîţé “_” îñšţéåð öf ţĥé fûļļ šţöp. · · · · · · ·]</translation></message>
    <message>
        <source>The words “name” and “label” cannot be used here.</source>
        <translation>[Ţĥé ŵöŕðš “ñåmé” åñð “ļåbéļ” çåññöţ bé ûšéð ĥéŕé. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Choose another word.</source>
        <translation>[Çĥööšé åñöţĥéŕ ŵöŕð. · · · ·]</translation></message>
    <message>
        <source>There is no sheet “{sheet}”, but one with a similar name: {candidates}.</source>
        <translation>[Ţĥéŕé îš ñö šĥééţ “{sheet}”, bûţ öñé ŵîţĥ å šîmîļåŕ ñåmé: {candidates}. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>If it is meant, correct the sheet's name; if not, put “_” before it.</source>
        <translation>[Îf îţ îš méåñţ, çöŕŕéçţ ţĥé šĥééţ'š ñåmé; îf ñöţ, pûţ “_” béföŕé îţ. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Two entity lists have the same name.</source>
        <translation>[Ţŵö éñţîţý ļîšţš ĥåvé ţĥé šåmé ñåmé. · · · · · · ·]</translation></message>
    <message>
        <source>An entity list has no name.</source>
        <translation>[Åñ éñţîţý ļîšţ ĥåš ñö ñåmé. · · · · ·]</translation></message>
    <message>
        <source>Fill in the column “list_name”.</source>
        <translation>[Fîļļ îñ ţĥé çöļûmñ “ļîšţ_ñåmé”. · · · · · ·]</translation></message>
    <message>
        <source>A question or group has no name.</source>
        <translation>[Å qûéšţîöñ öŕ ĝŕöûp ĥåš ñö ñåmé. · · · · · ·]</translation></message>
    <message>
        <source>A question has no type.</source>
        <translation>[Å qûéšţîöñ ĥåš ñö ţýpé. · · · · ·]</translation></message>
    <message>
        <source>Fill in the column “type”, or clear the whole row.</source>
        <translation>[Fîļļ îñ ţĥé çöļûmñ “ţýpé”, öŕ çļéåŕ ţĥé ŵĥöļé ŕöŵ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{question}” shows nothing to whoever fills in the form.</source>
        <translation>[“{question}” šĥöŵš ñöţĥîñĝ ţö ŵĥöévéŕ fîļļš îñ ţĥé föŕm. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Fill in its label or its hint.</source>
        <translation>[Fîļļ îñ îţš ļåbéļ öŕ îţš ĥîñţ. · · · · · ·]</translation></message>
    <message>
        <source>A choice has no label.</source>
        <translation>[Å çĥöîçé ĥåš ñö ļåbéļ. · · · ·]</translation></message>
    <message>
        <source>Fill in its label, or people see its name.</source>
        <translation>[Fîļļ îñ îţš ļåbéļ, öŕ péöpļé šéé îţš ñåmé. · · · · · · · ·]</translation></message>
    <message>
        <source>“{name}” is the name of several questions, and is referred to.</source>
        <translation>[“{name}” îš ţĥé ñåmé öf šévéŕåļ qûéšţîöñš, åñð îš ŕéféŕŕéð ţö. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>A reference names a question that is not there.</source>
        <translation>[Å ŕéféŕéñçé ñåméš å qûéšţîöñ ţĥåţ îš ñöţ ţĥéŕé. · · · · · · · · ·]</translation></message>
    <message>
        <source>Correct the name between ${{ and }}.</source>
        <translation>[Çöŕŕéçţ ţĥé ñåmé béţŵééñ ${{ and }}. · · · · · · ·]</translation></message>
    <message>
        <source>The sheet “{sheet}” is missing.</source>
        <translation>[Ţĥé šĥééţ “{sheet}” îš mîššîñĝ. · · · · · ·]</translation></message>
    <message>
        <source>Add it, or correct the name of the sheet that is meant.</source>
        <translation>[Åðð îţ, öŕ çöŕŕéçţ ţĥé ñåmé öf ţĥé šĥééţ ţĥåţ îš méåñţ. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>A column without a header holds something.</source>
        <translation>[Å çöļûmñ ŵîţĥöûţ å ĥéåðéŕ ĥöļðš šöméţĥîñĝ. · · · · · · · ·]</translation></message>
    <message>
        <source>Write the headers (type, name, label) into the first row.</source>
        <translation>[Ŵŕîţé ţĥé ĥéåðéŕš (ţýpé, ñåmé, ļåbéļ) îñţö ţĥé fîŕšţ ŕöŵ. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{other}” and “{header}” mean the same column.</source>
        <translation>[“{other}” åñð “{header}” méåñ ţĥé šåmé çöļûmñ. · · · · · · · · ·]</translation></message>
    <message>
        <source>Take one of the two columns out.</source>
        <translation>[Ţåķé öñé öf ţĥé ţŵö çöļûmñš öûţ. · · · · · ·]</translation></message>
    <message>
        <source>Columns are missing: {missing}.</source>
        <translation>[Çöļûmñš åŕé mîššîñĝ: {missing}. · · · · · ·]</translation></message>
    <message>
        <source>Add them in the first row of the sheet.</source>
        <translation>[Åðð ţĥém îñ ţĥé fîŕšţ ŕöŵ öf ţĥé šĥééţ. · · · · · · · ·]</translation></message>
    <message>
        <source>A header is empty or has a space in it.</source>
        <translation>[Å ĥéåðéŕ îš émpţý öŕ ĥåš å špåçé îñ îţ. · · · · · · · ·]</translation></message>
    <message>
        <source>Give every column a header of one word; it is left out now.</source>
        <translation>[Ĝîvé évéŕý çöļûmñ å ĥéåðéŕ öf öñé ŵöŕð; îţ îš ļéfţ öûţ ñöŵ. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Columns of the sheet “entities” are not known: {columns}.</source>
        <translation>[Çöļûmñš öf ţĥé šĥééţ “éñţîţîéš” åŕé ñöţ ķñöŵñ: {columns}. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>FieldReport stores no entities: take the sheet “entities” and the column “save_to” out, or correct them.</source>
        <translation>[FîéļðŔépöŕţ šţöŕéš ñö éñţîţîéš: ţåķé ţĥé šĥééţ “éñţîţîéš” åñð ţĥé çöļûmñ “šåvé_ţö” öûţ, öŕ çöŕŕéçţ ţĥém. · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation>[Ţŵö çöļûmñš åŕé çåļļéð “{column}”. · · · · · · ·]</translation></message>
    <message>
        <source>Take one out, or give it another header.</source>
        <translation>[Ţåķé öñé öûţ, öŕ ĝîvé îţ åñöţĥéŕ ĥéåðéŕ. · · · · · · · ·]</translation></message>
    <message>
        <source>The column “disabled” leaves questions out.</source>
        <translation>[Ţĥé çöļûmñ “ðîšåbļéð” ļéåvéš qûéšţîöñš öûţ. · · · · · · · · ·]</translation></message>
    <message>
        <source>Write a condition under “relevant” instead.</source>
        <translation>[Ŵŕîţé å çöñðîţîöñ ûñðéŕ “ŕéļévåñţ” îñšţéåð. · · · · · · · · ·]</translation></message>
    <message>
        <source>“form_id” and “id_string” are both there.</source>
        <translation>[“föŕm_îð” åñð “îð_šţŕîñĝ” åŕé böţĥ ţĥéŕé. · · · · · · · ·]</translation></message>
    <message>
        <source>Take “id_string” out.</source>
        <translation>[Ţåķé “îð_šţŕîñĝ” öûţ. · · · ·]</translation></message>
    <message>
        <source>The form has no id.</source>
        <translation>[Ţĥé föŕm ĥåš ñö îð. · · · ·]</translation></message>
    <message>
        <source>Write one under “form_id” in the sheet “settings”.</source>
        <translation>[Ŵŕîţé öñé ûñðéŕ “föŕm_îð” îñ ţĥé šĥééţ “šéţţîñĝš”. · · · · · · · · · ·]</translation></message>
    <message>
        <source>This row has no type, name or label and is left out.</source>
        <translation>[Ţĥîš ŕöŵ ĥåš ñö ţýpé, ñåmé öŕ ļåbéļ åñð îš ļéfţ öûţ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Clear it, or fill in what is missing.</source>
        <translation>[Çļéåŕ îţ, öŕ fîļļ îñ ŵĥåţ îš mîššîñĝ. · · · · · · ·]</translation></message>
    <message>
        <source>For the language “{language}” there is no column {columns}.</source>
        <translation>[Föŕ ţĥé ļåñĝûåĝé “{language}” ţĥéŕé îš ñö çöļûmñ {columns}. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Add the column, or people see “-” there.</source>
        <translation>[Åðð ţĥé çöļûmñ, öŕ péöpļé šéé “-” ţĥéŕé. · · · · · · · ·]</translation></message>
    <message>
        <source>“or_other” adds a choice in English only.</source>
        <translation>[“öŕ_öţĥéŕ” åððš å çĥöîçé îñ Éñĝļîšĥ öñļý. · · · · · · · ·]</translation></message>
    <message>
        <source>Add a choice “other” and a question of your own instead.</source>
        <translation>[Åðð å çĥöîçé “öţĥéŕ” åñð å qûéšţîöñ öf ýöûŕ öŵñ îñšţéåð. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>This is no spreadsheet with an XLSForm in it.</source>
        <translation>[Ţĥîš îš ñö špŕéåðšĥééţ ŵîţĥ åñ XĻŠFöŕm îñ îţ. · · · · · · · · ·]</translation></message>
    <message>
        <source>Save it again as .xlsx in a spreadsheet program.</source>
        <translation>[Šåvé îţ åĝåîñ åš .xļšx îñ å špŕéåðšĥééţ pŕöĝŕåm. · · · · · · · · · ·]</translation></message>
    <message>
        <source>A date in this cell cannot be read.</source>
        <translation>[Å ðåţé îñ ţĥîš çéļļ çåññöţ bé ŕéåð. · · · · · · ·]</translation></message>
    <message>
        <source>Write it as text: 2024-05-31.</source>
        <translation>[Ŵŕîţé îţ åš ţéxţ: 2024-05-31. · · · · · ·]</translation></message>
    <message>
        <source>A group or repeat ends here that never began (“{name}”, {type}).</source>
        <translation>[Å ĝŕöûp öŕ ŕépéåţ éñðš ĥéŕé ţĥåţ ñévéŕ béĝåñ (“{name}”, {type}). · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Add its beginning above, or take this row out.</source>
        <translation>[Åðð îţš béĝîññîñĝ åbövé, öŕ ţåķé ţĥîš ŕöŵ öûţ. · · · · · · · · ·]</translation></message>
    <message>
        <source>The group or repeat “{name}” never ends.</source>
        <translation>[Ţĥé ĝŕöûp öŕ ŕépéåţ “{name}” ñévéŕ éñðš. · · · · · · · ·]</translation></message>
    <message>
        <source>Add a row “end_{type}” behind its last question.</source>
        <translation>[Åðð å ŕöŵ “éñð_{type}” béĥîñð îţš ļåšţ qûéšţîöñ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>A repeat has no label.</source>
        <translation>[Å ŕépéåţ ĥåš ñö ļåbéļ. · · · ·]</translation></message>
    <message>
        <source>Fill in its label, so that people see what is asked.</source>
        <translation>[Fîļļ îñ îţš ļåbéļ, šö ţĥåţ péöpļé šéé ŵĥåţ îš åšķéð. · · · · · · · · · ·]</translation></message>
    <message>
        <source>A loop names no list.</source>
        <translation>[Å ļööp ñåméš ñö ļîšţ. · · · ·]</translation></message>
    <message>
        <source>Write “begin loop over” and the list's name.</source>
        <translation>[Ŵŕîţé “béĝîñ ļööp övéŕ” åñð ţĥé ļîšţ'š ñåmé. · · · · · · · · ·]</translation></message>
    <message>
        <source>This form wants to include another one.</source>
        <translation>[Ţĥîš föŕm ŵåñţš ţö îñçļûðé åñöţĥéŕ öñé. · · · · · · · ·]</translation></message>
    <message>
        <source>Copy the other form's rows into this sheet.</source>
        <translation>[Çöpý ţĥé öţĥéŕ föŕm'š ŕöŵš îñţö ţĥîš šĥééţ. · · · · · · · · ·]</translation></message>
    <message>
        <source>There is no question type “{type}”.</source>
        <translation>[Ţĥéŕé îš ñö qûéšţîöñ ţýpé “{type}”. · · · · · · ·]</translation></message>
    <message>
        <source>See xlsform.org for the types, or a misspelling.</source>
        <translation>[Šéé xļšföŕm.öŕĝ föŕ ţĥé ţýpéš, öŕ å mîššpéļļîñĝ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Add the list to the sheet “choices” (columns list_name, name, label), or correct its name here.</source>
        <translation>[Åðð ţĥé ļîšţ ţö ţĥé šĥééţ “çĥöîçéš” (çöļûmñš ļîšţ_ñåmé, ñåmé, ļåbéļ), öŕ çöŕŕéçţ îţš ñåmé ĥéŕé. · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>There is no list “{list}” in the sheet “external_choices”.</source>
        <translation>[Ţĥéŕé îš ñö ļîšţ “{list}” îñ ţĥé šĥééţ “éxţéŕñåļ_çĥöîçéš”. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Add the list there, or correct its name here.</source>
        <translation>[Åðð ţĥé ļîšţ ţĥéŕé, öŕ çöŕŕéçţ îţš ñåmé ĥéŕé. · · · · · · · · ·]</translation></message>
    <message>
        <source>This question has no choices.</source>
        <translation>[Ţĥîš qûéšţîöñ ĥåš ñö çĥöîçéš. · · · · · ·]</translation></message>
    <message>
        <source>The choice “{choice}” of the list “{list}” has a space in its name.</source>
        <translation>[Ţĥé çĥöîçé “{choice}” öf ţĥé ļîšţ “{list}” ĥåš å špåçé îñ îţš ñåmé. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Write “_” instead of the space.</source>
        <translation>[Ŵŕîţé “_” îñšţéåð öf ţĥé špåçé. · · · · · ·]</translation></message>
    <message>
        <source>“or_other” and a choice filter do not work together.</source>
        <translation>[“öŕ_öţĥéŕ” åñð å çĥöîçé fîļţéŕ ðö ñöţ ŵöŕķ ţöĝéţĥéŕ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Add a choice “other” and a question of your own, or take the filter out.</source>
        <translation>[Åðð å çĥöîçé “öţĥéŕ” åñð å qûéšţîöñ öf ýöûŕ öŵñ, öŕ ţåķé ţĥé fîļţéŕ öûţ. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>A table of questions cannot filter its choices.</source>
        <translation>[Å ţåbļé öf qûéšţîöñš çåññöţ fîļţéŕ îţš çĥöîçéš. · · · · · · · · ·]</translation></message>
    <message>
        <source>Take the filter out, or the appearance “table-list”.</source>
        <translation>[Ţåķé ţĥé fîļţéŕ öûţ, öŕ ţĥé åppéåŕåñçé “ţåbļé-ļîšţ”. · · · · · · · · · ·]</translation></message>
    <message>
        <source>The questions of one table have different lists: {list} and {other}.</source>
        <translation>[Ţĥé qûéšţîöñš öf öñé ţåbļé ĥåvé ðîfféŕéñţ ļîšţš: {list} åñð {other}. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Give them all the same list.</source>
        <translation>[Ĝîvé ţĥém åļļ ţĥé šåmé ļîšţ. · · · · · ·]</translation></message>
    <message>
        <source>“select_one_external” without a filter.</source>
        <translation>[“šéļéçţ_öñé_éxţéŕñåļ” ŵîţĥöûţ å fîļţéŕ. · · · · · · · ·]</translation></message>
    <message>
        <source>Add a choice filter, or write “select_one”.</source>
        <translation>[Åðð å çĥöîçé fîļţéŕ, öŕ ŵŕîţé “šéļéçţ_öñé”. · · · · · · · · ·]</translation></message>
    <message>
        <source>“{type}” names no list file that can be read.</source>
        <translation>[“{type}” ñåméš ñö ļîšţ fîļé ţĥåţ çåñ bé ŕéåð. · · · · · · · · ·]</translation></message>
    <message>
        <source>Use a file that ends in .csv, .xml or .geojson.</source>
        <translation>[Ûšé å fîļé ţĥåţ éñðš îñ .çšv, .xmļ öŕ .ĝéöĵšöñ. · · · · · · · · ·]</translation></message>
    <message>
        <source>The list “{name}” is declared more than once.</source>
        <translation>[Ţĥé ļîšţ “{name}” îš ðéçļåŕéð möŕé ţĥåñ öñçé. · · · · · · · · ·]</translation></message>
    <message>
        <source>Keep one declaration of it.</source>
        <translation>[Ķéép öñé ðéçļåŕåţîöñ öf îţ. · · · · ·]</translation></message>
    <message>
        <source>“{name}” is the name of two different lists or files.</source>
        <translation>[“{name}” îš ţĥé ñåmé öf ţŵö ðîfféŕéñţ ļîšţš öŕ fîļéš. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{question}” uses search() and takes its choices from a file.</source>
        <translation>[“{question}” ûšéš šéåŕçĥ() åñð ţåķéš îţš çĥöîçéš fŕöm å fîļé. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Use one of the two.</source>
        <translation>[Ûšé öñé öf ţĥé ţŵö. · · · ·]</translation></message>
    <message>
        <source>“{question}” uses search(), and another question has the same list “{list}”.</source>
        <translation>[“{question}” ûšéš šéåŕçĥ(), åñð åñöţĥéŕ qûéšţîöñ ĥåš ţĥé šåmé ļîšţ “{list}”. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Give it a list of its own.</source>
        <translation>[Ĝîvé îţ å ļîšţ öf îţš öŵñ. · · · · ·]</translation></message>
    <message>
        <source>A label cannot have a “{type}”.</source>
        <translation>[Å ļåbéļ çåññöţ ĥåvé å “{type}”. · · · · · ·]</translation></message>
    <message>
        <source>Use image, audio or video.</source>
        <translation>[Ûšé îmåĝé, åûðîö öŕ vîðéö. · · · · ·]</translation></message>
    <message>
        <source>“{question}” has a big image, but no image.</source>
        <translation>[“{question}” ĥåš å bîĝ îmåĝé, bûţ ñö îmåĝé. · · · · · · · · ·]</translation></message>
    <message>
        <source>Fill in the column “image” too.</source>
        <translation>[Fîļļ îñ ţĥé çöļûmñ “îmåĝé” ţöö. · · · · · ·]</translation></message>
    <message>
        <source>A calculation has nothing to calculate.</source>
        <translation>[Å çåļçûļåţîöñ ĥåš ñöţĥîñĝ ţö çåļçûļåţé. · · · · · · · ·]</translation></message>
    <message>
        <source>Fill in the column “calculation”.</source>
        <translation>[Fîļļ îñ ţĥé çöļûmñ “çåļçûļåţîöñ”. · · · · · · ·]</translation></message>
    <message>
        <source>A reference to a question is not written as it must be.</source>
        <translation>[Å ŕéféŕéñçé ţö å qûéšţîöñ îš ñöţ ŵŕîţţéñ åš îţ mûšţ bé. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Write ${{name}}, with the question's name.</source>
        <translation>[Ŵŕîţé ${{name}}, ŵîţĥ ţĥé qûéšţîöñ'š ñåmé. · · · · · · · ·]</translation></message>
    <message>
        <source>Several references stand without a comma between them.</source>
        <translation>[Šévéŕåļ ŕéféŕéñçéš šţåñð ŵîţĥöûţ å çömmå béţŵééñ ţĥém. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Write ${{a}}, ${{b}}.</source>
        <translation>[Ŵŕîţé ${{a}}, ${{b}}. · · · ·]</translation></message>
    <message>
        <source>There is no question called “{q}”.</source>
        <translation>[Ţĥéŕé îš ñö qûéšţîöñ çåļļéð “{q}”. · · · · · · ·]</translation></message>
    <message>
        <source>“{q}” is the name of several questions, and is referred to.</source>
        <translation>[“{q}” îš ţĥé ñåmé öf šévéŕåļ qûéšţîöñš, åñð îš ŕéféŕŕéð ţö. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{question}” waits for “{trigger}”, which nobody sees and nobody answers.</source>
        <translation>[“{question}” ŵåîţš föŕ “{trigger}”, ŵĥîçĥ ñöböðý šééš åñð ñöböðý åñšŵéŕš. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Let it wait for a question that is shown.</source>
        <translation>[Ļéţ îţ ŵåîţ föŕ å qûéšţîöñ ţĥåţ îš šĥöŵñ. · · · · · · · ·]</translation></message>
    <message>
        <source>A position that is taken in the background has a calculation.</source>
        <translation>[Å pöšîţîöñ ţĥåţ îš ţåķéñ îñ ţĥé båçķĝŕöûñð ĥåš å çåļçûļåţîöñ. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Clear the column “calculation”.</source>
        <translation>[Çļéåŕ ţĥé çöļûmñ “çåļçûļåţîöñ”. · · · · · ·]</translation></message>
    <message>
        <source>A position that is taken in the background waits for no question.</source>
        <translation>[Å pöšîţîöñ ţĥåţ îš ţåķéñ îñ ţĥé båçķĝŕöûñð ŵåîţš föŕ ñö qûéšţîöñ. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Fill in “trigger”. FieldReport takes no position by itself: people give it.</source>
        <translation>[Fîļļ îñ “ţŕîĝĝéŕ”. FîéļðŔépöŕţ ţåķéš ñö pöšîţîöñ bý îţšéļf: péöpļé ĝîvé îţ. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“incremental” can only be “true”.</source>
        <translation>[“îñçŕéméñţåļ” çåñ öñļý bé “ţŕûé”. · · · · · · ·]</translation></message>
    <message>
        <source>Write incremental=true, or leave it out.</source>
        <translation>[Ŵŕîţé îñçŕéméñţåļ=ţŕûé, öŕ ļéåvé îţ öûţ. · · · · · · · ·]</translation></message>
    <message>
        <source>The parameters cannot be read.</source>
        <translation>[Ţĥé påŕåméţéŕš çåññöţ bé ŕéåð. · · · · · ·]</translation></message>
    <message>
        <source>Write them as name=value, with spaces between.</source>
        <translation>[Ŵŕîţé ţĥém åš ñåmé=våļûé, ŵîţĥ špåçéš béţŵééñ. · · · · · · · · ·]</translation></message>
    <message>
        <source>This type of question has no parameter {rejected}.</source>
        <translation>[Ţĥîš ţýpé öf qûéšţîöñ ĥåš ñö påŕåméţéŕ {rejected}. · · · · · · · · · ·]</translation></message>
    <message>
        <source>It has these: {accepted}. Correct or leave it out.</source>
        <translation>[Îţ ĥåš ţĥéšé: {accepted}. Çöŕŕéçţ öŕ ļéåvé îţ öûţ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>“reference-geometry” names nothing that is there.</source>
        <translation>[“ŕéféŕéñçé-ĝéöméţŕý” ñåméš ñöţĥîñĝ ţĥåţ îš ţĥéŕé. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Name a list, a list file, or a repeat as ${{name}}.</source>
        <translation>[Ñåmé å ļîšţ, å ļîšţ fîļé, öŕ å ŕépéåţ åš ${{name}}. · · · · · · · · · ·]</translation></message>
    <message>
        <source>“capture-accuracy” is no number.</source>
        <translation>[“çåpţûŕé-åççûŕåçý” îš ñö ñûmbéŕ. · · · · · ·]</translation></message>
    <message>
        <source>Write a number of metres.</source>
        <translation>[Ŵŕîţé å ñûmbéŕ öf méţŕéš. · · · · ·]</translation></message>
    <message>
        <source>“warning-accuracy” is no number.</source>
        <translation>[“ŵåŕñîñĝ-åççûŕåçý” îš ñö ñûmbéŕ. · · · · · ·]</translation></message>
    <message>
        <source>“allow-mock-accuracy” is neither true nor false.</source>
        <translation>[“åļļöŵ-möçķ-åççûŕåçý” îš ñéîţĥéŕ ţŕûé ñöŕ fåļšé. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Write true or false.</source>
        <translation>[Ŵŕîţé ţŕûé öŕ fåļšé. · · · ·]</translation></message>
    <message>
        <source>“{name}” is “{value}”.</source>
        <translation>[“{name}” îš “{value}”. · · · ·]</translation></message>
    <message>
        <source>“{name}” has a value that is not known.</source>
        <translation>[“{name}” ĥåš å våļûé ţĥåţ îš ñöţ ķñöŵñ. · · · · · · · ·]</translation></message>
    <message>
        <source>Write one of these: {accepted}.</source>
        <translation>[Ŵŕîţé öñé öf ţĥéšé: {accepted}. · · · · · ·]</translation></message>
    <message>
        <source>See xlsform.org for its values.</source>
        <translation>[Šéé xļšföŕm.öŕĝ föŕ îţš våļûéš. · · · · · ·]</translation></message>
    <message>
        <source>“{name}” is no whole number.</source>
        <translation>[“{name}” îš ñö ŵĥöļé ñûmbéŕ. · · · · · ·]</translation></message>
    <message>
        <source>Write a whole number.</source>
        <translation>[Ŵŕîţé å ŵĥöļé ñûmbéŕ. · · · ·]</translation></message>
    <message>
        <source>“{name}” is below zero.</source>
        <translation>[“{name}” îš béļöŵ žéŕö. · · · · ·]</translation></message>
    <message>
        <source>Write zero or a number above it.</source>
        <translation>[Ŵŕîţé žéŕö öŕ å ñûmbéŕ åbövé îţ. · · · · · ·]</translation></message>
    <message>
        <source>“{name}” is smaller than “{other}”.</source>
        <translation>[“{name}” îš šmåļļéŕ ţĥåñ “{other}”. · · · · · · ·]</translation></message>
    <message>
        <source>Make it larger, or the other smaller.</source>
        <translation>[Måķé îţ ļåŕĝéŕ, öŕ ţĥé öţĥéŕ šmåļļéŕ. · · · · · · ·]</translation></message>
    <message>
        <source>The seed is no number.</source>
        <translation>[Ţĥé šééð îš ñö ñûmbéŕ. · · · ·]</translation></message>
    <message>
        <source>Write a number, or a question as ${{name}}.</source>
        <translation>[Ŵŕîţé å ñûmbéŕ, öŕ å qûéšţîöñ åš ${{name}}. · · · · · · · · ·]</translation></message>
    <message>
        <source>There is a seed, but nothing is mixed.</source>
        <translation>[Ţĥéŕé îš å šééð, bûţ ñöţĥîñĝ îš mîxéð. · · · · · · · ·]</translation></message>
    <message>
        <source>Add randomize=true, or take the seed out.</source>
        <translation>[Åðð ŕåñðömîžé=ţŕûé, öŕ ţåķé ţĥé šééð öûţ. · · · · · · · ·]</translation></message>
    <message>
        <source>“app” names no Android app.</source>
        <translation>[“åpp” ñåméš ñö Åñðŕöîð åpp. · · · · ·]</translation></message>
    <message>
        <source>Leave it out: FieldReport starts no other programs.</source>
        <translation>[Ļéåvé îţ öûţ: FîéļðŔépöŕţ šţåŕţš ñö öţĥéŕ pŕöĝŕåmš. · · · · · · · · · ·]</translation></message>
    <message>
        <source>An audit has a name of its own.</source>
        <translation>[Åñ åûðîţ ĥåš å ñåmé öf îţš öŵñ. · · · · · ·]</translation></message>
    <message>
        <source>Leave its name empty.</source>
        <translation>[Ļéåvé îţš ñåmé émpţý. · · · ·]</translation></message>
    <message>
        <source>An audit with places needs all three location parameters.</source>
        <translation>[Åñ åûðîţ ŵîţĥ pļåçéš ñééðš åļļ ţĥŕéé ļöçåţîöñ påŕåméţéŕš. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Take them out: a log of where people were is a danger to them, and FieldReport keeps none.</source>
        <translation>[Ţåķé ţĥém öûţ: å ļöĝ öf ŵĥéŕé péöpļé ŵéŕé îš å ðåñĝéŕ ţö ţĥém, åñð FîéļðŔépöŕţ ķéépš ñöñé. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>An encrypted form needs its instance id.</source>
        <translation>[Åñ éñçŕýpţéð föŕm ñééðš îţš îñšţåñçé îð. · · · · · · · ·]</translation></message>
    <message>
        <source>Take “omit_instanceID” out.</source>
        <translation>[Ţåķé “ömîţ_îñšţåñçéÎÐ” öûţ. · · · · ·]</translation></message>
    <message>
        <source>“{name}” is no number.</source>
        <translation>[“{name}” îš ñö ñûmbéŕ. · · · ·]</translation></message>
    <message>
        <source>Write a number, as in start=0 end=10 step=1.</source>
        <translation>[Ŵŕîţé å ñûmbéŕ, åš îñ šţåŕţ=0 éñð=10 šţép=1. · · · · · · · · ·]</translation></message>
    <message>
        <source>“{name}” is zero.</source>
        <translation>[“{name}” îš žéŕö. · · ·]</translation></message>
    <message>
        <source>Write a number above zero.</source>
        <translation>[Ŵŕîţé å ñûmbéŕ åbövé žéŕö. · · · · ·]</translation></message>
    <message>
        <source>“{name}” is larger than the whole range.</source>
        <translation>[“{name}” îš ļåŕĝéŕ ţĥåñ ţĥé ŵĥöļé ŕåñĝé. · · · · · · · ·]</translation></message>
    <message>
        <source>Make it smaller, or the range larger.</source>
        <translation>[Måķé îţ šmåļļéŕ, öŕ ţĥé ŕåñĝé ļåŕĝéŕ. · · · · · · ·]</translation></message>
    <message>
        <source>“{name}” does not fit the steps.</source>
        <translation>[“{name}” ðöéš ñöţ fîţ ţĥé šţépš. · · · · · ·]</translation></message>
    <message>
        <source>Make it a multiple of “step”.</source>
        <translation>[Måķé îţ å mûļţîpļé öf “šţép”. · · · · · ·]</translation></message>
    <message>
        <source>“{name}” lies outside the range.</source>
        <translation>[“{name}” ļîéš öûţšîðé ţĥé ŕåñĝé. · · · · · ·]</translation></message>
    <message>
        <source>Keep it between “start” and “end”.</source>
        <translation>[Ķéép îţ béţŵééñ “šţåŕţ” åñð “éñð”. · · · · · · ·]</translation></message>
    <message>
        <source>The list that names the ticks is not there.</source>
        <translation>[Ţĥé ļîšţ ţĥåţ ñåméš ţĥé ţîçķš îš ñöţ ţĥéŕé. · · · · · · · · ·]</translation></message>
    <message>
        <source>Without ticks only the two ends can have labels.</source>
        <translation>[Ŵîţĥöûţ ţîçķš öñļý ţĥé ţŵö éñðš çåñ ĥåvé ļåbéļš. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Keep two choices in that list.</source>
        <translation>[Ķéép ţŵö çĥöîçéš îñ ţĥåţ ļîšţ. · · · · · ·]</translation></message>
    <message>
        <source>These parameters do not go with this appearance.</source>
        <translation>[Ţĥéšé påŕåméţéŕš ðö ñöţ ĝö ŵîţĥ ţĥîš åppéåŕåñçé. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Take the appearance out, or the parameters about ticks.</source>
        <translation>[Ţåķé ţĥé åppéåŕåñçé öûţ, öŕ ţĥé påŕåméţéŕš åböûţ ţîçķš. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The list that names the ticks has values that are no numbers.</source>
        <translation>[Ţĥé ļîšţ ţĥåţ ñåméš ţĥé ţîçķš ĥåš våļûéš ţĥåţ åŕé ñö ñûmbéŕš. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Correct the parameters, or the values of the list that names the ticks.</source>
        <translation>[Çöŕŕéçţ ţĥé påŕåméţéŕš, öŕ ţĥé våļûéš öf ţĥé ļîšţ ţĥåţ ñåméš ţĥé ţîçķš. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The list that names the ticks has values outside the range.</source>
        <translation>[Ţĥé ļîšţ ţĥåţ ñåméš ţĥé ţîçķš ĥåš våļûéš öûţšîðé ţĥé ŕåñĝé. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The list that names the ticks has values between the steps of “{name}”.</source>
        <translation>[Ţĥé ļîšţ ţĥåţ ñåméš ţĥé ţîçķš ĥåš våļûéš béţŵééñ ţĥé šţépš öf “{name}”. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Without ticks only “start” and “end” can have labels.</source>
        <translation>[Ŵîţĥöûţ ţîçķš öñļý “šţåŕţ” åñð “éñð” çåñ ĥåvé ļåbéļš. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“save_to” is used, but there is no sheet “entities”.</source>
        <translation>[“šåvé_ţö” îš ûšéð, bûţ ţĥéŕé îš ñö šĥééţ “éñţîţîéš”. · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{saveto}” is saved twice, here and in row {other_row}.</source>
        <translation>[“{saveto}” îš šåvéð ţŵîçé, ĥéŕé åñð îñ ŕöŵ {other_row}. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>A group or repeat cannot be saved as a property.</source>
        <translation>[Å ĝŕöûp öŕ ŕépéåţ çåññöţ bé šåvéð åš å pŕöpéŕţý. · · · · · · · · · ·]</translation></message>
    <message>
        <source>There is no entity list “{dataset}”.</source>
        <translation>[Ţĥéŕé îš ñö éñţîţý ļîšţ “{dataset}”. · · · · · · ·]</translation></message>
    <message>
        <source>The entity list “{dataset}” has no label.</source>
        <translation>[Ţĥé éñţîţý ļîšţ “{dataset}” ĥåš ñö ļåbéļ. · · · · · · · ·]</translation></message>
    <message>
        <source>The entity list “{dataset}” does not say when to update.</source>
        <translation>[Ţĥé éñţîţý ļîšţ “{dataset}” ðöéš ñöţ šåý ŵĥéñ ţö ûpðåţé. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The entity list “{dataset}” does not say which entity to update.</source>
        <translation>[Ţĥé éñţîţý ļîšţ “{dataset}” ðöéš ñöţ šåý ŵĥîçĥ éñţîţý ţö ûpðåţé. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“save_to” does not say for which of several entity lists.</source>
        <translation>[“šåvé_ţö” ðöéš ñöţ šåý föŕ ŵĥîçĥ öf šévéŕåļ éñţîţý ļîšţš. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Two entity lists are made in the same place (see row {other_row}).</source>
        <translation>[Ţŵö éñţîţý ļîšţš åŕé måðé îñ ţĥé šåmé pļåçé (šéé ŕöŵ {other_row}). · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The entity list “{dataset}” takes values from places that do not go together.</source>
        <translation>[Ţĥé éñţîţý ļîšţ “{dataset}” ţåķéš våļûéš fŕöm pļåçéš ţĥåţ ðö ñöţ ĝö ţöĝéţĥéŕ. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“save_to” has more than one “#”.</source>
        <translation>[“šåvé_ţö” ĥåš möŕé ţĥåñ öñé “#”. · · · · · ·]</translation></message>
    <message>
        <source>The converter failed at a trigger.</source>
        <translation>[Ţĥé çöñvéŕţéŕ fåîļéð åţ å ţŕîĝĝéŕ. · · · · · · ·]</translation></message>
    <message>
        <source>Write the trigger as ${{name}}.</source>
        <translation>[Ŵŕîţé ţĥé ţŕîĝĝéŕ åš ${{name}}. · · · · · ·]</translation></message>
    <message>
        <source>The converter failed at a reference.</source>
        <translation>[Ţĥé çöñvéŕţéŕ fåîļéð åţ å ŕéféŕéñçé. · · · · · · ·]</translation></message>
    <message>
        <source>Look for odd references in this row.</source>
        <translation>[Ļööķ föŕ öðð ŕéféŕéñçéš îñ ţĥîš ŕöŵ. · · · · · · ·]</translation></message>
    <message>
        <source>The converter says: {message}</source>
        <translation>[Ţĥé çöñvéŕţéŕ šåýš: {message} · · · · · ·]</translation></message>
    <message>
        <source>See xlsform.org about this, and correct the sheet.</source>
        <translation>[Šéé xļšföŕm.öŕĝ åböûţ ţĥîš, åñð çöŕŕéçţ ţĥé šĥééţ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{expression}” breaks off at position {position}: {expected} is missing there.</source>
        <translation>[“{expression}” bŕéåķš öff åţ pöšîţîöñ {position}: {expected} îš mîššîñĝ ţĥéŕé. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Look for a missing bracket, quotation mark or operator.</source>
        <translation>[Ļööķ föŕ å mîššîñĝ bŕåçķéţ, qûöţåţîöñ måŕķ öŕ öpéŕåţöŕ. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>There is no function “{function}” (in “{expression}”).</source>
        <translation>[Ţĥéŕé îš ñö fûñçţîöñ “{function}” (îñ “{expression}”). · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Correct its name; xlsform.org lists what there is.</source>
        <translation>[Çöŕŕéçţ îţš ñåmé; xļšföŕm.öŕĝ ļîšţš ŵĥåţ ţĥéŕé îš. · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{function}” cannot take {given} values (in “{expression}”).</source>
        <translation>[“{function}” çåññöţ ţåķé {given} våļûéš (îñ “{expression}”). · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>See xlsform.org for what it takes.</source>
        <translation>[Šéé xļšföŕm.öŕĝ föŕ ŵĥåţ îţ ţåķéš. · · · · · · ·]</translation></message>
    <message>
        <source>There is no question “{name}”.</source>
        <translation>[Ţĥéŕé îš ñö qûéšţîöñ “{name}”. · · · · · ·]</translation></message>
    <message>
        <source>Correct the name (similar: {similar}); if it is meant as text, put it in quotation marks.</source>
        <translation>[Çöŕŕéçţ ţĥé ñåmé (šîmîļåŕ: {similar}); îf îţ îš méåñţ åš ţéxţ, pûţ îţ îñ qûöţåţîöñ måŕķš. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>There is no list “{list}”.</source>
        <translation>[Ţĥéŕé îš ñö ļîšţ “{list}”. · · · · ·]</translation></message>
    <message>
        <source>Correct the name that instance() or pulldata() is given.</source>
        <translation>[Çöŕŕéçţ ţĥé ñåmé ţĥåţ îñšţåñçé() öŕ pûļļðåţå() îš ĝîvéñ. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{name}” and “{other}” wait for each other.</source>
        <translation>[“{name}” åñð “{other}” ŵåîţ föŕ éåçĥ öţĥéŕ. · · · · · · · · ·]</translation></message>
    <message>
        <source>Take one of the two references out; neither could ever settle.</source>
        <translation>[Ţåķé öñé öf ţĥé ţŵö ŕéféŕéñçéš öûţ; ñéîţĥéŕ çöûļð évéŕ šéţţļé. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{name}” and “{other}” wait for each other, unless they mean different repetitions.</source>
        <translation>[“{name}” åñð “{other}” ŵåîţ föŕ éåçĥ öţĥéŕ, ûñļéšš ţĥéý méåñ ðîfféŕéñţ ŕépéţîţîöñš. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Make sure that it looks at an earlier repetition only.</source>
        <translation>[Måķé šûŕé ţĥåţ îţ ļööķš åţ åñ éåŕļîéŕ ŕépéţîţîöñ öñļý. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{name}” is compared with nothing: here this is true, on a phone only if it was answered.</source>
        <translation>[“{name}” îš çömpåŕéð ŵîţĥ ñöţĥîñĝ: ĥéŕé ţĥîš îš ţŕûé, öñ å pĥöñé öñļý îf îţ ŵåš åñšŵéŕéð. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Compare it, as in ${{{name}}} = 'yes' or ${{{name}}} != ''.</source>
        <translation>[Çömpåŕé îţ, åš îñ ${{{name}}} = 'ýéš' öŕ ${{{name}}} != ''. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{expression}” looks at all repetitions of “{repeat}”, not only at its own.</source>
        <translation>[“{expression}” ļööķš åţ åļļ ŕépéţîţîöñš öf “{repeat}”, ñöţ öñļý åţ îţš öŵñ. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Write the path beginning with ../ if its own repetition is meant; some programs take it so, others not.</source>
        <translation>[Ŵŕîţé ţĥé påţĥ béĝîññîñĝ ŵîţĥ ../ îf îţš öŵñ ŕépéţîţîöñ îš méåñţ; šömé pŕöĝŕåmš ţåķé îţ šö, öţĥéŕš ñöţ. · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{expression}” names no place of the form.</source>
        <translation>[“{expression}” ñåméš ñö pļåçé öf ţĥé föŕm. · · · · · · · ·]</translation></message>
    <message>
        <source>Let it name exactly one question, as ${{name}} in a spreadsheet.</source>
        <translation>[Ļéţ îţ ñåmé éxåçţļý öñé qûéšţîöñ, åš ${{name}} îñ å špŕéåðšĥééţ. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The pattern “{pattern}” has no beginning and end; here the whole answer must fit it.</source>
        <translation>[Ţĥé påţţéŕñ “{pattern}” ĥåš ñö béĝîññîñĝ åñð éñð; ĥéŕé ţĥé ŵĥöļé åñšŵéŕ mûšţ fîţ îţ. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Write ^ before it and $ behind it, so that every program means the same.</source>
        <translation>[Ŵŕîţé ^ béföŕé îţ åñð $ béĥîñð îţ, šö ţĥåţ évéŕý pŕöĝŕåm méåñš ţĥé šåmé. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{pattern}” is no pattern that can be used.</source>
        <translation>[“{pattern}” îš ñö påţţéŕñ ţĥåţ çåñ bé ûšéð. · · · · · · · · ·]</translation></message>
    <message>
        <source>Correct it: {reason}.</source>
        <translation>[Çöŕŕéçţ îţ: {reason}. · · · ·]</translation></message>
    <message>
        <source>A rule says of no question that it is meant.</source>
        <translation>[Å ŕûļé šåýš öf ñö qûéšţîöñ ţĥåţ îţ îš méåñţ. · · · · · · · · ·]</translation></message>
    <message>
        <source>A rule stands for “{place}”, which is not there.</source>
        <translation>[Å ŕûļé šţåñðš föŕ “{place}”, ŵĥîçĥ îš ñöţ ţĥéŕé. · · · · · · · · · ·]</translation></message>
    <message>
        <source>The answer's type “{type}” is not known; it is taken as text.</source>
        <translation>[Ţĥé åñšŵéŕ'š ţýpé “{type}” îš ñöţ ķñöŵñ; îţ îš ţåķéñ åš ţéxţ. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Correct the type.</source>
        <translation>[Çöŕŕéçţ ţĥé ţýpé. · · ·]</translation></message>
    <message>
        <source>A question ({control}) has no place for its answer.</source>
        <translation>[Å qûéšţîöñ ({control}) ĥåš ñö pļåçé föŕ îţš åñšŵéŕ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>A question's place “{place}” is not there.</source>
        <translation>[Å qûéšţîöñ'š pļåçé “{place}” îš ñöţ ţĥéŕé. · · · · · · · ·]</translation></message>
    <message>
        <source>Two questions write into the same place.</source>
        <translation>[Ţŵö qûéšţîöñš ŵŕîţé îñţö ţĥé šåmé pļåçé. · · · · · · · ·]</translation></message>
    <message>
        <source>Make one of them a question of its own.</source>
        <translation>[Måķé öñé öf ţĥém å qûéšţîöñ öf îţš öŵñ. · · · · · · · ·]</translation></message>
    <message>
        <source>This cannot be repeated, or is repeated already.</source>
        <translation>[Ţĥîš çåññöţ bé ŕépéåţéð, öŕ îš ŕépéåţéð åļŕéåðý. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Keep one repeat for each group.</source>
        <translation>[Ķéép öñé ŕépéåţ föŕ éåçĥ ĝŕöûp. · · · · · ·]</translation></message>
    <message>
        <source>A value is set on no known event.</source>
        <translation>[Å våļûé îš šéţ öñ ñö ķñöŵñ évéñţ. · · · · · · ·]</translation></message>
    <message>
        <source>Name an event, or take it out.</source>
        <translation>[Ñåmé åñ évéñţ, öŕ ţåķé îţ öûţ. · · · · · ·]</translation></message>
    <message>
        <source>A value is set nowhere.</source>
        <translation>[Å våļûé îš šéţ ñöŵĥéŕé. · · · · ·]</translation></message>
    <message>
        <source>A value is set at “{place}”, which is not there.</source>
        <translation>[Å våļûé îš šéţ åţ “{place}”, ŵĥîçĥ îš ñöţ ţĥéŕé. · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{action}” is not done: nobody's place or voice is taken without them.</source>
        <translation>[“{action}” îš ñöţ ðöñé: ñöböðý'š pļåçé öŕ vöîçé îš ţåķéñ ŵîţĥöûţ ţĥém. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Ask for it in a question.</source>
        <translation>[Åšķ föŕ îţ îñ å qûéšţîöñ. · · · · ·]</translation></message>
    <message>
        <source>A text inserts a value and does not say which.</source>
        <translation>[Å ţéxţ îñšéŕţš å våļûé åñð ðöéš ñöţ šåý ŵĥîçĥ. · · · · · · · · ·]</translation></message>
    <message>
        <source>Write ${{name}} in the text.</source>
        <translation>[Ŵŕîţé ${{name}} îñ ţĥé ţéxţ. · · · · · ·]</translation></message>
    <message>
        <source>The list file “{file}” is missing.</source>
        <translation>[Ţĥé ļîšţ fîļé “{file}” îš mîššîñĝ. · · · · · · ·]</translation></message>
    <message>
        <source>Add the file beside the form.</source>
        <translation>[Åðð ţĥé fîļé béšîðé ţĥé föŕm. · · · · · ·]</translation></message>
    <message>
        <source>A list has no name.</source>
        <translation>[Å ļîšţ ĥåš ñö ñåmé. · · · ·]</translation></message>
    <message>
        <source>Give it one.</source>
        <translation>[Ĝîvé îţ öñé. · ·]</translation></message>
    <message>
        <source>Two lists are called “{list}”.</source>
        <translation>[Ţŵö ļîšţš åŕé çåļļéð “{list}”. · · · · · ·]</translation></message>
    <message>
        <source>The list file “{file}” cannot be read: {reason}.</source>
        <translation>[Ţĥé ļîšţ fîļé “{file}” çåññöţ bé ŕéåð: {reason}. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Save it anew as CSV in UTF-8.</source>
        <translation>[Šåvé îţ åñéŵ åš ÇŠV îñ ÛŢF-8. · · · · · ·]</translation></message>
    <message>
        <source>The file “{file}” is missing.</source>
        <translation>[Ţĥé fîļé “{file}” îš mîššîñĝ. · · · · · ·]</translation></message>
    <message>
        <source>Add the file beside the form, or people see only words.</source>
        <translation>[Åðð ţĥé fîļé béšîðé ţĥé föŕm, öŕ péöpļé šéé öñļý ŵöŕðš. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{file}” names something outside the form.</source>
        <translation>[“{file}” ñåméš šöméţĥîñĝ öûţšîðé ţĥé föŕm. · · · · · · · ·]</translation></message>
    <message>
        <source>Name a file beside the form by its plain name.</source>
        <translation>[Ñåmé å fîļé béšîðé ţĥé föŕm bý îţš pļåîñ ñåmé. · · · · · · · · ·]</translation></message>
    <message>
        <source>The form does not use the file “{file}”.</source>
        <translation>[Ţĥé föŕm ðöéš ñöţ ûšé ţĥé fîļé “{file}”. · · · · · · · ·]</translation></message>
    <message>
        <source>Leave it out, or correct its name.</source>
        <translation>[Ļéåvé îţ öûţ, öŕ çöŕŕéçţ îţš ñåmé. · · · · · · ·]</translation></message>
    <message>
        <source>The language “{language}” is there twice.</source>
        <translation>[Ţĥé ļåñĝûåĝé “{language}” îš ţĥéŕé ţŵîçé. · · · · · · · ·]</translation></message>
    <message>
        <source>Take one of the two out.</source>
        <translation>[Ţåķé öñé öf ţĥé ţŵö öûţ. · · · · ·]</translation></message>
    <message>
        <source>The language “{language}” has no code.</source>
        <translation>[Ţĥé ļåñĝûåĝé “{language}” ĥåš ñö çöðé. · · · · · · · ·]</translation></message>
    <message>
        <source>Write it like “Burmese (my)”, so that its script is shown right.</source>
        <translation>[Ŵŕîţé îţ ļîķé “Bûŕméšé (mý)”, šö ţĥåţ îţš šçŕîpţ îš šĥöŵñ ŕîĝĥţ. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>There is no text in “{language}” here.</source>
        <translation>[Ţĥéŕé îš ñö ţéxţ îñ “{language}” ĥéŕé. · · · · · · · ·]</translation></message>
    <message>
        <source>Translate it; people would see “-”.</source>
        <translation>[Ţŕåñšļåţé îţ; péöpļé ŵöûļð šéé “-”. · · · · · · ·]</translation></message>
    <message>
        <source>{count} choices of the list “{list}” have no text in “{language}”.</source>
        <translation>[{count} çĥöîçéš öf ţĥé ļîšţ “{list}” ĥåvé ñö ţéxţ îñ “{language}”. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Translate them; people would see “-”.</source>
        <translation>[Ţŕåñšļåţé ţĥém; péöpļé ŵöûļð šéé “-”. · · · · · · ·]</translation></message>
    <message>
        <source>{count} texts of questions are not there in “{language}”.</source>
        <translation>[{count} ţéxţš öf qûéšţîöñš åŕé ñöţ ţĥéŕé îñ “{language}”. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The text holds HTML (“{markup}”), which is not shown as such.</source>
        <translation>[Ţĥé ţéxţ ĥöļðš ĤŢMĻ (“{markup}”), ŵĥîçĥ îš ñöţ šĥöŵñ åš šûçĥ. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Use *emphasis*, **bold** or # heading.</source>
        <translation>[Ûšé *émpĥåšîš*, **böļð** öŕ # ĥéåðîñĝ. · · · · · · · ·]</translation></message>
    <message>
        <source>The appearance “{appearance}” is not known.</source>
        <translation>[Ţĥé åppéåŕåñçé “{appearance}” îš ñöţ ķñöŵñ. · · · · · · · · ·]</translation></message>
    <message>
        <source>Correct it, or take it out.</source>
        <translation>[Çöŕŕéçţ îţ, öŕ ţåķé îţ öûţ. · · · · ·]</translation></message>
    <message>
        <source>The appearance “{appearance}” is not shown here; the question is asked plainly.</source>
        <translation>[Ţĥé åppéåŕåñçé “{appearance}” îš ñöţ šĥöŵñ ĥéŕé; ţĥé qûéšţîöñ îš åšķéð pļåîñļý. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Nothing need be done.</source>
        <translation>[Ñöţĥîñĝ ñééð bé ðöñé. · · · ·]</translation></message>
    <message>
        <source>Its choices come out of a file by search(), which only one program knows; here nobody could choose.</source>
        <translation>[Îţš çĥöîçéš çömé öûţ öf å fîļé bý šéåŕçĥ(), ŵĥîçĥ öñļý öñé pŕöĝŕåm ķñöŵš; ĥéŕé ñöböðý çöûļð çĥööšé. · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Write select_one_from_file with the file's name, and the condition as choice_filter.</source>
        <translation>[Ŵŕîţé šéļéçţ_öñé_fŕöm_fîļé ŵîţĥ ţĥé fîļé'š ñåmé, åñð ţĥé çöñðîţîöñ åš çĥöîçé_fîļţéŕ. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Questions of the type “{type}” cannot be asked on a computer.</source>
        <translation>[Qûéšţîöñš öf ţĥé ţýpé “{type}” çåññöţ bé åšķéð öñ å çömpûţéŕ. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Let people type the answer as text instead.</source>
        <translation>[Ļéţ péöpļé ţýpé ţĥé åñšŵéŕ åš ţéxţ îñšţéåð. · · · · · · · · ·]</translation></message>
    <message>
        <source>There is no role “{role}”.</source>
        <translation>[Ţĥéŕé îš ñö ŕöļé “{role}”. · · · · ·]</translation></message>
    <message>
        <source>Correct it; similar ones: {similar}.</source>
        <translation>[Çöŕŕéçţ îţ; šîmîļåŕ öñéš: {similar}. · · · · · · ·]</translation></message>
    <message>
        <source>“fr:{attribute}” has no meaning.</source>
        <translation>[“fŕ:{attribute}” ĥåš ñö méåñîñĝ. · · · · · ·]</translation></message>
    <message>
        <source>Correct its name, or take it out.</source>
        <translation>[Çöŕŕéçţ îţš ñåmé, öŕ ţåķé îţ öûţ. · · · · · · ·]</translation></message>
    <message>
        <source>“{purpose}” cannot be the name of a purpose, so that this consent would count for nothing.</source>
        <translation>[“{purpose}” çåññöţ bé ţĥé ñåmé öf å pûŕpöšé, šö ţĥåţ ţĥîš çöñšéñţ ŵöûļð çöûñţ föŕ ñöţĥîñĝ. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Write it in small letters without blanks, as network_share.</source>
        <translation>[Ŵŕîţé îţ îñ šmåļļ ļéţţéŕš ŵîţĥöûţ bļåñķš, åš ñéţŵöŕķ_šĥåŕé. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{name}”, whose answer is to say whom this is about, is not there.</source>
        <translation>[“{name}”, ŵĥöšé åñšŵéŕ îš ţö šåý ŵĥöm ţĥîš îš åböûţ, îš ñöţ ţĥéŕé. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Name a question beside it or around it (similar: {similar}), or - if it is about nobody alone.</source>
        <translation>[Ñåmé å qûéšţîöñ béšîðé îţ öŕ åŕöûñð îţ (šîmîļåŕ: {similar}), öŕ - îf îţ îš åböûţ ñöböðý åļöñé. · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>“{said}” does not say clearly whether this is sensitive; it is taken for yes.</source>
        <translation>[“{said}” ðöéš ñöţ šåý çļéåŕļý ŵĥéţĥéŕ ţĥîš îš šéñšîţîvé; îţ îš ţåķéñ föŕ ýéš. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Write yes, or leave it out.</source>
        <translation>[Ŵŕîţé ýéš, öŕ ļéåvé îţ öûţ. · · · · ·]</translation></message>
    <message>
        <source>This is no form that can be read: {reason}.</source>
        <translation>[Ţĥîš îš ñö föŕm ţĥåţ çåñ bé ŕéåð: {reason}. · · · · · · · · ·]</translation></message>
    <message>
        <source>Bring it as XLSForm or as XForm.</source>
        <translation>[Bŕîñĝ îţ åš XĻŠFöŕm öŕ åš XFöŕm. · · · · · ·]</translation></message>
    <message>
        <source>“{file}” is no name that a file of a form can have.</source>
        <translation>[“{file}” îš ñö ñåmé ţĥåţ å fîļé öf å föŕm çåñ ĥåvé. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Give it a plain name, without folders.</source>
        <translation>[Ĝîvé îţ å pļåîñ ñåmé, ŵîţĥöûţ föļðéŕš. · · · · · · · ·]</translation></message>
    <message>
        <source>Something is wrong here ({code}).</source>
        <translation>[Šöméţĥîñĝ îš ŵŕöñĝ ĥéŕé ({code}). · · · · · · ·]</translation></message>
    <message>
        <source>Look at this place with care.</source>
        <translation>[Ļööķ åţ ţĥîš pļåçé ŵîţĥ çåŕé. · · · · · ·]</translation></message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Forms</source>
        <translation>[Föŕmš ·]</translation></message>
    <message>
        <source>Each report is answers to one of these.</source>
        <translation>[Éåçĥ ŕépöŕţ îš åñšŵéŕš ţö öñé öf ţĥéšé. · · · · · · · ·]</translation></message>
    <message>
        <source>Form</source>
        <translation>[Föŕm ·]</translation></message>
    <message>
        <source>Version</source>
        <translation>[Véŕšîöñ ·]</translation></message>
    <message>
        <source>From</source>
        <translation>[Fŕöm ·]</translation></message>
    <message>
        <source>Where</source>
        <translation>[Ŵĥéŕé ·]</translation></message>
    <message>
        <source>What</source>
        <translation>[Ŵĥåţ ·]</translation></message>
    <message>
        <source>What to do</source>
        <translation>[Ŵĥåţ ţö ðö · ·]</translation></message>
    <message>
        <source>Problems</source>
        <translation>[Pŕöbļémš · ·]</translation></message>
    <message>
        <source>&amp;Add a form…</source>
        <translation>[&amp;Aðð å föŕm… · ·]</translation></message>
    <message>
        <source>&amp;Fill in</source>
        <translation>[&amp;Fîļļ îñ · ·]</translation></message>
    <message>
        <source>Choose a form: a file that ends in .xlsx, .xls, .csv, .md or .xml.</source>
        <translation>[Çĥööšé å föŕm: å fîļé ţĥåţ éñðš îñ .xļšx, .xļš, .çšv, .mð öŕ .xmļ. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Reading and checking “%1”…</source>
        <translation>[Ŕéåðîñĝ åñð çĥéçķîñĝ “%1”… · · · · ·]</translation></message>
    <message>
        <source>A form, with its lists and media</source>
        <translation>[Å föŕm, ŵîţĥ îţš ļîšţš åñð méðîå · · · · · ·]</translation></message>
    <message>
        <source>Forms (%1)</source>
        <translation>[Föŕmš (%1) · ·]</translation></message>
    <message>
        <source>All files (*)</source>
        <translation>[Åļļ fîļéš (*) · · ·]</translation></message>
    <message>
        <source>FieldReport</source>
        <translation>[FîéļðŔépöŕţ · ·]</translation></message>
    <message>
        <source>An office</source>
        <translation>[Åñ öffîçé · ·]</translation></message>
    <message>
        <source>The form cannot be used like this. Correct what is listed, and add it again.</source>
        <translation>[Ţĥé föŕm çåññöţ bé ûšéð ļîķé ţĥîš. Çöŕŕéçţ ŵĥåţ îš ļîšţéð, åñð åðð îţ åĝåîñ. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>A new version of “%1” is here.</source>
        <translation>[Å ñéŵ véŕšîöñ öf “%1” îš ĥéŕé. · · · · · ·]</translation></message>
    <message>
        <source>“%1” is here. Send it on with an export.</source>
        <translation>[“%1” îš ĥéŕé. Šéñð îţ öñ ŵîţĥ åñ éxpöŕţ. · · · · · · · ·]</translation></message>
</context>
<context>
    <name>GateStep</name>
    <message>
        <source>Looking…</source>
        <translation>[Ļööķîñĝ… · ·]</translation></message>
    <message numerus="yes">
        <source>and %n more report(s)</source>
        <translation><numerusform>[åñð %n möŕé ŕépöŕţ · · · ·]</numerusform><numerusform>[åñð %n möŕé ŕépöŕţš · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n report(s) go whole</source>
        <translation><numerusform>[%n ŕépöŕţ ĝö ŵĥöļé · · · ·]</numerusform><numerusform>[%n ŕépöŕţš ĝö ŵĥöļé · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n go in part</source>
        <translation><numerusform>[%n ĝö îñ påŕţ · · ·]</numerusform><numerusform>[%n ĝö îñ påŕţ · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n stay here</source>
        <translation><numerusform>[%n šţåý ĥéŕé · ·]</numerusform><numerusform>[%n šţåý ĥéŕé · ·]</numerusform></translation></message>
    <message>
        <source>There is no report here.</source>
        <translation>[Ţĥéŕé îš ñö ŕépöŕţ ĥéŕé. · · · · ·]</translation></message>
    <message>
        <source>Nothing may go for this purpose. Nothing was written.</source>
        <translation>[Ñöţĥîñĝ måý ĝö föŕ ţĥîš pûŕpöšé. Ñöţĥîñĝ ŵåš ŵŕîţţéñ. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>, </source>
        <translation>[,  ·]</translation></message>
    <message>
        <source>Read the accounts and look at the pictures before you hand them on: the program cannot.</source>
        <translation>[Ŕéåð ţĥé åççöûñţš åñð ļööķ åţ ţĥé pîçţûŕéš béföŕé ýöû ĥåñð ţĥém öñ: ţĥé pŕöĝŕåm çåññöţ. · · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>HandOnAssistant</name>
    <message>
        <source>Hand on</source>
        <translation>[Ĥåñð öñ ·]</translation></message>
    <message>
        <source>Reports go on to another office as their authors signed them, without what must stay here.</source>
        <translation>[Ŕépöŕţš ĝö öñ ţö åñöţĥéŕ öffîçé åš ţĥéîŕ åûţĥöŕš šîĝñéð ţĥém, ŵîţĥöûţ ŵĥåţ mûšţ šţåý ĥéŕé. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>An original always shows the same author, whatever is kept back: whoever gets several can tell which ones one person wrote. Where that is dangerous, write a summary in the office's own name instead.</source>
        <translation>[Åñ öŕîĝîñåļ åļŵåýš šĥöŵš ţĥé šåmé åûţĥöŕ, ŵĥåţévéŕ îš ķépţ båçķ: ŵĥöévéŕ ĝéţš šévéŕåļ çåñ ţéļļ ŵĥîçĥ öñéš öñé péŕšöñ ŵŕöţé. Ŵĥéŕé ţĥåţ îš ðåñĝéŕöûš, ŵŕîţé å šûmmåŕý îñ ţĥé öffîçé'š öŵñ ñåmé îñšţéåð. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Hand on</source>
        <translation>[&amp;Håñð öñ · ·]</translation></message>
    <message>
        <source>Gathering what may go</source>
        <translation>[Ĝåţĥéŕîñĝ ŵĥåţ måý ĝö · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n report(s) handed on.</source>
        <translation><numerusform>[%n ŕépöŕţ ĥåñðéð öñ. · · · ·]</numerusform><numerusform>[%n ŕépöŕţš ĥåñðéð öñ. · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n went before, just as they are.</source>
        <translation><numerusform>[%n ŵéñţ béföŕé, ĵûšţ åš ţĥéý åŕé. · · · · · · ·]</numerusform><numerusform>[%n ŵéñţ béföŕé, ĵûšţ åš ţĥéý åŕé. · · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n that went before were retracted: the receiver is told.</source>
        <translation><numerusform>[%n ţĥåţ ŵéñţ béföŕé ŵéŕé ŕéţŕåçţéð: ţĥé ŕéçéîvéŕ îš ţöļð. · · · · · · · · · · ·]</numerusform><numerusform>[%n ţĥåţ ŵéñţ béföŕé ŵéŕé ŕéţŕåçţéð: ţĥé ŕéçéîvéŕ îš ţöļð. · · · · · · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n stay here.</source>
        <translation><numerusform>[%n šţåý ĥéŕé. · · ·]</numerusform><numerusform>[%n šţåý ĥéŕé. · · ·]</numerusform></translation></message>
</context>
<context>
    <name>HeldBy</name>
    <message>
        <source>%1 holds it, exactly as it is here, and a second copy of it.</source>
        <translation>[%1 ĥöļðš îţ, éxåçţļý åš îţ îš ĥéŕé, åñð å šéçöñð çöpý öf îţ. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>%1 holds it, exactly as it is here. It does not say that it has a second copy.</source>
        <translation>[%1 ĥöļðš îţ, éxåçţļý åš îţ îš ĥéŕé. Îţ ðöéš ñöţ šåý ţĥåţ îţ ĥåš å šéçöñð çöpý. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Its answers and files were destroyed on this computer on %2. %1 confirmed that it holds them.</source>
        <translation>[Îţš åñšŵéŕš åñð fîļéš ŵéŕé ðéšţŕöýéð öñ ţĥîš çömpûţéŕ öñ %2. %1 çöñfîŕméð ţĥåţ îţ ĥöļðš ţĥém. · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Its receipt came on %2.</source>
        <translation>[Îţš ŕéçéîpţ çåmé öñ %2. · · · · ·]</translation></message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>[Ĥéļp ·]</translation></message>
    <message>
        <source>Write a report</source>
        <translation>[Ŵŕîţé å ŕépöŕţ · · ·]</translation></message>
    <message>
        <source>Choose New report and a form, and write what you know. Every change is stored at once, encrypted. Leave empty what you do not know: empty, “unknown” and 0 are three different answers. You can stop at any time and go on later under Drafts.</source>
        <translation>[Çĥööšé Ñéŵ ŕépöŕţ åñð å föŕm, åñð ŵŕîţé ŵĥåţ ýöû ķñöŵ. Évéŕý çĥåñĝé îš šţöŕéð åţ öñçé, éñçŕýpţéð. Ļéåvé émpţý ŵĥåţ ýöû ðö ñöţ ķñöŵ: émpţý, “ûñķñöŵñ” åñð 0 åŕé ţĥŕéé ðîfféŕéñţ åñšŵéŕš. Ýöû çåñ šţöp åţ åñý ţîmé åñð ĝö öñ ļåţéŕ ûñðéŕ Ðŕåfţš. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Seal it</source>
        <translation>[Šéåļ îţ ·]</translation></message>
    <message>
        <source>A sealed report is signed and never changes again. What was wrong in it is corrected by a new revision, and both stay. Check shows before what is missing.</source>
        <translation>[Å šéåļéð ŕépöŕţ îš šîĝñéð åñð ñévéŕ çĥåñĝéš åĝåîñ. Ŵĥåţ ŵåš ŵŕöñĝ îñ îţ îš çöŕŕéçţéð bý å ñéŵ ŕévîšîöñ, åñð böţĥ šţåý. Çĥéçķ šĥöŵš béföŕé ŵĥåţ îš mîššîñĝ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Take it to the office</source>
        <translation>[Ţåķé îţ ţö ţĥé öffîçé · · · ·]</translation></message>
    <message>
        <source>Export writes one encrypted file, the bundle, onto a stick. Only the office can open it. “Exported” is said only after the file was read back from the stick and found whole.</source>
        <translation>[Éxpöŕţ ŵŕîţéš öñé éñçŕýpţéð fîļé, ţĥé bûñðļé, öñţö å šţîçķ. Öñļý ţĥé öffîçé çåñ öpéñ îţ. “Éxpöŕţéð” îš šåîð öñļý åfţéŕ ţĥé fîļé ŵåš ŕéåð båçķ fŕöm ţĥé šţîçķ åñð föûñð ŵĥöļé. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Carry nothing</source>
        <translation>[Çåŕŕý ñöţĥîñĝ · · ·]</translation></message>
    <message>
        <source>The office sends a receipt back. Import it, and the report says “Received”. Once the office has signed that it holds a second copy too, More → Clear from this computer destroys its answers and files here. What stays is that there was a report, and the receipt.</source>
        <translation>[Ţĥé öffîçé šéñðš å ŕéçéîpţ båçķ. Împöŕţ îţ, åñð ţĥé ŕépöŕţ šåýš “Ŕéçéîvéð”. Öñçé ţĥé öffîçé ĥåš šîĝñéð ţĥåţ îţ ĥöļðš å šéçöñð çöpý ţöö, Möŕé → Çļéåŕ fŕöm ţĥîš çömpûţéŕ ðéšţŕöýš îţš åñšŵéŕš åñð fîļéš ĥéŕé. Ŵĥåţ šţåýš îš ţĥåţ ţĥéŕé ŵåš å ŕépöŕţ, åñð ţĥé ŕéçéîpţ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Know whom you write to</source>
        <translation>[Ķñöŵ ŵĥöm ýöû ŵŕîţé ţö · · · ·]</translation></message>
    <message>
        <source>Each contact has eight words. Compare all eight in person or on a call where you know the voice. Whoever could swap the card could read everything; the words are what shows it.</source>
        <translation>[Éåçĥ çöñţåçţ ĥåš éîĝĥţ ŵöŕðš. Çömpåŕé åļļ éîĝĥţ îñ péŕšöñ öŕ öñ å çåļļ ŵĥéŕé ýöû ķñöŵ ţĥé vöîçé. Ŵĥöévéŕ çöûļð šŵåp ţĥé çåŕð çöûļð ŕéåð évéŕýţĥîñĝ; ţĥé ŵöŕðš åŕé ŵĥåţ šĥöŵš îţ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Lock</source>
        <translation>[Ļöçķ ·]</translation></message>
    <message>
        <source>Ctrl+L or F9 locks at once; what you typed is stored. A locked or switched-off computer shows nothing but how large the vault is. An open one shows everything to whoever sits before it.</source>
        <translation>[Çţŕļ+Ļ öŕ F9 ļöçķš åţ öñçé; ŵĥåţ ýöû ţýpéð îš šţöŕéð. Å ļöçķéð öŕ šŵîţçĥéð-öff çömpûţéŕ šĥöŵš ñöţĥîñĝ bûţ ĥöŵ ļåŕĝé ţĥé våûļţ îš. Åñ öpéñ öñé šĥöŵš évéŕýţĥîñĝ ţö ŵĥöévéŕ šîţš béföŕé îţ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>What this cannot protect from</source>
        <translation>[Ŵĥåţ ţĥîš çåññöţ pŕöţéçţ fŕöm · · · · · ·]</translation></message>
    <message>
        <source>From a program that spies on this computer while the vault is open; from somebody who makes you open it; from cameras behind you. Deleted things may stay in old sectors of the disk, encrypted.</source>
        <translation>[Fŕöm å pŕöĝŕåm ţĥåţ špîéš öñ ţĥîš çömpûţéŕ ŵĥîļé ţĥé våûļţ îš öpéñ; fŕöm šöméböðý ŵĥö måķéš ýöû öpéñ îţ; fŕöm çåméŕåš béĥîñð ýöû. Ðéļéţéð ţĥîñĝš måý šţåý îñ öļð šéçţöŕš öf ţĥé ðîšķ, éñçŕýpţéð. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>If the passphrase is lost</source>
        <translation>[Îf ţĥé påššpĥŕåšé îš ļöšţ · · · · ·]</translation></message>
    <message>
        <source>Take the recovery sheet: its twelve words open the vault, under “Forgot the passphrase?”. Without both nobody can open it, we neither.</source>
        <translation>[Ţåķé ţĥé ŕéçövéŕý šĥééţ: îţš ţŵéļvé ŵöŕðš öpéñ ţĥé våûļţ, ûñðéŕ “Föŕĝöţ ţĥé påššpĥŕåšé?”. Ŵîţĥöûţ böţĥ ñöböðý çåñ öpéñ îţ, ŵé ñéîţĥéŕ. · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Exported, read back</source>
        <translation>[Éxpöŕţéð, ŕéåð båçķ · · · ·]</translation></message>
    <message>
        <source>Export not finished</source>
        <translation>[Éxpöŕţ ñöţ fîñîšĥéð · · · ·]</translation></message>
    <message>
        <source>Imported</source>
        <translation>[Împöŕţéð · ·]</translation></message>
    <message>
        <source>Kept aside, unopened</source>
        <translation>[Ķépţ åšîðé, ûñöpéñéð · · · ·]</translation></message>
    <message>
        <source>Kept aside, imported later</source>
        <translation>[Ķépţ åšîðé, împöŕţéð ļåţéŕ · · · · ·]</translation></message>
    <message>
        <source>Refused</source>
        <translation>[Ŕéfûšéð ·]</translation></message>
    <message>
        <source>unknown</source>
        <translation>[ûñķñöŵñ ·]</translation></message>
    <message>
        <source>%1 records, %2 of them new</source>
        <translation>[%1 ŕéçöŕðš, %2 öf ţĥém ñéŵ · · · · ·]</translation></message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>[Ĥîšţöŕý ·]</translation></message>
    <message>
        <source>What went out, what came in, and what was decided. Times are this computer's.</source>
        <translation>[Ŵĥåţ ŵéñţ öûţ, ŵĥåţ çåmé îñ, åñð ŵĥåţ ŵåš ðéçîðéð. Ţîméš åŕé ţĥîš çömpûţéŕ'š. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Filter by name, file or word</source>
        <translation>[Fîļţéŕ bý ñåmé, fîļé öŕ ŵöŕð · · · · · ·]</translation></message>
    <message>
        <source>When</source>
        <translation>[Ŵĥéñ ·]</translation></message>
    <message>
        <source>What</source>
        <translation>[Ŵĥåţ ·]</translation></message>
    <message>
        <source>With</source>
        <translation>[Ŵîţĥ ·]</translation></message>
    <message>
        <source>File</source>
        <translation>[Fîļé ·]</translation></message>
    <message>
        <source>Size</source>
        <translation>[Šîžé ·]</translation></message>
    <message>
        <source>Content</source>
        <translation>[Çöñţéñţ ·]</translation></message>
    <message>
        <source>Exchanges</source>
        <translation>[Éxçĥåñĝéš · ·]</translation></message>
    <message>
        <source>Log of this vault</source>
        <translation>[Ļöĝ öf ţĥîš våûļţ · · ·]</translation></message>
    <message>
        <source>&amp;Exchanges</source>
        <translation>[&amp;Exçĥåñĝéš · ·]</translation></message>
    <message>
        <source>This vault's &amp;log</source>
        <translation>[Ţĥîš våûļţ'š &amp;löĝ · · ·]</translation></message>
    <message>
        <source>&amp;Check the log</source>
        <translation>[&amp;Cĥéçķ ţĥé ļöĝ · · ·]</translation></message>
    <message numerus="yes">
        <source>Checked: %n entries, none altered, dropped or put in.</source>
        <translation><numerusform>[Çĥéçķéð: %n éñţŕîéš, ñöñé åļţéŕéð, ðŕöppéð öŕ pûţ îñ. · · · · · · · · · · ·]</numerusform><numerusform>[Çĥéçķéð: %n éñţŕîéš, ñöñé åļţéŕéð, ðŕöppéð öŕ pûţ îñ. · · · · · · · · · · ·]</numerusform></translation></message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Kept aside, unopened</source>
        <translation>[Ķépţ åšîðé, ûñöpéñéð · · · ·]</translation></message>
    <message>
        <source>Not for this vault</source>
        <translation>[Ñöţ föŕ ţĥîš våûļţ · · · ·]</translation></message>
    <message>
        <source>Not a bundle</source>
        <translation>[Ñöţ å bûñðļé · ·]</translation></message>
    <message>
        <source>Could not be read</source>
        <translation>[Çöûļð ñöţ bé ŕéåð · · ·]</translation></message>
    <message>
        <source>From somebody who was revoked</source>
        <translation>[Fŕöm šöméböðý ŵĥö ŵåš ŕévöķéð · · · · · ·]</translation></message>
    <message>
        <source>Made by a later version</source>
        <translation>[Måðé bý å ļåţéŕ véŕšîöñ · · · · ·]</translation></message>
    <message>
        <source>Damaged: nothing of it was taken over</source>
        <translation>[Ðåmåĝéð: ñöţĥîñĝ öf îţ ŵåš ţåķéñ övéŕ · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation><numerusform>[%n ŕéçöŕð · ·]</numerusform><numerusform>[%n ŕéçöŕðš · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>[%n fîļé ·]</numerusform><numerusform>[%n fîļéš · ·]</numerusform></translation></message>
    <message>
        <source>made %1, as the sender says</source>
        <translation>[måðé %1, åš ţĥé šéñðéŕ šåýš · · · · ·]</translation></message>
    <message>
        <source>, </source>
        <translation>[,  ·]</translation></message>
    <message>
        <source>Bundle %1 of %2 that were made together</source>
        <translation>[Bûñðļé %1 öf %2 ţĥåţ ŵéŕé måðé ţöĝéţĥéŕ · · · · · · · ·]</translation></message>
    <message>
        <source>Of %1 bundles that were made together, these are not here: %2.</source>
        <translation>[Öf %1 bûñðļéš ţĥåţ ŵéŕé måðé ţöĝéţĥéŕ, ţĥéšé åŕé ñöţ ĥéŕé: %2. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>%1 in the file = %2 new + %3 grew + %4 already here + %5 quarantined</source>
        <translation>[%1 îñ ţĥé fîļé = %2 ñéŵ + %3 ĝŕéŵ + %4 åļŕéåðý ĥéŕé + %5 qûåŕåñţîñéð · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Files: %1 new, %2 already here</source>
        <translation>[Fîļéš: %1 ñéŵ, %2 åļŕéåðý ĥéŕé · · · · · ·]</translation></message>
    <message>
        <source>Of what %1 sent, these numbers have not come: %2. Ask for them.</source>
        <translation>[Öf ŵĥåţ %1 šéñţ, ţĥéšé ñûmbéŕš ĥåvé ñöţ çömé: %2. Åšķ föŕ ţĥém. · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n record(s) that %1 names as sent are not here. Ask for the bundle again.</source>
        <translation><numerusform>[%n ŕéçöŕð ţĥåţ %1 ñåméš åš šéñţ åŕé ñöţ ĥéŕé. Åšķ föŕ ţĥé bûñðļé åĝåîñ. · · · · · · · · · · · · · ·]</numerusform><numerusform>[%n ŕéçöŕðš ţĥåţ %1 ñåméš åš šéñţ åŕé ñöţ ĥéŕé. Åšķ föŕ ţĥé bûñðļé åĝåîñ. · · · · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>%1 seems to send from two copies of one vault: some numbers were given twice. It may be a restored backup, or a stolen key. Ask in person; nothing was lost here.</source>
        <translation>[%1 šéémš ţö šéñð fŕöm ţŵö çöpîéš öf öñé våûļţ: šömé ñûmbéŕš ŵéŕé ĝîvéñ ţŵîçé. Îţ måý bé å ŕéšţöŕéð båçķûp, öŕ å šţöļéñ ķéý. Åšķ îñ péŕšöñ; ñöţĥîñĝ ŵåš ļöšţ ĥéŕé. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>ImportAssistant</name>
    <message>
        <source>Import</source>
        <translation>[Împöŕţ ·]</translation></message>
    <message>
        <source>Take in what others hand over. You see who made it before you decide.</source>
        <translation>[Ţåķé îñ ŵĥåţ öţĥéŕš ĥåñð övéŕ. Ýöû šéé ŵĥö måðé îţ béföŕé ýöû ðéçîðé. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>[Çĥööšé &amp;fîļéš… · · ·]</translation></message>
    <message>
        <source>Choose a &amp;stick or folder…</source>
        <translation>[Çĥööšé å &amp;sţîçķ öŕ föļðéŕ… · · · · ·]</translation></message>
    <message>
        <source>Drop bundles here</source>
        <translation>[Ðŕöp bûñðļéš ĥéŕé · · ·]</translation></message>
    <message>
        <source>Files that end in .age, or a whole folder.</source>
        <translation>[Fîļéš ţĥåţ éñð îñ .åĝé, öŕ å ŵĥöļé föļðéŕ. · · · · · · · ·]</translation></message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé ·]</translation></message>
    <message>
        <source>No bundle is there. Bundles are files that end in .age.</source>
        <translation>[Ñö bûñðļé îš ţĥéŕé. Bûñðļéš åŕé fîļéš ţĥåţ éñð îñ .åĝé. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>You can import the others now; what is missing can come later.</source>
        <translation>[Ýöû çåñ împöŕţ ţĥé öţĥéŕš ñöŵ; ŵĥåţ îš mîššîñĝ çåñ çömé ļåţéŕ. · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n bundle(s) imported</source>
        <translation><numerusform>[%n bûñðļé împöŕţéð · · · ·]</numerusform><numerusform>[%n bûñðļéš împöŕţéð · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation><numerusform>[%n ñéŵ ŕéçöŕð · · ·]</numerusform><numerusform>[%n ñéŵ ŕéçöŕðš · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n kept aside, unopened</source>
        <translation><numerusform>[%n ķépţ åšîðé, ûñöpéñéð · · · · ·]</numerusform><numerusform>[%n ķépţ åšîðé, ûñöpéñéð · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation><numerusform>[%n ñöţ împöŕţéð · · ·]</numerusform><numerusform>[%n ñöţ împöŕţéð · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>&amp;Import %n bundle(s)</source>
        <translation><numerusform>[&amp;Impöŕţ %n bûñðļé · · ·]</numerusform><numerusform>[&amp;Impöŕţ %n bûñðļéš · · · ·]</numerusform></translation></message>
    <message>
        <source>&amp;Keep aside for later</source>
        <translation>[&amp;Kéép åšîðé föŕ ļåţéŕ · · · ·]</translation></message>
    <message>
        <source>&amp;Done</source>
        <translation>[&amp;Döñé ·]</translation></message>
    <message>
        <source>Bundles (%1)</source>
        <translation>[Bûñðļéš (%1) · ·]</translation></message>
    <message>
        <source>Bundles</source>
        <translation>[Bûñðļéš ·]</translation></message>
    <message>
        <source>All files (*)</source>
        <translation>[Åļļ fîļéš (*) · · ·]</translation></message>
    <message>
        <source>A stick, or a folder with bundles</source>
        <translation>[Å šţîçķ, öŕ å föļðéŕ ŵîţĥ bûñðļéš · · · · · · ·]</translation></message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Entry</source>
        <translation>[Éñţŕý ·]</translation></message>
    <message>
        <source>Close: {name}</source>
        <translation>[Çļöšé: {name} · · ·]</translation></message>
    <message>
        <source>Open: {name}</source>
        <translation>[Öpéñ: {name} · ·]</translation></message>
    <message>
        <source>Take away: {name}</source>
        <translation>[Ţåķé åŵåý: {name} · · ·]</translation></message>
</context>
<context>
    <name>IntakeResults</name>
    <message>
        <source>Close these messages</source>
        <translation>[Çļöšé ţĥéšé méššåĝéš · · · ·]</translation></message>
    <message>
        <source>The same content is attached already, as %1.</source>
        <translation>[Ţĥé šåmé çöñţéñţ îš åţţåçĥéð åļŕéåðý, åš %1. · · · · · · · · ·]</translation></message>
    <message>
        <source>Remove this one</source>
        <translation>[Ŕémövé ţĥîš öñé · · ·]</translation></message>
    <message>
        <source>Taken on %1, by the camera's clock.</source>
        <translation>[Ţåķéñ öñ %1, bý ţĥé çåméŕå'š çļöçķ. · · · · · · ·]</translation></message>
    <message>
        <source>Use as date</source>
        <translation>[Ûšé åš ðåţé · ·]</translation></message>
    <message>
        <source>Taken at %1.</source>
        <translation>[Ţåķéñ åţ %1. · ·]</translation></message>
    <message>
        <source>Use as place</source>
        <translation>[Ûšé åš pļåçé · ·]</translation></message>
    <message>
        <source>Its name says something else than its content is.</source>
        <translation>[Îţš ñåmé šåýš šöméţĥîñĝ éļšé ţĥåñ îţš çöñţéñţ îš. · · · · · · · · · ·]</translation></message>
    <message>
        <source>It is a program. It is kept, and never started here.</source>
        <translation>[Îţ îš å pŕöĝŕåm. Îţ îš ķépţ, åñð ñévéŕ šţåŕţéð ĥéŕé. · · · · · · · · · ·]</translation></message>
    <message>
        <source>It is empty.</source>
        <translation>[Îţ îš émpţý. · ·]</translation></message>
    <message>
        <source>is a folder. Choose “Add folder” to see what is in it.</source>
        <translation>[îš å föļðéŕ. Çĥööšé “Åðð föļðéŕ” ţö šéé ŵĥåţ îš îñ îţ. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>is a link to another place. Add the file that it leads to, if you mean that one.</source>
        <translation>[îš å ļîñķ ţö åñöţĥéŕ pļåçé. Åðð ţĥé fîļé ţĥåţ îţ ļéåðš ţö, îf ýöû méåñ ţĥåţ öñé. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>is a shortcut, not the file itself. Add the file that it leads to.</source>
        <translation>[îš å šĥöŕţçûţ, ñöţ ţĥé fîļé îţšéļf. Åðð ţĥé fîļé ţĥåţ îţ ļéåðš ţö. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>is not a file that can be kept.</source>
        <translation>[îš ñöţ å fîļé ţĥåţ çåñ bé ķépţ. · · · · · ·]</translation></message>
    <message>
        <source>is a hidden file.</source>
        <translation>[îš å ĥîððéñ fîļé. · · ·]</translation></message>
    <message>
        <source>is not there any more. Is the stick or the card still plugged in?</source>
        <translation>[îš ñöţ ţĥéŕé åñý möŕé. Îš ţĥé šţîçķ öŕ ţĥé çåŕð šţîļļ pļûĝĝéð îñ? · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>cannot be read. Another program may be using it, or it belongs to another user of this computer.</source>
        <translation>[çåññöţ bé ŕéåð. Åñöţĥéŕ pŕöĝŕåm måý bé ûšîñĝ îţ, öŕ îţ béļöñĝš ţö åñöţĥéŕ ûšéŕ öf ţĥîš çömpûţéŕ. · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>%1 is larger than a bundle can carry (%2). Cut it into parts with another program and add each part.</source>
        <translation>[%1 îš ļåŕĝéŕ ţĥåñ å bûñðļé çåñ çåŕŕý (%2). Çûţ îţ îñţö påŕţš ŵîţĥ åñöţĥéŕ pŕöĝŕåm åñð åðð éåçĥ påŕţ. · · · · · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>[Ķéýš ·]</translation></message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language of the questions</source>
        <translation>[Ļåñĝûåĝé öf ţĥé qûéšţîöñš · · · · ·]</translation></message>
    <message>
        <source>Beside it</source>
        <translation>[Béšîðé îţ · ·]</translation></message>
    <message>
        <source>No second language</source>
        <translation>[Ñö šéçöñð ļåñĝûåĝé · · · ·]</translation></message>
    <message>
        <source>Language of the questions: {words}</source>
        <translation>[Ļåñĝûåĝé öf ţĥé qûéšţîöñš: {words} · · · · · · ·]</translation></message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Choose a language and a size of the text that you read easily. You can change both later.</source>
        <translation>[Çĥööšé å ļåñĝûåĝé åñð å šîžé öf ţĥé ţéxţ ţĥåţ ýöû ŕéåð éåšîļý. Ýöû çåñ çĥåñĝé böţĥ ļåţéŕ. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Size of the text</source>
        <translation>[Šîžé öf ţĥé ţéxţ · · ·]</translation></message>
</context>
<context>
    <name>LessExactStep</name>
    <message>
        <source>How exactly?</source>
        <translation>[Ĥöŵ éxåçţļý? · ·]</translation></message>
    <message>
        <source>What else stays here?</source>
        <translation>[Ŵĥåţ éļšé šţåýš ĥéŕé? · · · ·]</translation></message>
    <message>
        <source>As they are</source>
        <translation>[Åš ţĥéý åŕé · ·]</translation></message>
    <message>
        <source>No nearer than the township</source>
        <translation>[Ñö ñéåŕéŕ ţĥåñ ţĥé ţöŵñšĥîp · · · · ·]</translation></message>
    <message>
        <source>No nearer than the district</source>
        <translation>[Ñö ñéåŕéŕ ţĥåñ ţĥé ðîšţŕîçţ · · · · ·]</translation></message>
    <message>
        <source>No nearer than the state or region</source>
        <translation>[Ñö ñéåŕéŕ ţĥåñ ţĥé šţåţé öŕ ŕéĝîöñ · · · · · · ·]</translation></message>
    <message>
        <source>The month alone</source>
        <translation>[Ţĥé möñţĥ åļöñé · · ·]</translation></message>
    <message>
        <source>The year alone</source>
        <translation>[Ţĥé ýéåŕ åļöñé · · ·]</translation></message>
    <message>
        <source>Places</source>
        <translation>[Pļåçéš ·]</translation></message>
    <message>
        <source>Times</source>
        <translation>[Ţîméš ·]</translation></message>
    <message>
        <source>The exact answer stays here. This office says in its own name what is true in its place.</source>
        <translation>[Ţĥé éxåçţ åñšŵéŕ šţåýš ĥéŕé. Ţĥîš öffîçé šåýš îñ îţš öŵñ ñåmé ŵĥåţ îš ţŕûé îñ îţš pļåçé. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Keep back all that the form marks as &amp;sensitive, also of people who said yes</source>
        <translation>[Ķéép båçķ åļļ ţĥåţ ţĥé föŕm måŕķš åš &amp;séñšîţîvé, åļšö öf péöpļé ŵĥö šåîð ýéš · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Send &amp;pictures without what the camera wrote into them, and no other files</source>
        <translation>[Šéñð &amp;pîçţûŕéš ŵîţĥöûţ ŵĥåţ ţĥé çåméŕå ŵŕöţé îñţö ţĥém, åñð ñö öţĥéŕ fîļéš · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Call people whose names stay here something else, for this receiver alone</source>
        <translation>[&amp;Cåļļ péöpļé ŵĥöšé ñåméš šţåý ĥéŕé šöméţĥîñĝ éļšé, föŕ ţĥîš ŕéçéîvéŕ åļöñé · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>MapFrame</name>
    <message>
        <source>Zoom in</source>
        <translation>[Žööm îñ ·]</translation></message>
    <message>
        <source>Zoom out</source>
        <translation>[Žööm öûţ · ·]</translation></message>
    <message>
        <source>Show everything</source>
        <translation>[Šĥöŵ évéŕýţĥîñĝ · · ·]</translation></message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map</source>
        <translation>[Måp ·]</translation></message>
    <message>
        <source>Search reports</source>
        <translation>[Šéåŕçĥ ŕépöŕţš · · ·]</translation></message>
    <message>
        <source>Year</source>
        <translation>[Ýéåŕ ·]</translation></message>
    <message>
        <source>Save an unprotected picture</source>
        <translation>[Šåvé åñ ûñpŕöţéçţéð pîçţûŕé · · · · ·]</translation></message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>[Pîçţûŕéš (*.pñĝ) · · ·]</translation></message>
    <message>
        <source>Saved, unprotected: {path}</source>
        <translation>[Šåvéð, ûñpŕöţéçţéð: {path} · · · · ·]</translation></message>
    <message>
        <source>Layers</source>
        <translation>[Ļåýéŕš ·]</translation></message>
    <message>
        <source>Save picture…</source>
        <translation>[Šåvé pîçţûŕé… · · ·]</translation></message>
    <message>
        <source>All years</source>
        <translation>[Åļļ ýéåŕš · ·]</translation></message>
    <message>
        <source>Report without a title</source>
        <translation>[Ŕépöŕţ ŵîţĥöûţ å ţîţļé · · · ·]</translation></message>
    <message>
        <source>Kind</source>
        <translation>[Ķîñð ·]</translation></message>
    <message>
        <source>Not on the map</source>
        <translation>[Ñöţ öñ ţĥé måp · · ·]</translation></message>
    <message>
        <source>Not on the map: {place}</source>
        <translation>[Ñöţ öñ ţĥé måp: {place} · · · · ·]</translation></message>
    <message>
        <source>All kinds</source>
        <translation>[Åļļ ķîñðš · ·]</translation></message>
    <message numerus="yes">
        <source>%n report(s) on the map</source>
        <translation><numerusform>[%n ŕépöŕţ öñ ţĥé måp · · · ·]</numerusform><numerusform>[%n ŕépöŕţš öñ ţĥé måp · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n without a known place</source>
        <translation><numerusform>[%n ŵîţĥöûţ å ķñöŵñ pļåçé · · · · ·]</numerusform><numerusform>[%n ŵîţĥöûţ å ķñöŵñ pļåçé · · · · ·]</numerusform></translation></message>
    <message>
        <source>only the newest are shown</source>
        <translation>[öñļý ţĥé ñéŵéšţ åŕé šĥöŵñ · · · · ·]</translation></message>
    <message>
        <source>Remove layer “{name}”</source>
        <translation>[Ŕémövé ļåýéŕ “{name}” · · · ·]</translation></message>
    <message>
        <source>Close the picture tiles</source>
        <translation>[Çļöšé ţĥé pîçţûŕé ţîļéš · · · · ·]</translation></message>
    <message>
        <source>Add a layer (GeoJSON)…</source>
        <translation>[Åðð å ļåýéŕ (ĜéöĴŠÖÑ)… · · · ·]</translation></message>
    <message>
        <source>Open picture tiles (MBTiles)…</source>
        <translation>[Öpéñ pîçţûŕé ţîļéš (MBŢîļéš)… · · · · · ·]</translation></message>
    <message>
        <source>Add a layer</source>
        <translation>[Åðð å ļåýéŕ · ·]</translation></message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>[ĜéöĴŠÖÑ (*.ĝéöĵšöñ *.ĵšöñ) · · · · ·]</translation></message>
    <message>
        <source>Open picture tiles</source>
        <translation>[Öpéñ pîçţûŕé ţîļéš · · · ·]</translation></message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation>[MBŢîļéš (*.mbţîļéš) · · · ·]</translation></message>
    <message>
        <source>The layer “{name}” is kept in the vault.</source>
        <translation>[Ţĥé ļåýéŕ “{name}” îš ķépţ îñ ţĥé våûļţ. · · · · · · · ·]</translation></message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>[Måp ·]</translation></message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, 0 shows everything.</source>
        <translation>[Åŕŕöŵ ķéýš mövé ţĥé måp, pļûš åñð mîñûš žööm, 0 šĥöŵš évéŕýţĥîñĝ. · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>[åñð %n möŕé · ·]</numerusform><numerusform>[åñð %n möŕé · ·]</numerusform></translation></message>
    <message>
        <source>{} km</source>
        <comment>a length on the map</comment>
        <translation>[{} ķm ·]</translation></message>
    <message>
        <source>{} m</source>
        <comment>a length on the map</comment>
        <translation>[{} m ·]</translation></message>
    <message>
        <source>One report</source>
        <translation>[Öñé ŕépöŕţ · ·]</translation></message>
    <message>
        <source>Several, close together</source>
        <translation>[Šévéŕåļ, çļöšé ţöĝéţĥéŕ · · · · ·]</translation></message>
    <message>
        <source>Somewhere in this circle</source>
        <translation>[Šöméŵĥéŕé îñ ţĥîš çîŕçļé · · · · ·]</translation></message>
    <message>
        <source>Outlines: Natural Earth. Frontiers are approximate and can be disputed.</source>
        <translation>[Öûţļîñéš: Ñåţûŕåļ Éåŕţĥ. Fŕöñţîéŕš åŕé åppŕöxîmåţé åñð çåñ bé ðîšpûţéð. · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>MediaKind</name>
    <message>
        <source>Picture</source>
        <translation>[Pîçţûŕé ·]</translation></message>
    <message>
        <source>Sound recording</source>
        <translation>[Šöûñð ŕéçöŕðîñĝ · · ·]</translation></message>
    <message>
        <source>Video</source>
        <translation>[Vîðéö ·]</translation></message>
    <message>
        <source>PDF document</source>
        <translation>[PÐF ðöçûméñţ · ·]</translation></message>
    <message>
        <source>Text</source>
        <translation>[Ţéxţ ·]</translation></message>
    <message>
        <source>Document</source>
        <translation>[Ðöçûméñţ · ·]</translation></message>
    <message>
        <source>Packed files</source>
        <translation>[Påçķéð fîļéš · ·]</translation></message>
    <message>
        <source>Program</source>
        <translation>[Pŕöĝŕåm ·]</translation></message>
    <message>
        <source>Shortcut to a file</source>
        <translation>[Šĥöŕţçûţ ţö å fîļé · · · ·]</translation></message>
    <message>
        <source>Unknown kind of file</source>
        <translation>[Ûñķñöŵñ ķîñð öf fîļé · · · ·]</translation></message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>[Çļöšé ·]</translation></message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>%1 of %2 records that were sent are here, whole.</source>
        <translation>[%1 öf %2 ŕéçöŕðš ţĥåţ ŵéŕé šéñţ åŕé ĥéŕé, ŵĥöļé. · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n record(s) that a bundle lists did not come with it.</source>
        <translation><numerusform>[%n ŕéçöŕð ţĥåţ å bûñðļé ļîšţš ðîð ñöţ çömé ŵîţĥ îţ. · · · · · · · · · ·]</numerusform><numerusform>[%n ŕéçöŕðš ţĥåţ å bûñðļé ļîšţš ðîð ñöţ çömé ŵîţĥ îţ. · · · · · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n record(s) came without all of their files.</source>
        <translation><numerusform>[%n ŕéçöŕð çåmé ŵîţĥöûţ åļļ öf ţĥéîŕ fîļéš. · · · · · · · ·]</numerusform><numerusform>[%n ŕéçöŕðš çåmé ŵîţĥöûţ åļļ öf ţĥéîŕ fîļéš. · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Already asked for: no. %1. Hand the request to the sender, who sends it again.</source>
        <translation>[Åļŕéåðý åšķéð föŕ: ñö. %1. Ĥåñð ţĥé ŕéqûéšţ ţö ţĥé šéñðéŕ, ŵĥö šéñðš îţ åĝåîñ. · · · · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n record(s) never came: no. %1.</source>
        <translation><numerusform>[%n ŕéçöŕð ñévéŕ çåmé: ñö. %1. · · · · · ·]</numerusform><numerusform>[%n ŕéçöŕðš ñévéŕ çåmé: ñö. %1. · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>The bundle after it names %n bundle(s) before it that never came.</source>
        <translation><numerusform>[Ţĥé bûñðļé åfţéŕ îţ ñåméš %n bûñðļé béföŕé îţ ţĥåţ ñévéŕ çåmé. · · · · · · · · · · · ·]</numerusform><numerusform>[Ţĥé bûñðļé åfţéŕ îţ ñåméš %n bûñðļéš béföŕé îţ ţĥåţ ñévéŕ çåmé. · · · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Two copies of one vault send as the same person: a number was given to two different records. Either a backup was restored and both went on being used, or somebody copied the key. All of it is kept, and no receipt confirms these numbers. Ask the sender, on a call where you know the voice.</source>
        <translation>[Ţŵö çöpîéš öf öñé våûļţ šéñð åš ţĥé šåmé péŕšöñ: å ñûmbéŕ ŵåš ĝîvéñ ţö ţŵö ðîfféŕéñţ ŕéçöŕðš. Éîţĥéŕ å båçķûp ŵåš ŕéšţöŕéð åñð böţĥ ŵéñţ öñ béîñĝ ûšéð, öŕ šöméböðý çöpîéð ţĥé ķéý. Åļļ öf îţ îš ķépţ, åñð ñö ŕéçéîpţ çöñfîŕmš ţĥéšé ñûmbéŕš. Åšķ ţĥé šéñðéŕ, öñ å çåļļ ŵĥéŕé ýöû ķñöŵ ţĥé vöîçé. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n bundle(s) came more than once, last on %1. That changed nothing: the same bundle was brought twice, or somebody kept it and sent it again.</source>
        <translation><numerusform>[%n bûñðļé çåmé möŕé ţĥåñ öñçé, ļåšţ öñ %1. Ţĥåţ çĥåñĝéð ñöţĥîñĝ: ţĥé šåmé bûñðļé ŵåš bŕöûĝĥţ ţŵîçé, öŕ šöméböðý ķépţ îţ åñð šéñţ îţ åĝåîñ. · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</numerusform><numerusform>[%n bûñðļéš çåmé möŕé ţĥåñ öñçé, ļåšţ öñ %1. Ţĥåţ çĥåñĝéð ñöţĥîñĝ: ţĥé šåmé bûñðļé ŵåš bŕöûĝĥţ ţŵîçé, öŕ šöméböðý ķépţ îţ åñð šéñţ îţ åĝåîñ. · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>The bundle after it begins with a higher number.</source>
        <translation>[Ţĥé bûñðļé åfţéŕ îţ béĝîñš ŵîţĥ å ĥîĝĥéŕ ñûmbéŕ. · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>Missing</source>
        <translation>[Mîššîñĝ ·]</translation></message>
    <message>
        <source>What was sent to you and never came. Every sender numbers what it sends, so a lost bundle shows.</source>
        <translation>[Ŵĥåţ ŵåš šéñţ ţö ýöû åñð ñévéŕ çåmé. Évéŕý šéñðéŕ ñûmbéŕš ŵĥåţ îţ šéñðš, šö å ļöšţ bûñðļé šĥöŵš. · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Import bundles…</source>
        <translation>[&amp;Impöŕţ bûñðļéš… · · ·]</translation></message>
    <message>
        <source>Nobody sent anything yet</source>
        <translation>[Ñöböðý šéñţ åñýţĥîñĝ ýéţ · · · · ·]</translation></message>
    <message>
        <source>With the first bundle that you import, this page watches whether all of it arrives.</source>
        <translation>[Ŵîţĥ ţĥé fîŕšţ bûñðļé ţĥåţ ýöû împöŕţ, ţĥîš påĝé ŵåţçĥéš ŵĥéţĥéŕ åļļ öf îţ åŕŕîvéš. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation><numerusform>[%n mîššîñĝ · ·]</numerusform><numerusform>[%n mîššîñĝ · ·]</numerusform></translation></message>
    <message>
        <source>Complete</source>
        <translation>[Çömpļéţé · ·]</translation></message>
    <message>
        <source>&amp;Save the request once more…</source>
        <translation>[&amp;Såvé ţĥé ŕéqûéšţ öñçé möŕé… · · · · · ·]</translation></message>
    <message>
        <source>&amp;Request again…</source>
        <translation>[&amp;Réqûéšţ åĝåîñ… · · ·]</translation></message>
    <message>
        <source>The request is saved as %1, and read back. Hand it to the sender: by stick, mail, or any way.</source>
        <translation>[Ţĥé ŕéqûéšţ îš šåvéð åš %1, åñð ŕéåð båçķ. Ĥåñð îţ ţö ţĥé šéñðéŕ: bý šţîçķ, måîļ, öŕ åñý ŵåý. · · · · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>[Ñöţéš ·]</translation></message>
    <message>
        <source>Note at this moment</source>
        <translation>[Ñöţé åţ ţĥîš möméñţ · · · ·]</translation></message>
    <message>
        <source>What is seen or said here</source>
        <translation>[Ŵĥåţ îš šééñ öŕ šåîð ĥéŕé · · · · ·]</translation></message>
    <message>
        <source>Add note</source>
        <translation>[Åðð ñöţé · ·]</translation></message>
    <message>
        <source>Notes can be written once the report is sealed.</source>
        <translation>[Ñöţéš çåñ bé ŵŕîţţéñ öñçé ţĥé ŕépöŕţ îš šéåļéð. · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Nobody has said anything of this report yet.</source>
        <translation>[Ñöböðý ĥåš šåîð åñýţĥîñĝ öf ţĥîš ŕépöŕţ ýéţ. · · · · · · · · ·]</translation></message>
    <message>
        <source>{name}, {time}</source>
        <translation>[{name}, {time} · · ·]</translation></message>
    <message>
        <source>Review</source>
        <translation>[Ŕévîéŵ ·]</translation></message>
    <message>
        <source>Assigned to</source>
        <translation>[Åššîĝñéð ţö · ·]</translation></message>
    <message>
        <source>Tags</source>
        <translation>[Ţåĝš ·]</translation></message>
    <message>
        <source>Leave to publish</source>
        <translation>[Ļéåvé ţö pûbļîšĥ · · ·]</translation></message>
    <message>
        <source>Note</source>
        <translation>[Ñöţé ·]</translation></message>
    <message>
        <source>Question</source>
        <translation>[Qûéšţîöñ · ·]</translation></message>
    <message>
        <source>Consent</source>
        <translation>[Çöñšéñţ ·]</translation></message>
    <message>
        <source>Retraction</source>
        <translation>[Ŕéţŕåçţîöñ · ·]</translation></message>
    <message>
        <source>Not begun</source>
        <translation>[Ñöţ béĝûñ · ·]</translation></message>
    <message>
        <source>None</source>
        <translation>[Ñöñé ·]</translation></message>
    <message>
        <source>No words given</source>
        <translation>[Ñö ŵöŕðš ĝîvéñ · · ·]</translation></message>
    <message>
        <source>Add a note</source>
        <translation>[Åðð å ñöţé · ·]</translation></message>
    <message>
        <source>Signed, kept beside the report, and sent with it.</source>
        <translation>[Šîĝñéð, ķépţ béšîðé ţĥé ŕépöŕţ, åñð šéñţ ŵîţĥ îţ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Add note</source>
        <translation>[Åðð ñöţé · ·]</translation></message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Told</source>
        <translation>[Ţöļð ·]</translation></message>
    <message>
        <source>Not told yet</source>
        <translation>[Ñöţ ţöļð ýéţ · ·]</translation></message>
    <message>
        <source>Sent on %1 in %2</source>
        <translation>[Šéñţ öñ %1 îñ %2 · · ·]</translation></message>
    <message>
        <source>Export the notice…</source>
        <translation>[Éxpöŕţ ţĥé ñöţîçé… · · · ·]</translation></message>
    <message>
        <source>Record it here first…</source>
        <translation>[Ŕéçöŕð îţ ĥéŕé fîŕšţ… · · · ·]</translation></message>
    <message>
        <source>Where the notice goes</source>
        <translation>[Ŵĥéŕé ţĥé ñöţîçé ĝöéš · · · ·]</translation></message>
    <message>
        <source>Writing the notice</source>
        <translation>[Ŵŕîţîñĝ ţĥé ñöţîçé · · · ·]</translation></message>
</context>
<context>
    <name>OfficeOnlyChoice</name>
    <message>
        <source>&amp;For the office only: nobody reads it on this computer again</source>
        <translation>[&amp;Föŕ ţĥé öffîçé öñļý: ñöböðý ŕéåðš îţ öñ ţĥîš çömpûţéŕ åĝåîñ · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Which office</source>
        <translation>[Ŵĥîçĥ öffîçé · ·]</translation></message>
    <message>
        <source>Only %1, and whoever keeps the recovery key, will ever read it. The draft, its history and its files are destroyed on this computer. A correction has to be written anew. Export it soon: until then this computer holds the only copy.</source>
        <translation>[Öñļý %1, åñð ŵĥöévéŕ ķéépš ţĥé ŕéçövéŕý ķéý, ŵîļļ évéŕ ŕéåð îţ. Ţĥé ðŕåfţ, îţš ĥîšţöŕý åñð îţš fîļéš åŕé ðéšţŕöýéð öñ ţĥîš çömpûţéŕ. Å çöŕŕéçţîöñ ĥåš ţö bé ŵŕîţţéñ åñéŵ. Éxpöŕţ îţ šööñ: ûñţîļ ţĥéñ ţĥîš çömpûţéŕ ĥöļðš ţĥé öñļý çöpý. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Add your office</source>
        <translation>[Åðð ýöûŕ öffîçé · · ·]</translation></message>
    <message>
        <source>Reports are encrypted for an office whose card you have. Take its card file, and compare the eight words with somebody of the office, in person or by phone.</source>
        <translation>[Ŕépöŕţš åŕé éñçŕýpţéð föŕ åñ öffîçé ŵĥöšé çåŕð ýöû ĥåvé. Ţåķé îţš çåŕð fîļé, åñð çömpåŕé ţĥé éîĝĥţ ŵöŕðš ŵîţĥ šöméböðý öf ţĥé öffîçé, îñ péŕšöñ öŕ bý pĥöñé. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Card file…</source>
        <translation>[&amp;Cåŕð fîļé… · ·]</translation></message>
    <message>
        <source>I have &amp;compared all eight words, and they agree</source>
        <translation>[Î ĥåvé &amp;cömpåŕéð åļļ éîĝĥţ ŵöŕðš, åñð ţĥéý åĝŕéé · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Done</source>
        <translation>[&amp;Döñé ·]</translation></message>
    <message>
        <source>A card file</source>
        <translation>[Å çåŕð fîļé · ·]</translation></message>
</context>
<context>
    <name>OpenVault</name>
    <message>
        <source>Nothing chosen</source>
        <translation>[Ñöţĥîñĝ çĥöšéñ · · ·]</translation></message>
    <message>
        <source>Choose a report at the left, or begin a new one.</source>
        <translation>[Çĥööšé å ŕépöŕţ åţ ţĥé ļéfţ, öŕ béĝîñ å ñéŵ öñé. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Consent</source>
        <translation>[Çöñšéñţ ·]</translation></message>
    <message>
        <source>Help</source>
        <translation>[Ĥéļp ·]</translation></message>
    <message>
        <source>Keys</source>
        <translation>[Ķéýš ·]</translation></message>
</context>
<context>
    <name>OwnCardView</name>
    <message>
        <source>Read these out when somebody adds you</source>
        <translation>[Ŕéåð ţĥéšé öûţ ŵĥéñ šöméböðý åððš ýöû · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Save my card…</source>
        <translation>[&amp;Såvé mý çåŕð… · · ·]</translation></message>
    <message>
        <source>My eight words</source>
        <translation>[Mý éîĝĥţ ŵöŕðš · · ·]</translation></message>
    <message>
        <source>They stay the same for life. The square holds the digits: a phone shows them for comparing.</source>
        <translation>[Ţĥéý šţåý ţĥé šåmé föŕ ļîfé. Ţĥé šqûåŕé ĥöļðš ţĥé ðîĝîţš: å pĥöñé šĥöŵš ţĥém föŕ çömpåŕîñĝ. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Give my card away</source>
        <translation>[Ĝîvé mý çåŕð åŵåý · · ·]</translation></message>
    <message>
        <source>Whoever has it can encrypt for this vault, and check what it signed. It tells the name above, and nothing about reports.</source>
        <translation>[Ŵĥöévéŕ ĥåš îţ çåñ éñçŕýpţ föŕ ţĥîš våûļţ, åñð çĥéçķ ŵĥåţ îţ šîĝñéð. Îţ ţéļļš ţĥé ñåmé åbövé, åñð ñöţĥîñĝ åböûţ ŕépöŕţš. · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>My digits as a QR code</source>
        <translation>[Mý ðîĝîţš åš å QŔ çöðé · · · ·]</translation></message>
    <message>
        <source>The words of this device, if somebody asks which one it is: %1</source>
        <translation>[Ţĥé ŵöŕðš öf ţĥîš ðévîçé, îf šöméböðý åšķš ŵĥîçĥ öñé îţ îš: %1 · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>PackageTargetStep</name>
    <message>
        <source>Who can read it?</source>
        <translation>[Ŵĥö çåñ ŕéåð îţ? · · ·]</translation></message>
    <message>
        <source>Only the &amp;receiver: one encrypted file, for a key that they gave you</source>
        <translation>[Öñļý ţĥé &amp;réçéîvéŕ: öñé éñçŕýpţéð fîļé, föŕ å ķéý ţĥåţ ţĥéý ĝåvé ýöû · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Whoever &amp;gets hold of it: a folder, not encrypted</source>
        <translation>[Ŵĥöévéŕ &amp;géţš ĥöļð öf îţ: å föļðéŕ, ñöţ éñçŕýpţéð · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Keys of the receiver</source>
        <translation>[&amp;Kéýš öf ţĥé ŕéçéîvéŕ · · · ·]</translation></message>
    <message>
        <source>Each on a line of its own; they begin with age1. Any age program opens the file.</source>
        <translation>[Éåçĥ öñ å ļîñé öf îţš öŵñ; ţĥéý béĝîñ ŵîţĥ åĝé1. Åñý åĝé pŕöĝŕåm öpéñš ţĥé fîļé. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Everything in it can be read by anybody who finds it, and what was once written to a stick or a disk may be found there after it was deleted. Carry it yourself, on a drive that is encrypted.</source>
        <translation>[Évéŕýţĥîñĝ îñ îţ çåñ bé ŕéåð bý åñýböðý ŵĥö fîñðš îţ, åñð ŵĥåţ ŵåš öñçé ŵŕîţţéñ ţö å šţîçķ öŕ å ðîšķ måý bé föûñð ţĥéŕé åfţéŕ îţ ŵåš ðéļéţéð. Çåŕŕý îţ ýöûŕšéļf, öñ å ðŕîvé ţĥåţ îš éñçŕýpţéð. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The package is read back before it gets its name.</source>
        <translation>[Ţĥé påçķåĝé îš ŕéåð båçķ béföŕé îţ ĝéţš îţš ñåmé. · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n point(s) of the checklist are not ticked.</source>
        <translation><numerusform>[%n pöîñţ öf ţĥé çĥéçķļîšţ åŕé ñöţ ţîçķéð. · · · · · · · ·]</numerusform><numerusform>[%n pöîñţš öf ţĥé çĥéçķļîšţ åŕé ñöţ ţîçķéð. · · · · · · · ·]</numerusform></translation></message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>[Påĝé {page} öf {pages} · · · ·]</translation></message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>[Šĥöŵ ţĥé påššpĥŕåšé · · · ·]</translation></message>
    <message>
        <source>Hide the passphrase</source>
        <translation>[Ĥîðé ţĥé påššpĥŕåšé · · · ·]</translation></message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>[Çåpš Ļöçķ îš öñ. · · ·]</translation></message>
    <message>
        <source>Keyboard: %1</source>
        <translation>[Ķéýböåŕð: %1 · ·]</translation></message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>[Çĥööšé å påššpĥŕåšé · · · ·]</translation></message>
    <message>
        <source>It encrypts everything here. Nobody can recover it, we neither: if it is lost and the recovery sheet too, all reports are lost.</source>
        <translation>[Îţ éñçŕýpţš évéŕýţĥîñĝ ĥéŕé. Ñöböðý çåñ ŕéçövéŕ îţ, ŵé ñéîţĥéŕ: îf îţ îš ļöšţ åñð ţĥé ŕéçövéŕý šĥééţ ţöö, åļļ ŕépöŕţš åŕé ļöšţ. · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Passphrase</source>
        <translation>[Påššpĥŕåšé · ·]</translation></message>
    <message>
        <source>The same passphrase again</source>
        <translation>[Ţĥé šåmé påššpĥŕåšé åĝåîñ · · · · ·]</translation></message>
    <message>
        <source>&amp;Draw six words for me</source>
        <translation>[&amp;Dŕåŵ šîx ŵöŕðš föŕ mé · · · ·]</translation></message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>[Šţŕéñĝţĥ öf ţĥé påššpĥŕåšé · · · · ·]</translation></message>
    <message>
        <source>The same passphrase &amp;again</source>
        <translation>[Ţĥé šåmé påššpĥŕåšé &amp;aĝåîñ · · · · ·]</translation></message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>[&amp;Påššpĥŕåšé · ·]</translation></message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>[&amp;Måķé ţĥé våûļţ · · ·]</translation></message>
    <message>
        <source>At least 12 characters.</source>
        <translation>[Åţ ļéåšţ 12 çĥåŕåçţéŕš. · · · · ·]</translation></message>
    <message>
        <source>This is not the same.</source>
        <translation>[Ţĥîš îš ñöţ ţĥé šåmé. · · · ·]</translation></message>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation>[Ţöö šĥöŕţ: åţ ļéåšţ 12 çĥåŕåçţéŕš. · · · · · · ·]</translation></message>
    <message>
        <source>Weak: who takes this laptop and has many computers guesses it within a month.</source>
        <translation>[Ŵéåķ: ŵĥö ţåķéš ţĥîš ļåpţöp åñð ĥåš måñý çömpûţéŕš ĝûéššéš îţ ŵîţĥîñ å möñţĥ. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Fair: guessing takes years. Six drawn words are much better.</source>
        <translation>[Fåîŕ: ĝûéššîñĝ ţåķéš ýéåŕš. Šîx ðŕåŵñ ŵöŕðš åŕé mûçĥ béţţéŕ. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Strong: guessing takes longer than anybody will try.</source>
        <translation>[Šţŕöñĝ: ĝûéššîñĝ ţåķéš ļöñĝéŕ ţĥåñ åñýböðý ŵîļļ ţŕý. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Nobody can say how strong this is: there is no list of words for this script. Do not take a proverb, a song or names; take six words that do not belong together.</source>
        <translation>[Ñöböðý çåñ šåý ĥöŵ šţŕöñĝ ţĥîš îš: ţĥéŕé îš ñö ļîšţ öf ŵöŕðš föŕ ţĥîš šçŕîpţ. Ðö ñöţ ţåķé å pŕövéŕb, å šöñĝ öŕ ñåméš; ţåķé šîx ŵöŕðš ţĥåţ ðö ñöţ béļöñĝ ţöĝéţĥéŕ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>PasteCardDialog</name>
    <message>
        <source>Paste a card</source>
        <translation>[Påšţé å çåŕð · ·]</translation></message>
    <message>
        <source>A card is a long line of letters, digits and signs, sometimes several. Paste all of it.</source>
        <translation>[Å çåŕð îš å ļöñĝ ļîñé öf ļéţţéŕš, ðîĝîţš åñð šîĝñš, šöméţîméš šévéŕåļ. Påšţé åļļ öf îţ. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Text of the card</source>
        <translation>[&amp;Téxţ öf ţĥé çåŕð · · ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
    <message>
        <source>&amp;Add</source>
        <translation>[&amp;Aðð ·]</translation></message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Page</source>
        <translation>[Påĝé ·]</translation></message>
    <message>
        <source>Page number</source>
        <translation>[Påĝé ñûmbéŕ · ·]</translation></message>
    <message>
        <source>Previous page</source>
        <translation>[Pŕévîöûš påĝé · · ·]</translation></message>
    <message>
        <source>Next page</source>
        <translation>[Ñéxţ påĝé · ·]</translation></message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>[Ţĥîš PÐF îš ļöçķéð ŵîţĥ å påššŵöŕð. · · · · · · ·]</translation></message>
    <message>
        <source>This PDF is damaged, or of a kind that this program cannot show.</source>
        <translation>[Ţĥîš PÐF îš ðåmåĝéð, öŕ öf å ķîñð ţĥåţ ţĥîš pŕöĝŕåm çåññöţ šĥöŵ. · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>of %n page(s)</source>
        <translation><numerusform>[öf %n påĝé · ·]</numerusform><numerusform>[öf %n påĝéš · ·]</numerusform></translation></message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save a picture of the map</source>
        <translation>[Šåvé å pîçţûŕé öf ţĥé måp · · · · ·]</translation></message>
    <message>
        <source>The picture is no longer protected by your passphrase. Exact places can lead to the people who live there.</source>
        <translation>[Ţĥé pîçţûŕé îš ñö ļöñĝéŕ pŕöţéçţéð bý ýöûŕ påššpĥŕåšé. Éxåçţ pļåçéš çåñ ļéåð ţö ţĥé péöpļé ŵĥö ļîvé ţĥéŕé. · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
    <message>
        <source>Save picture…</source>
        <translation>[Šåvé pîçţûŕé… · · ·]</translation></message>
    <message>
        <source>Places as exact as they are known</source>
        <translation>[Pļåçéš åš éxåçţ åš ţĥéý åŕé ķñöŵñ · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>Places rounded to about %n km</source>
        <translation><numerusform>[Pļåçéš ŕöûñðéð ţö åböûţ %n ķm · · · · · ·]</numerusform><numerusform>[Pļåçéš ŕöûñðéð ţö åböûţ %n ķm · · · · · ·]</numerusform></translation></message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>This picture is very large; it is shown reduced.</source>
        <translation>[Ţĥîš pîçţûŕé îš véŕý ļåŕĝé; îţ îš šĥöŵñ ŕéðûçéð. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Draw boxes over what nobody may see (or press Insert, and move them with the arrow keys). The copy holds the picture alone, without what the camera wrote; the original stays as it is.</source>
        <translation>[Ðŕåŵ böxéš övéŕ ŵĥåţ ñöböðý måý šéé (öŕ pŕéšš Îñšéŕţ, åñð mövé ţĥém ŵîţĥ ţĥé åŕŕöŵ ķéýš). Ţĥé çöpý ĥöļðš ţĥé pîçţûŕé åļöñé, ŵîţĥöûţ ŵĥåţ ţĥé çåméŕå ŵŕöţé; ţĥé öŕîĝîñåļ šţåýš åš îţ îš. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Take back a box</source>
        <translation>[Ţåķé båçķ å böx · · ·]</translation></message>
    <message>
        <source>Keep a copy with these boxes</source>
        <translation>[Ķéép å çöpý ŵîţĥ ţĥéšé böxéš · · · · · ·]</translation></message>
    <message>
        <source>Show the whole picture</source>
        <translation>[Šĥöŵ ţĥé ŵĥöļé pîçţûŕé · · · ·]</translation></message>
    <message>
        <source>Larger</source>
        <translation>[Ļåŕĝéŕ ·]</translation></message>
    <message>
        <source>Smaller</source>
        <translation>[Šmåļļéŕ ·]</translation></message>
    <message>
        <source>Turn the view left</source>
        <translation>[Ţûŕñ ţĥé vîéŵ ļéfţ · · · ·]</translation></message>
    <message>
        <source>Turn the view right</source>
        <translation>[Ţûŕñ ţĥé vîéŵ ŕîĝĥţ · · · ·]</translation></message>
    <message>
        <source>Blacken parts</source>
        <translation>[Bļåçķéñ påŕţš · · ·]</translation></message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>[Pîçţûŕé ·]</translation></message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Name of the place, in any spelling</source>
        <translation>[Ñåmé öf ţĥé pļåçé, îñ åñý špéļļîñĝ · · · · · · ·]</translation></message>
    <message>
        <source>Show on the map</source>
        <translation>[Šĥöŵ öñ ţĥé måp · · ·]</translation></message>
    <message>
        <source>show on the map</source>
        <translation>[šĥöŵ öñ ţĥé måp · · ·]</translation></message>
    <message>
        <source>Asked, not known</source>
        <translation>[Åšķéð, ñöţ ķñöŵñ · · ·]</translation></message>
    <message>
        <source>asked, not known</source>
        <translation>[åšķéð, ñöţ ķñöŵñ · · ·]</translation></message>
    <message>
        <source>Not this place</source>
        <translation>[Ñöţ ţĥîš pļåçé · · ·]</translation></message>
    <message>
        <source>not this place</source>
        <translation>[ñöţ ţĥîš pļåçé · · ·]</translation></message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Choose a place on the map</source>
        <translation>[Çĥööšé å pļåçé öñ ţĥé måp · · · · ·]</translation></message>
    <message>
        <source>Click where it was. With the keyboard: move the map with the arrow keys, then Enter.</source>
        <translation>[Çļîçķ ŵĥéŕé îţ ŵåš. Ŵîţĥ ţĥé ķéýböåŕð: mövé ţĥé måp ŵîţĥ ţĥé åŕŕöŵ ķéýš, ţĥéñ Éñţéŕ. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>No place chosen yet.</source>
        <translation>[Ñö pļåçé çĥöšéñ ýéţ. · · · ·]</translation></message>
    <message>
        <source>&amp;How exactly is it known?</source>
        <translation>[&amp;Höŵ éxåçţļý îš îţ ķñöŵñ? · · · · ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
    <message>
        <source>Take this place</source>
        <translation>[Ţåķé ţĥîš pļåçé · · ·]</translation></message>
    <message>
        <source>Chosen: {position}</source>
        <translation>[Çĥöšéñ: {position} · · · ·]</translation></message>
    <message>
        <source>Exactly there</source>
        <translation>[Éxåçţļý ţĥéŕé · · ·]</translation></message>
    <message numerus="yes">
        <source>Within about %n metre(s)</source>
        <translation><numerusform>[Ŵîţĥîñ åböûţ %n méţŕé · · · ·]</numerusform><numerusform>[Ŵîţĥîñ åböûţ %n méţŕéš · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>Within about %n kilometre(s)</source>
        <translation><numerusform>[Ŵîţĥîñ åböûţ %n ķîļöméţŕé · · · · ·]</numerusform><numerusform>[Ŵîţĥîñ åböûţ %n ķîļöméţŕéš · · · · ·]</numerusform></translation></message>
</context>
<context>
    <name>PlainWriting</name>
    <message>
        <source>Report without a form</source>
        <translation>[Ŕépöŕţ ŵîţĥöûţ å föŕm · · · ·]</translation></message>
    <message>
        <source>Title</source>
        <translation>[Ţîţļé ·]</translation></message>
    <message>
        <source>Text</source>
        <translation>[Ţéxţ ·]</translation></message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Play</source>
        <translation>[Pļåý ·]</translation></message>
    <message>
        <source>Position</source>
        <translation>[Pöšîţîöñ · ·]</translation></message>
    <message>
        <source>Speed</source>
        <translation>[Špééð ·]</translation></message>
    <message>
        <source>Loudness</source>
        <translation>[Ļöûðñéšš · ·]</translation></message>
    <message>
        <source>Pause</source>
        <translation>[Påûšé ·]</translation></message>
    <message>
        <source>This recording cannot be played here: it is damaged, or of a kind that this program cannot play.</source>
        <translation>[Ţĥîš ŕéçöŕðîñĝ çåññöţ bé pļåýéð ĥéŕé: îţ îš ðåmåĝéð, öŕ öf å ķîñð ţĥåţ ţĥîš pŕöĝŕåm çåññöţ pļåý. · · · · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>PointField</name>
    <message>
        <source>Latitude</source>
        <translation>[Ļåţîţûðé · ·]</translation></message>
    <message>
        <source>Longitude</source>
        <translation>[Ļöñĝîţûðé · ·]</translation></message>
    <message>
        <source>Choose on map</source>
        <translation>[Çĥööšé öñ måp · · ·]</translation></message>
    <message>
        <source>choose on map</source>
        <translation>[çĥööšé öñ måp · · ·]</translation></message>
    <message>
        <source>Degrees with decimals: latitude from -90 to 90, longitude from -180 to 180.</source>
        <translation>[Ðéĝŕééš ŵîţĥ ðéçîmåļš: ļåţîţûðé fŕöm -90 ţö 90, ļöñĝîţûðé fŕöm -180 ţö 180. · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>PointsField</name>
    <message>
        <source>One point a line: latitude, longitude</source>
        <translation>[Öñé pöîñţ å ļîñé: ļåţîţûðé, ļöñĝîţûðé · · · · · · ·]</translation></message>
    <message>
        <source>Choose on map</source>
        <translation>[Çĥööšé öñ måp · · ·]</translation></message>
    <message>
        <source>choose on map</source>
        <translation>[çĥööšé öñ måp · · ·]</translation></message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print or save a copy</source>
        <translation>[Pŕîñţ öŕ šåvé å çöpý · · · ·]</translation></message>
    <message>
        <source>Sensitive answers</source>
        <translation>[Šéñšîţîvé åñšŵéŕš · · ·]</translation></message>
    <message>
        <source>Hashes of the files</source>
        <translation>[Ĥåšĥéš öf ţĥé fîļéš · · · ·]</translation></message>
    <message>
        <source>Notes and reviews</source>
        <translation>[Ñöţéš åñð ŕévîéŵš · · ·]</translation></message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé ·]</translation></message>
    <message>
        <source>Save as web page…</source>
        <translation>[Šåvé åš ŵéb påĝé… · · ·]</translation></message>
    <message>
        <source>Save as PDF…</source>
        <translation>[Šåvé åš PÐF… · ·]</translation></message>
    <message>
        <source>Print…</source>
        <translation>[Pŕîñţ… ·]</translation></message>
    <message>
        <source>&amp;Language of the questions</source>
        <translation>[&amp;Låñĝûåĝé öf ţĥé qûéšţîöñš · · · · ·]</translation></message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>[Påĝé {page} öf {pages} · · · ·]</translation></message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>[PÐF fîļéš (*.pðf) · · ·]</translation></message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>[Ŵéb påĝéš (*.ĥţmļ) · · · ·]</translation></message>
    <message>
        <source>Save an unprotected copy</source>
        <translation>[Šåvé åñ ûñpŕöţéçţéð çöpý · · · · ·]</translation></message>
    <message>
        <source>Saved, unprotected: {path}</source>
        <translation>[Šåvéð, ûñpŕöţéçţéð: {path} · · · · ·]</translation></message>
    <message>
        <source>The printer did not answer. Check it and print again.</source>
        <translation>[Ţĥé pŕîñţéŕ ðîð ñöţ åñšŵéŕ. Çĥéçķ îţ åñð pŕîñţ åĝåîñ. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Handed to the printer.</source>
        <translation>[Ĥåñðéð ţö ţĥé pŕîñţéŕ. · · · ·]</translation></message>
    <message>
        <source>This copy names people and places that the form marks as sensitive. On paper or in a file, nothing protects it any more.</source>
        <translation>[Ţĥîš çöpý ñåméš péöpļé åñð pļåçéš ţĥåţ ţĥé föŕm måŕķš åš šéñšîţîvé. Öñ påpéŕ öŕ îñ å fîļé, ñöţĥîñĝ pŕöţéçţš îţ åñý möŕé. · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>A copy on paper or in a file is no longer protected by your passphrase.</source>
        <translation>[Å çöpý öñ påpéŕ öŕ îñ å fîļé îš ñö ļöñĝéŕ pŕöţéçţéð bý ýöûŕ påššpĥŕåšé. · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>ProfileStep</name>
    <message>
        <source>For whom?</source>
        <translation>[Föŕ ŵĥöm? · ·]</translation></message>
    <message>
        <source>Choose…</source>
        <translation>[Çĥööšé… ·]</translation></message>
    <message>
        <source>&amp;Receiver</source>
        <translation>[&amp;Réçéîvéŕ · ·]</translation></message>
    <message>
        <source>Before it goes</source>
        <translation>[Béföŕé îţ ĝöéš · · ·]</translation></message>
    <message>
        <source>Tick what you have made sure of. The program cannot check any of this for you.</source>
        <translation>[Ţîçķ ŵĥåţ ýöû ĥåvé måðé šûŕé öf. Ţĥé pŕöĝŕåm çåññöţ çĥéçķ åñý öf ţĥîš föŕ ýöû. · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>[Pŕöĝŕéšš · ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>Not everything is as it was left. Keep all as it is, and do not overwrite a backup.</source>
        <translation>[Ñöţ évéŕýţĥîñĝ îš åš îţ ŵåš ļéfţ. Ķéép åļļ åš îţ îš, åñð ðö ñöţ övéŕŵŕîţé å båçķûp. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Everything that was tried works. Some things are still to be done.</source>
        <translation>[Évéŕýţĥîñĝ ţĥåţ ŵåš ţŕîéð ŵöŕķš. Šömé ţĥîñĝš åŕé šţîļļ ţö bé ðöñé. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Everything that was tried works.</source>
        <translation>[Évéŕýţĥîñĝ ţĥåţ ŵåš ţŕîéð ŵöŕķš. · · · · · ·]</translation></message>
    <message>
        <source>Checked, and whole</source>
        <translation>[Çĥéçķéð, åñð ŵĥöļé · · · ·]</translation></message>
    <message>
        <source>Damaged</source>
        <translation>[Ðåmåĝéð ·]</translation></message>
    <message>
        <source>Not checked</source>
        <translation>[Ñöţ çĥéçķéð · ·]</translation></message>
    <message>
        <source>To be done</source>
        <translation>[Ţö bé ðöñé · ·]</translation></message>
    <message>
        <source>Proof of %1</source>
        <translation>[Pŕööf öf %1 · ·]</translation></message>
    <message>
        <source>What opens the vault: %1 cannot be read, or is an old copy.</source>
        <translation>[Ŵĥåţ öpéñš ţĥé våûļţ: %1 çåññöţ bé ŕéåð, öŕ îš åñ öļð çöpý. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>What opens the vault is there in both copies: %1.</source>
        <translation>[Ŵĥåţ öpéñš ţĥé våûļţ îš ţĥéŕé îñ böţĥ çöpîéš: %1. · · · · · · · · · ·]</translation></message>
    <message>
        <source>a passphrase</source>
        <translation>[å påššpĥŕåšé · ·]</translation></message>
    <message>
        <source>a recovery sheet</source>
        <translation>[å ŕéçövéŕý šĥééţ · · ·]</translation></message>
    <message numerus="yes">
        <source>%n record(s): number, signature and content of each are right.</source>
        <translation><numerusform>[%n ŕéçöŕð: ñûmbéŕ, šîĝñåţûŕé åñð çöñţéñţ öf éåçĥ åŕé ŕîĝĥţ. · · · · · · · · · · · ·]</numerusform><numerusform>[%n ŕéçöŕðš: ñûmbéŕ, šîĝñåţûŕé åñð çöñţéñţ öf éåçĥ åŕé ŕîĝĥţ. · · · · · · · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n log(s) of who did what: no entry is missing or altered.</source>
        <translation><numerusform>[%n ļöĝ öf ŵĥö ðîð ŵĥåţ: ñö éñţŕý îš mîššîñĝ öŕ åļţéŕéð. · · · · · · · · · · ·]</numerusform><numerusform>[%n ļöĝš öf ŵĥö ðîð ŵĥåţ: ñö éñţŕý îš mîššîñĝ öŕ åļţéŕéð. · · · · · · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n file(s), %1: each was decrypted, and its hash is right.</source>
        <translation><numerusform>[%n fîļé, %1: éåçĥ ŵåš ðéçŕýpţéð, åñð îţš ĥåšĥ îš ŕîĝĥţ. · · · · · · · · · · ·]</numerusform><numerusform>[%n fîļéš, %1: éåçĥ ŵåš ðéçŕýpţéð, åñð îţš ĥåšĥ îš ŕîĝĥţ. · · · · · · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n file(s) that reports name are not in this vault.</source>
        <translation><numerusform>[%n fîļé ţĥåţ ŕépöŕţš ñåmé åŕé ñöţ îñ ţĥîš våûļţ. · · · · · · · · · ·]</numerusform><numerusform>[%n fîļéš ţĥåţ ŕépöŕţš ñåmé åŕé ñöţ îñ ţĥîš våûļţ. · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Backup %1: %2</source>
        <translation>[Båçķûp %1: %2 · · ·]</translation></message>
    <message>
        <source>Backup %1: it was restored for a trial, and is whole.</source>
        <translation>[Båçķûp %1: îţ ŵåš ŕéšţöŕéð föŕ å ţŕîåļ, åñð îš ŵĥöļé. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Backup %1, made %2: it is out of reach.</source>
        <translation>[Båçķûp %1, måðé %2: îţ îš öûţ öf ŕéåçĥ. · · · · · · · ·]</translation></message>
    <message>
        <source>Backup %1, made %2: an older one.</source>
        <translation>[Båçķûp %1, måðé %2: åñ öļðéŕ öñé. · · · · · · ·]</translation></message>
    <message>
        <source>What lies on paper or with other people: recovery sheet, shares of an organisation's key.</source>
        <translation>[Ŵĥåţ ļîéš öñ påpéŕ öŕ ŵîţĥ öţĥéŕ péöpļé: ŕéçövéŕý šĥééţ, šĥåŕéš öf åñ öŕĝåñîšåţîöñ'š ķéý. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Bundles that wait unopened, and what others hold.</source>
        <translation>[Bûñðļéš ţĥåţ ŵåîţ ûñöpéñéð, åñð ŵĥåţ öţĥéŕš ĥöļð. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Make a recovery sheet, in the settings under Security: who forgets the passphrase loses everything.</source>
        <translation>[Måķé å ŕéçövéŕý šĥééţ, îñ ţĥé šéţţîñĝš ûñðéŕ Šéçûŕîţý: ŵĥö föŕĝéţš ţĥé påššpĥŕåšé ļöšéš évéŕýţĥîñĝ. · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Make a backup: a lost or broken computer loses everything.</source>
        <translation>[Måķé å båçķûp: å ļöšţ öŕ bŕöķéñ çömpûţéŕ ļöšéš évéŕýţĥîñĝ. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Plug the drive with the backup in, and prove it again.</source>
        <translation>[Pļûĝ ţĥé ðŕîvé ŵîţĥ ţĥé båçķûp îñ, åñð pŕövé îţ åĝåîñ. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Make a new backup: the last one opens with a former passphrase or recovery sheet.</source>
        <translation>[Måķé å ñéŵ båçķûp: ţĥé ļåšţ öñé öpéñš ŵîţĥ å föŕméŕ påššpĥŕåšé öŕ ŕéçövéŕý šĥééţ. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Make a new backup: the last one lacks what came after it.</source>
        <translation>[Måķé å ñéŵ båçķûp: ţĥé ļåšţ öñé ļåçķš ŵĥåţ çåmé åfţéŕ îţ. · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>ProvePage</name>
    <message>
        <source>Prove that it works</source>
        <translation>[Pŕövé ţĥåţ îţ ŵöŕķš · · · ·]</translation></message>
    <message>
        <source>Everything you rely on is tried in one run: what opens the vault, reports, files, logs, backup.</source>
        <translation>[Évéŕýţĥîñĝ ýöû ŕéļý öñ îš ţŕîéð îñ öñé ŕûñ: ŵĥåţ öpéñš ţĥé våûļţ, ŕépöŕţš, fîļéš, ļöĝš, båçķûp. · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Plug in the drive with the backup first. The latest backup in reach is restored for a trial, beside the vault, and removed again.</source>
        <translation>[Pļûĝ îñ ţĥé ðŕîvé ŵîţĥ ţĥé båçķûp fîŕšţ. Ţĥé ļåţéšţ båçķûp îñ ŕéåçĥ îš ŕéšţöŕéð föŕ å ţŕîåļ, béšîðé ţĥé våûļţ, åñð ŕémövéð åĝåîñ. · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>It takes as long as reading all files twice. You can go on writing afterwards; nothing changes.</source>
        <translation>[Îţ ţåķéš åš ļöñĝ åš ŕéåðîñĝ åļļ fîļéš ţŵîçé. Ýöû çåñ ĝö öñ ŵŕîţîñĝ åfţéŕŵåŕðš; ñöţĥîñĝ çĥåñĝéš. · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>On paper or in a file the report names where backups lie; nothing protects it there.</source>
        <translation>[Öñ påpéŕ öŕ îñ å fîļé ţĥé ŕépöŕţ ñåméš ŵĥéŕé båçķûpš ļîé; ñöţĥîñĝ pŕöţéçţš îţ ţĥéŕé. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé ·]</translation></message>
    <message>
        <source>&amp;Backup…</source>
        <translation>[&amp;Båçķûp… · ·]</translation></message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>[&amp;Såvé ţĥé ŕépöŕţ… · · ·]</translation></message>
    <message>
        <source>&amp;Print…</source>
        <translation>[&amp;Pŕîñţ… ·]</translation></message>
    <message>
        <source>Reading everything, and restoring the latest backup for a trial</source>
        <translation>[Ŕéåðîñĝ évéŕýţĥîñĝ, åñð ŕéšţöŕîñĝ ţĥé ļåţéšţ båçķûp föŕ å ţŕîåļ · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Saved, unprotected: {path}</source>
        <translation>[Šåvéð, ûñpŕöţéçţéð: {path} · · · · ·]</translation></message>
    <message>
        <source>Cancelled. Nothing was proved, and nothing changed.</source>
        <translation>[Çåñçéļļéð. Ñöţĥîñĝ ŵåš pŕövéð, åñð ñöţĥîñĝ çĥåñĝéð. · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Prove it now</source>
        <translation>[&amp;Pŕövé îţ ñöŵ · · ·]</translation></message>
    <message>
        <source>Prove it &amp;again</source>
        <translation>[Pŕövé îţ &amp;aĝåîñ · · ·]</translation></message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>[Ţéxţ fîļéš (*.ţxţ) · · · ·]</translation></message>
    <message>
        <source>Save an unprotected copy</source>
        <translation>[Šåvé åñ ûñpŕöţéçţéð çöpý · · · · ·]</translation></message>
    <message>
        <source>Handed to the printer.</source>
        <translation>[Ĥåñðéð ţö ţĥé pŕîñţéŕ. · · · ·]</translation></message>
    <message>
        <source>The printer did not answer. Check it and print again.</source>
        <translation>[Ţĥé pŕîñţéŕ ðîð ñöţ åñšŵéŕ. Çĥéçķ îţ åñð pŕîñţ åĝåîñ. · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>What is this computer for?</source>
        <translation>[Ŵĥåţ îš ţĥîš çömpûţéŕ föŕ? · · · · ·]</translation></message>
    <message>
        <source>Everything is kept in one encrypted folder, the vault.</source>
        <translation>[Évéŕýţĥîñĝ îš ķépţ îñ öñé éñçŕýpţéð föļðéŕ, ţĥé våûļţ. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Writing reports, and taking them to an office</source>
        <translation>[&amp;Wŕîţîñĝ ŕépöŕţš, åñð ţåķîñĝ ţĥém ţö åñ öffîçé · · · · · · · · ·]</translation></message>
    <message>
        <source>An &amp;office that collects reports</source>
        <translation>[Åñ &amp;offîçé ţĥåţ çöļļéçţš ŕépöŕţš · · · · · ·]</translation></message>
    <message>
        <source>&amp;Trying it out, with invented reports</source>
        <translation>[&amp;Tŕýîñĝ îţ öûţ, ŵîţĥ îñvéñţéð ŕépöŕţš · · · · · · ·]</translation></message>
    <message>
        <source>What others will &amp;call you</source>
        <translation>[Ŵĥåţ öţĥéŕš ŵîļļ &amp;cåļļ ýöû · · · · ·]</translation></message>
    <message>
        <source>A name, a code or an office. Offices see it; it stands in every bundle, encrypted.</source>
        <translation>[Å ñåmé, å çöðé öŕ åñ öffîçé. Öffîçéš šéé îţ; îţ šţåñðš îñ évéŕý bûñðļé, éñçŕýpţéð. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The vault's folder: %1</source>
        <translation>[Ţĥé våûļţ'š föļðéŕ: %1 · · · ·]</translation></message>
    <message>
        <source>Open a &amp;vault that exists already…</source>
        <translation>[Öpéñ å &amp;våûļţ ţĥåţ éxîšţš åļŕéåðý… · · · · · · ·]</translation></message>
    <message>
        <source>The folder of a vault</source>
        <translation>[Ţĥé föļðéŕ öf å våûļţ · · · ·]</translation></message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>[&amp;Réšţöŕé fŕöm å båçķûp… · · · · ·]</translation></message>
    <message>
        <source>Nobody to hand on to yet</source>
        <translation>[Ñöböðý ţö ĥåñð öñ ţö ýéţ · · · · ·]</translation></message>
    <message>
        <source>Reports are encrypted for somebody whose card you have. Add the card of the other office first.</source>
        <translation>[Ŕépöŕţš åŕé éñçŕýpţéð föŕ šöméböðý ŵĥöšé çåŕð ýöû ĥåvé. Åðð ţĥé çåŕð öf ţĥé öţĥéŕ öffîçé fîŕšţ. · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Add a card</source>
        <translation>[&amp;Aðð å çåŕð · ·]</translation></message>
    <message>
        <source>What for?</source>
        <translation>[Ŵĥåţ föŕ? · ·]</translation></message>
    <message>
        <source>Choose…</source>
        <translation>[Çĥööšé… ·]</translation></message>
    <message>
        <source>Only what people said yes to for exactly this goes. You see all of it in the next step.</source>
        <translation>[Öñļý ŵĥåţ péöpļé šåîð ýéš ţö föŕ éxåçţļý ţĥîš ĝöéš. Ýöû šéé åļļ öf îţ îñ ţĥé ñéxţ šţép. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Purpose</source>
        <translation>[&amp;Pûŕpöšé · ·]</translation></message>
    <message>
        <source>To whom?</source>
        <translation>[Ţö ŵĥöm? · ·]</translation></message>
    <message>
        <source>&amp;Hand on all the same: I know that it may be somebody else</source>
        <translation>[&amp;Håñð öñ åļļ ţĥé šåmé: Î ķñöŵ ţĥåţ îţ måý bé šöméböðý éļšé · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>It is not a record as our format has it, or was altered on the way.</source>
        <translation>[Îţ îš ñöţ å ŕéçöŕð åš öûŕ föŕmåţ ĥåš îţ, öŕ ŵåš åļţéŕéð öñ ţĥé ŵåý. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Its signature does not fit: somebody altered it, or it is not from that sender.</source>
        <translation>[Îţš šîĝñåţûŕé ðöéš ñöţ fîţ: šöméböðý åļţéŕéð îţ, öŕ îţ îš ñöţ fŕöm ţĥåţ šéñðéŕ. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>An answer in it does not belong to the signed record.</source>
        <translation>[Åñ åñšŵéŕ îñ îţ ðöéš ñöţ béļöñĝ ţö ţĥé šîĝñéð ŕéçöŕð. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>It is not valid ({reason}).</source>
        <translation>[Îţ îš ñöţ våļîð ({reason}). · · · · ·]</translation></message>
</context>
<context>
    <name>QuarantinePage</name>
    <message>
        <source>Quarantine</source>
        <translation>[Qûåŕåñţîñé · ·]</translation></message>
    <message>
        <source>Nothing here has any effect: it is kept exactly as it came until somebody decides.</source>
        <translation>[Ñöţĥîñĝ ĥéŕé ĥåš åñý éfféçţ: îţ îš ķépţ éxåçţļý åš îţ çåmé ûñţîļ šöméböðý ðéçîðéš. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Nothing waits here</source>
        <translation>[Ñöţĥîñĝ ŵåîţš ĥéŕé · · · ·]</translation></message>
    <message>
        <source>Bundles of senders whose words nobody compared, and records that are not valid, come here.</source>
        <translation>[Bûñðļéš öf šéñðéŕš ŵĥöšé ŵöŕðš ñöböðý çömpåŕéð, åñð ŕéçöŕðš ţĥåţ åŕé ñöţ våļîð, çömé ĥéŕé. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n bundle(s) that wait unopened</source>
        <translation><numerusform>[%n bûñðļé ţĥåţ ŵåîţ ûñöpéñéð · · · · · ·]</numerusform><numerusform>[%n bûñðļéš ţĥåţ ŵåîţ ûñöpéñéð · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n record(s) that were refused</source>
        <translation><numerusform>[%n ŕéçöŕð ţĥåţ ŵéŕé ŕéfûšéð · · · · ·]</numerusform><numerusform>[%n ŕéçöŕðš ţĥåţ ŵéŕé ŕéfûšéð · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>The latest %n are shown.</source>
        <translation><numerusform>[Ţĥé ļåţéšţ %n åŕé šĥöŵñ. · · · · ·]</numerusform><numerusform>[Ţĥé ļåţéšţ %n åŕé šĥöŵñ. · · · · ·]</numerusform></translation></message>
    <message>
        <source>Contacts</source>
        <translation>[Çöñţåçţš · ·]</translation></message>
    <message>
        <source>Open it now</source>
        <translation>[Öpéñ îţ ñöŵ · ·]</translation></message>
    <message>
        <source>Try again</source>
        <translation>[Ţŕý åĝåîñ · ·]</translation></message>
    <message>
        <source>Unknown sender</source>
        <translation>[Ûñķñöŵñ šéñðéŕ · · ·]</translation></message>
    <message>
        <source>Unknown sender {id}</source>
        <translation>[Ûñķñöŵñ šéñðéŕ {id} · · · ·]</translation></message>
    <message>
        <source>The card of this sender is not here, so nobody can tell who it is.</source>
        <translation>[Ţĥé çåŕð öf ţĥîš šéñðéŕ îš ñöţ ĥéŕé, šö ñöböðý çåñ ţéļļ ŵĥö îţ îš. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Ask for the card, add it under Contacts, compare the eight words, then try again.</source>
        <translation>[Åšķ föŕ ţĥé çåŕð, åðð îţ ûñðéŕ Çöñţåçţš, çömpåŕé ţĥé éîĝĥţ ŵöŕðš, ţĥéñ ţŕý åĝåîñ. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Nobody has compared the eight words of this sender yet: it may be somebody else.</source>
        <translation>[Ñöböðý ĥåš çömpåŕéð ţĥé éîĝĥţ ŵöŕðš öf ţĥîš šéñðéŕ ýéţ: îţ måý bé šöméböðý éļšé. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Compare them in person or by phone under Contacts, then try again.</source>
        <translation>[Çömpåŕé ţĥém îñ péŕšöñ öŕ bý pĥöñé ûñðéŕ Çöñţåçţš, ţĥéñ ţŕý åĝåîñ. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Two devices say that they are this sender's. One may be a stolen copy.</source>
        <translation>[Ţŵö ðévîçéš šåý ţĥåţ ţĥéý åŕé ţĥîš šéñðéŕ'š. Öñé måý bé å šţöļéñ çöpý. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Ask the person, on a call where you know the voice, and decide under Contacts.</source>
        <translation>[Åšķ ţĥé péŕšöñ, öñ å çåļļ ŵĥéŕé ýöû ķñöŵ ţĥé vöîçé, åñð ðéçîðé ûñðéŕ Çöñţåçţš. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>This sender was revoked in this vault.</source>
        <translation>[Ţĥîš šéñðéŕ ŵåš ŕévöķéð îñ ţĥîš våûļţ. · · · · · · · ·]</translation></message>
    <message>
        <source>Leave it unopened, unless the person gives you a new card and you compare its words.</source>
        <translation>[Ļéåvé îţ ûñöpéñéð, ûñļéšš ţĥé péŕšöñ ĝîvéš ýöû å ñéŵ çåŕð åñð ýöû çömpåŕé îţš ŵöŕðš. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The words of this sender were compared since it came.</source>
        <translation>[Ţĥé ŵöŕðš öf ţĥîš šéñðéŕ ŵéŕé çömpåŕéð šîñçé îţ çåmé. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Open it now.</source>
        <translation>[Öpéñ îţ ñöŵ. · ·]</translation></message>
    <message>
        <source>Record {number}</source>
        <translation>[Ŕéçöŕð {number} · · ·]</translation></message>
    <message>
        <source>The rest of its bundle was taken in. Ask the sender to send this report again.</source>
        <translation>[Ţĥé ŕéšţ öf îţš bûñðļé ŵåš ţåķéñ îñ. Åšķ ţĥé šéñðéŕ ţö šéñð ţĥîš ŕépöŕţ åĝåîñ. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Look at it</source>
        <translation>[Ļööķ åţ îţ · ·]</translation></message>
    <message>
        <source>Look at record {number}</source>
        <translation>[Ļööķ åţ ŕéçöŕð {number} · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n record(s) were let in.</source>
        <translation><numerusform>[%n ŕéçöŕð ŵéŕé ļéţ îñ. · · · ·]</numerusform><numerusform>[%n ŕéçöŕðš ŵéŕé ļéţ îñ. · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n were refused.</source>
        <translation><numerusform>[%n ŵéŕé ŕéfûšéð. · · ·]</numerusform><numerusform>[%n ŵéŕé ŕéfûšéð. · · ·]</numerusform></translation></message>
    <message>
        <source>It is not genuine, or damaged. Do not rely on a word of it.</source>
        <translation>[Îţ îš ñöţ ĝéñûîñé, öŕ ðåmåĝéð. Ðö ñöţ ŕéļý öñ å ŵöŕð öf îţ. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>What the record says</source>
        <translation>[Ŵĥåţ ţĥé ŕéçöŕð šåýš · · · ·]</translation></message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé ·]</translation></message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Private: hidden on demand, and withheld when the report is passed on</source>
        <translation>[Pŕîvåţé: ĥîððéñ öñ ðémåñð, åñð ŵîţĥĥéļð ŵĥéñ ţĥé ŕépöŕţ îš påššéð öñ · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Explain this question</source>
        <translation>[Éxpļåîñ ţĥîš qûéšţîöñ · · · ·]</translation></message>
    <message>
        <source>{label}, required</source>
        <translation>[{label}, ŕéqûîŕéð · · ·]</translation></message>
    <message>
        <source>Hidden. Show it</source>
        <translation>[Ĥîððéñ. Šĥöŵ îţ · · ·]</translation></message>
    <message>
        <source>{label}: hidden, show it</source>
        <translation>[{label}: ĥîððéñ, šĥöŵ îţ · · · · ·]</translation></message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Nobody has asked anything about this report.</source>
        <translation>[Ñöböðý ĥåš åšķéð åñýţĥîñĝ åböûţ ţĥîš ŕépöŕţ. · · · · · · · · ·]</translation></message>
    <message>
        <source>Hidden: sensitive</source>
        <translation>[Ĥîððéñ: šéñšîţîvé · · ·]</translation></message>
    <message>
        <source>The report says: {answer}</source>
        <translation>[Ţĥé ŕépöŕţ šåýš: {answer} · · · · ·]</translation></message>
    <message>
        <source>Answered in version {version}</source>
        <translation>[Åñšŵéŕéð îñ véŕšîöñ {version} · · · · · ·]</translation></message>
    <message>
        <source>Answer by a new version</source>
        <translation>[Åñšŵéŕ bý å ñéŵ véŕšîöñ · · · · ·]</translation></message>
    <message>
        <source>Answer in words…</source>
        <translation>[Åñšŵéŕ îñ ŵöŕðš… · · ·]</translation></message>
    <message>
        <source>Take back…</source>
        <translation>[Ţåķé båçķ… · ·]</translation></message>
    <message>
        <source>Ask again…</source>
        <translation>[Åšķ åĝåîñ… · ·]</translation></message>
    <message>
        <source>No answer of the report is different.</source>
        <translation>[Ñö åñšŵéŕ öf ţĥé ŕépöŕţ îš ðîfféŕéñţ. · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n answer(s) differ</source>
        <translation><numerusform>[%n åñšŵéŕ ðîfféŕ · · ·]</numerusform><numerusform>[%n åñšŵéŕš ðîfféŕ · · ·]</numerusform></translation></message>
    <message>
        <source>When it was asked</source>
        <translation>[Ŵĥéñ îţ ŵåš åšķéð · · ·]</translation></message>
    <message>
        <source>Answered</source>
        <translation>[Åñšŵéŕéð · ·]</translation></message>
</context>
<context>
    <name>RangeField</name>
    <message>
        <source>scale</source>
        <translation>[šçåļé ·]</translation></message>
</context>
<context>
    <name>RankField</name>
    <message>
        <source>Move up</source>
        <translation>[Mövé ûp ·]</translation></message>
    <message>
        <source>Move down</source>
        <translation>[Mövé ðöŵñ · ·]</translation></message>
    <message>
        <source>move up</source>
        <translation>[mövé ûp ·]</translation></message>
    <message>
        <source>move down</source>
        <translation>[mövé ðöŵñ · ·]</translation></message>
    <message>
        <source>Use this order</source>
        <translation>[Ûšé ţĥîš öŕðéŕ · · ·]</translation></message>
    <message>
        <source>Take the order away</source>
        <translation>[Ţåķé ţĥé öŕðéŕ åŵåý · · · ·]</translation></message>
    <message>
        <source>Not in order yet: move them, the first on top.</source>
        <translation>[Ñöţ îñ öŕðéŕ ýéţ: mövé ţĥém, ţĥé fîŕšţ öñ ţöp. · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>ReadingTab</name>
    <message>
        <source>A retraction hides this report. A new version of it shows it again.</source>
        <translation>[Å ŕéţŕåçţîöñ ĥîðéš ţĥîš ŕépöŕţ. Å ñéŵ véŕšîöñ öf îţ šĥöŵš îţ åĝåîñ. · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n file(s) have not arrived yet. Ask for the bundle that holds them.</source>
        <translation><numerusform>[%n fîļé ĥåvé ñöţ åŕŕîvéð ýéţ. Åšķ föŕ ţĥé bûñðļé ţĥåţ ĥöļðš ţĥém. · · · · · · · · · · · · ·]</numerusform><numerusform>[%n fîļéš ĥåvé ñöţ åŕŕîvéð ýéţ. Åšķ föŕ ţĥé bûñðļé ţĥåţ ĥöļðš ţĥém. · · · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Its form is not here: the answers stand under their technical names.</source>
        <translation>[Îţš föŕm îš ñöţ ĥéŕé: ţĥé åñšŵéŕš šţåñð ûñðéŕ ţĥéîŕ ţéçĥñîçåļ ñåméš. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>How many answers were sealed is withheld: there may be more than is shown.</source>
        <translation>[Ĥöŵ måñý åñšŵéŕš ŵéŕé šéåļéð îš ŵîţĥĥéļð: ţĥéŕé måý bé möŕé ţĥåñ îš šĥöŵñ. · · · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n answer(s) of this version are withheld from you.</source>
        <translation><numerusform>[%n åñšŵéŕ öf ţĥîš véŕšîöñ åŕé ŵîţĥĥéļð fŕöm ýöû. · · · · · · · · · ·]</numerusform><numerusform>[%n åñšŵéŕš öf ţĥîš véŕšîöñ åŕé ŵîţĥĥéļð fŕöm ýöû. · · · · · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n versions stand beside each other. A new version that settles it takes the place of all.</source>
        <translation><numerusform>[%n véŕšîöñš šţåñð béšîðé éåçĥ öţĥéŕ. Å ñéŵ véŕšîöñ ţĥåţ šéţţļéš îţ ţåķéš ţĥé pļåçé öf åļļ. · · · · · · · · · · · · · · · · · ·]</numerusform><numerusform>[%n véŕšîöñš šţåñð béšîðé éåçĥ öţĥéŕ. Å ñéŵ véŕšîöñ ţĥåţ šéţţļéš îţ ţåķéš ţĥé pļåçé öf åļļ. · · · · · · · · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Where they differ</source>
        <translation>[Ŵĥéŕé ţĥéý ðîfféŕ · · ·]</translation></message>
    <message>
        <source>Version shown below</source>
        <translation>[Véŕšîöñ šĥöŵñ béļöŵ · · · ·]</translation></message>
    <message>
        <source>Consent that holds</source>
        <translation>[Çöñšéñţ ţĥåţ ĥöļðš · · · ·]</translation></message>
    <message>
        <source>The most cautious of all that was said, then and since.</source>
        <translation>[Ţĥé möšţ çåûţîöûš öf åļļ ţĥåţ ŵåš šåîð, ţĥéñ åñð šîñçé. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>A person in the report</source>
        <translation>[Å péŕšöñ îñ ţĥé ŕépöŕţ · · · ·]</translation></message>
</context>
<context>
    <name>ReceiptSaving</name>
    <message>
        <source>Where the receipt goes</source>
        <translation>[Ŵĥéŕé ţĥé ŕéçéîpţ ĝöéš · · · ·]</translation></message>
    <message>
        <source>Where the request goes</source>
        <translation>[Ŵĥéŕé ţĥé ŕéqûéšţ ĝöéš · · · ·]</translation></message>
    <message>
        <source>Where the bundle goes</source>
        <translation>[Ŵĥéŕé ţĥé bûñðļé ĝöéš · · · ·]</translation></message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>, </source>
        <translation>[,  ·]</translation></message>
    <message numerus="yes">
        <source>The receipt confirms %n record(s), exactly as they came.</source>
        <translation><numerusform>[Ţĥé ŕéçéîpţ çöñfîŕmš %n ŕéçöŕð, éxåçţļý åš ţĥéý çåmé. · · · · · · · · · · ·]</numerusform><numerusform>[Ţĥé ŕéçéîpţ çöñfîŕmš %n ŕéçöŕðš, éxåçţļý åš ţĥéý çåmé. · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Nothing of what came is whole yet, so the receipt confirms nothing.</source>
        <translation>[Ñöţĥîñĝ öf ŵĥåţ çåmé îš ŵĥöļé ýéţ, šö ţĥé ŕéçéîpţ çöñfîŕmš ñöţĥîñĝ. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>All of them are in a backup too: the sender may clear its own copy.</source>
        <translation>[Åļļ öf ţĥém åŕé îñ å båçķûp ţöö: ţĥé šéñðéŕ måý çļéåŕ îţš öŵñ çöpý. · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n of them are in a backup too. Make a backup, and save the receipt again: then the sender may clear all of it.</source>
        <translation><numerusform>[%n öf ţĥém åŕé îñ å båçķûp ţöö. Måķé å båçķûp, åñð šåvé ţĥé ŕéçéîpţ åĝåîñ: ţĥéñ ţĥé šéñðéŕ måý çļéåŕ åļļ öf îţ. · · · · · · · · · · · · · · · · · · · · · ·]</numerusform><numerusform>[%n öf ţĥém åŕé îñ å båçķûp ţöö. Måķé å båçķûp, åñð šåvé ţĥé ŕéçéîpţ åĝåîñ: ţĥéñ ţĥé šéñðéŕ måý çļéåŕ åļļ öf îţ. · · · · · · · · · · · · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>They are on this computer only. Make a backup, and save the receipt again: only then may the sender clear its own copy.</source>
        <translation>[Ţĥéý åŕé öñ ţĥîš çömpûţéŕ öñļý. Måķé å båçķûp, åñð šåvé ţĥé ŕéçéîpţ åĝåîñ: öñļý ţĥéñ måý ţĥé šéñðéŕ çļéåŕ îţš öŵñ çöpý. · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%1 holds %n of your report(s), exactly as here.</source>
        <translation><numerusform>[%1 ĥöļðš %n öf ýöûŕ ŕépöŕţ, éxåçţļý åš ĥéŕé. · · · · · · · · ·]</numerusform><numerusform>[%1 ĥöļðš %n öf ýöûŕ ŕépöŕţš, éxåçţļý åš ĥéŕé. · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>%1 confirms none of the reports that are still here.</source>
        <translation>[%1 çöñfîŕmš ñöñé öf ţĥé ŕépöŕţš ţĥåţ åŕé šţîļļ ĥéŕé. · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>It keeps a second copy of %n of them.</source>
        <translation><numerusform>[Îţ ķéépš å šéçöñð çöpý öf %n öf ţĥém. · · · · · · ·]</numerusform><numerusform>[Îţ ķéépš å šéçöñð çöpý öf %n öf ţĥém. · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>It keeps a second copy of all of them.</source>
        <translation>[Îţ ķéépš å šéçöñð çöpý öf åļļ öf ţĥém. · · · · · · · ·]</translation></message>
    <message>
        <source>It does not say yet that it keeps a second copy, so keep yours.</source>
        <translation>[Îţ ðöéš ñöţ šåý ýéţ ţĥåţ îţ ķéépš å šéçöñð çöpý, šö ķéép ýöûŕš. · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n report(s) may be cleared from this computer.</source>
        <translation><numerusform>[%n ŕépöŕţ måý bé çļéåŕéð fŕöm ţĥîš çömpûţéŕ. · · · · · · · · ·]</numerusform><numerusform>[%n ŕépöŕţš måý bé çļéåŕéð fŕöm ţĥîš çömpûţéŕ. · · · · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n exported report(s) are not confirmed by anybody yet.</source>
        <translation><numerusform>[%n éxpöŕţéð ŕépöŕţ åŕé ñöţ çöñfîŕméð bý åñýböðý ýéţ. · · · · · · · · · ·]</numerusform><numerusform>[%n éxpöŕţéð ŕépöŕţš åŕé ñöţ çöñfîŕméð bý åñýböðý ýéţ. · · · · · · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%1 asks you to send %n record(s) again (no. %2).</source>
        <translation><numerusform>[%1 åšķš ýöû ţö šéñð %n ŕéçöŕð åĝåîñ (ñö. %2). · · · · · · · · ·]</numerusform><numerusform>[%1 åšķš ýöû ţö šéñð %n ŕéçöŕðš åĝåîñ (ñö. %2). · · · · · · · · ·]</numerusform></translation></message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Write down your recovery sheet</source>
        <translation>[Ŵŕîţé ðöŵñ ýöûŕ ŕéçövéŕý šĥééţ · · · · · ·]</translation></message>
    <message>
        <source>These twelve words open the vault if the passphrase is forgotten. Write them on paper and keep it far from this computer. They are shown only now. Whoever finds them can open the vault.</source>
        <translation>[Ţĥéšé ţŵéļvé ŵöŕðš öpéñ ţĥé våûļţ îf ţĥé påššpĥŕåšé îš föŕĝöţţéñ. Ŵŕîţé ţĥém öñ påpéŕ åñð ķéép îţ fåŕ fŕöm ţĥîš çömpûţéŕ. Ţĥéý åŕé šĥöŵñ öñļý ñöŵ. Ŵĥöévéŕ fîñðš ţĥém çåñ öpéñ ţĥé våûļţ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>To be sure, type word %1</source>
        <translation>[Ţö bé šûŕé, ţýpé ŵöŕð %1 · · · · ·]</translation></message>
</context>
<context>
    <name>ReferralAssistant</name>
    <message>
        <source>Referral package</source>
        <translation>[Ŕéféŕŕåļ påçķåĝé · · ·]</translation></message>
    <message>
        <source>For a court, a mechanism or the press: anybody can read and check it, without this program.</source>
        <translation>[Föŕ å çöûŕţ, å méçĥåñîšm öŕ ţĥé pŕéšš: åñýböðý çåñ ŕéåð åñð çĥéçķ îţ, ŵîţĥöûţ ţĥîš pŕöĝŕåm. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Write the package</source>
        <translation>[&amp;Wŕîţé ţĥé påçķåĝé · · · ·]</translation></message>
    <message>
        <source>Writing the package, and reading it back</source>
        <translation>[Ŵŕîţîñĝ ţĥé påçķåĝé, åñð ŕéåðîñĝ îţ båçķ · · · · · · · ·]</translation></message>
    <message>
        <source>The verifier is saved. Publish it with its SHA-256, apart from any package.</source>
        <translation>[Ţĥé véŕîfîéŕ îš šåvéð. Pûbļîšĥ îţ ŵîţĥ îţš ŠĤÅ-256, åpåŕţ fŕöm åñý påçķåĝé. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Save the verifier</source>
        <translation>[Šåvé ţĥé véŕîfîéŕ · · ·]</translation></message>
</context>
<context>
    <name>ReferredPage</name>
    <message>
        <source>The package is written, read back, and found whole.</source>
        <translation>[Ţĥé påçķåĝé îš ŵŕîţţéñ, ŕéåð båçķ, åñð föûñð ŵĥöļé. · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n file(s) are not here or damaged, so not in it.</source>
        <translation><numerusform>[%n fîļé åŕé ñöţ ĥéŕé öŕ ðåmåĝéð, šö ñöţ îñ îţ. · · · · · · · · ·]</numerusform><numerusform>[%n fîļéš åŕé ñöţ ĥéŕé öŕ ðåmåĝéð, šö ñöţ îñ îţ. · · · · · · · · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n report(s) stay here: nobody who must say yes has said it.</source>
        <translation><numerusform>[%n ŕépöŕţ šţåý ĥéŕé: ñöböðý ŵĥö mûšţ šåý ýéš ĥåš šåîð îţ. · · · · · · · · · · ·]</numerusform><numerusform>[%n ŕépöŕţš šţåý ĥéŕé: ñöböðý ŵĥö mûšţ šåý ýéš ĥåš šåîð îţ. · · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>The package</source>
        <translation>[Ţĥé påçķåĝé · ·]</translation></message>
    <message>
        <source>Where</source>
        <translation>[Ŵĥéŕé ·]</translation></message>
    <message>
        <source>Who can read it</source>
        <translation>[Ŵĥö çåñ ŕéåð îţ · · ·]</translation></message>
    <message>
        <source>In it</source>
        <translation>[Îñ îţ ·]</translation></message>
    <message>
        <source>, </source>
        <translation>[,  ·]</translation></message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation><numerusform>[%n ŕépöŕţ · ·]</numerusform><numerusform>[%n ŕépöŕţš · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>[%n fîļé ·]</numerusform><numerusform>[%n fîļéš · ·]</numerusform></translation></message>
    <message>
        <source>Hash of the record set</source>
        <translation>[Ĥåšĥ öf ţĥé ŕéçöŕð šéţ · · · ·]</translation></message>
    <message>
        <source>Have this hash stamped by somebody outside: it shows that all of it existed at that time.</source>
        <translation>[Ĥåvé ţĥîš ĥåšĥ šţåmpéð bý šöméböðý öûţšîðé: îţ šĥöŵš ţĥåţ åļļ öf îţ éxîšţéð åţ ţĥåţ ţîmé. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Those whose keys you gave, alone</source>
        <translation>[Ţĥöšé ŵĥöšé ķéýš ýöû ĝåvé, åļöñé · · · · · ·]</translation></message>
    <message>
        <source>Anybody who has it</source>
        <translation>[Åñýböðý ŵĥö ĥåš îţ · · · ·]</translation></message>
    <message>
        <source>The words of those who signed</source>
        <translation>[Ţĥé ŵöŕðš öf ţĥöšé ŵĥö šîĝñéð · · · · · ·]</translation></message>
    <message>
        <source>Their words cannot be told here.</source>
        <translation>[Ţĥéîŕ ŵöŕðš çåññöţ bé ţöļð ĥéŕé. · · · · · ·]</translation></message>
    <message>
        <source>Tell them to the receiver by another way than the package, on a call or in person. Without them it can only be found consistent; with all of them, genuine.</source>
        <translation>[Ţéļļ ţĥém ţö ţĥé ŕéçéîvéŕ bý åñöţĥéŕ ŵåý ţĥåñ ţĥé påçķåĝé, öñ å çåļļ öŕ îñ péŕšöñ. Ŵîţĥöûţ ţĥém îţ çåñ öñļý bé föûñð çöñšîšţéñţ; ŵîţĥ åļļ öf ţĥém, ĝéñûîñé. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>How the receiver checks it</source>
        <translation>[Ĥöŵ ţĥé ŕéçéîvéŕ çĥéçķš îţ · · · · ·]</translation></message>
    <message>
        <source>With Python 3.9 or later, and nothing else: python3 -I verify.py PACKAGE. A copy lies in the package; the one to trust comes from you, with this SHA-256:</source>
        <translation>[Ŵîţĥ Pýţĥöñ 3.9 öŕ ļåţéŕ, åñð ñöţĥîñĝ éļšé: pýţĥöñ3 -Î véŕîfý.pý PÅÇĶÅĜÉ. Å çöpý ļîéš îñ ţĥé påçķåĝé; ţĥé öñé ţö ţŕûšţ çöméš fŕöm ýöû, ŵîţĥ ţĥîš ŠĤÅ-256: · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Save the verifier…</source>
        <translation>[&amp;Såvé ţĥé véŕîfîéŕ… · · · ·]</translation></message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Another name</source>
        <translation>[Åñöţĥéŕ ñåmé · ·]</translation></message>
    <message>
        <source>Only this vault calls the contact so; it is never sent.</source>
        <translation>[Öñļý ţĥîš våûļţ çåļļš ţĥé çöñţåçţ šö; îţ îš ñévéŕ šéñţ. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Name</source>
        <translation>[&amp;Nåmé ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
    <message>
        <source>&amp;Rename</source>
        <translation>[&amp;Réñåmé ·]</translation></message>
</context>
<context>
    <name>RepeatBlock</name>
    <message>
        <source>Entry</source>
        <translation>[Éñţŕý ·]</translation></message>
    <message>
        <source>Add: {name}</source>
        <translation>[Åðð: {name} · ·]</translation></message>
    <message>
        <source>Add another: {name}</source>
        <translation>[Åðð åñöţĥéŕ: {name} · · · ·]</translation></message>
    <message>
        <source>There is none yet.</source>
        <translation>[Ţĥéŕé îš ñöñé ýéţ. · · · ·]</translation></message>
    <message>
        <source>Undo</source>
        <translation>[Ûñðö ·]</translation></message>
    <message>
        <source>Taken away: {title}</source>
        <translation>[Ţåķéñ åŵåý: {title} · · · ·]</translation></message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Answer in words</source>
        <translation>[Åñšŵéŕ îñ ŵöŕðš · · ·]</translation></message>
    <message>
        <source>All answers of the report stay as they are. Your words are sealed with it, as a new version.</source>
        <translation>[Åļļ åñšŵéŕš öf ţĥé ŕépöŕţ šţåý åš ţĥéý åŕé. Ýöûŕ ŵöŕðš åŕé šéåļéð ŵîţĥ îţ, åš å ñéŵ véŕšîöñ. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Your answer</source>
        <translation>[Ýöûŕ åñšŵéŕ · ·]</translation></message>
    <message>
        <source>Whoever has the report from you gets these words, not only whoever asked.</source>
        <translation>[Ŵĥöévéŕ ĥåš ţĥé ŕépöŕţ fŕöm ýöû ĝéţš ţĥéšé ŵöŕðš, ñöţ öñļý ŵĥöévéŕ åšķéð. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
    <message>
        <source>Seal the answer</source>
        <translation>[Šéåļ ţĥé åñšŵéŕ · · ·]</translation></message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Reports on the map</source>
        <translation>[Ŕépöŕţš öñ ţĥé måp · · · ·]</translation></message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Being read…</source>
        <translation>[Béîñĝ ŕéåð… · ·]</translation></message>
    <message>
        <source>Parts of the report</source>
        <translation>[Påŕţš öf ţĥé ŕépöŕţ · · · ·]</translation></message>
    <message>
        <source>Show sensitive answers</source>
        <translation>[Šĥöŵ šéñšîţîvé åñšŵéŕš · · · ·]</translation></message>
    <message>
        <source>Language of the questions</source>
        <translation>[Ļåñĝûåĝé öf ţĥé qûéšţîöñš · · · · ·]</translation></message>
    <message>
        <source>Back to the list</source>
        <translation>[Båçķ ţö ţĥé ļîšţ · · ·]</translation></message>
    <message>
        <source>Report</source>
        <translation>[Ŕépöŕţ ·]</translation></message>
    <message>
        <source>Questions</source>
        <translation>[Qûéšţîöñš · ·]</translation></message>
    <message>
        <source>Files</source>
        <translation>[Fîļéš ·]</translation></message>
    <message>
        <source>Notes</source>
        <translation>[Ñöţéš ·]</translation></message>
    <message>
        <source>Versions</source>
        <translation>[Véŕšîöñš · ·]</translation></message>
    <message>
        <source>Log</source>
        <translation>[Ļöĝ ·]</translation></message>
    <message>
        <source>Signature</source>
        <translation>[Šîĝñåţûŕé · ·]</translation></message>
    <message>
        <source>Hide sensitive answers</source>
        <translation>[Ĥîðé šéñšîţîvé åñšŵéŕš · · · ·]</translation></message>
    <message>
        <source>More</source>
        <translation>[Möŕé ·]</translation></message>
    <message>
        <source>Print…</source>
        <translation>[Pŕîñţ… ·]</translation></message>
    <message>
        <source>New version</source>
        <translation>[Ñéŵ véŕšîöñ · ·]</translation></message>
    <message>
        <source>Correct this report: the version that stands now stays beside the new one</source>
        <translation>[Çöŕŕéçţ ţĥîš ŕépöŕţ: ţĥé véŕšîöñ ţĥåţ šţåñðš ñöŵ šţåýš béšîðé ţĥé ñéŵ öñé · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Export…</source>
        <translation>[Éxpöŕţ… ·]</translation></message>
    <message>
        <source>Ask…</source>
        <translation>[Åšķ… ·]</translation></message>
    <message>
        <source>Ask whoever wrote the report about it, or about one answer</source>
        <translation>[Åšķ ŵĥöévéŕ ŵŕöţé ţĥé ŕépöŕţ åböûţ îţ, öŕ åböûţ öñé åñšŵéŕ · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Retract…</source>
        <translation>[Ŕéţŕåçţ… · ·]</translation></message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Reports</source>
        <translation>[Ŕépöŕţš ·]</translation></message>
</context>
<context>
    <name>ReportsModel</name>
    <message>
        <source>Being read…</source>
        <translation>[Béîñĝ ŕéåð… · ·]</translation></message>
</context>
<context>
    <name>ReportsPane</name>
    <message>
        <source>Search reports</source>
        <translation>[Šéåŕçĥ ŕépöŕţš · · ·]</translation></message>
    <message numerus="yes">
        <source>%n found</source>
        <translation><numerusform>[%n föûñð · ·]</numerusform><numerusform>[%n föûñð · ·]</numerusform></translation></message>
    <message>
        <source>best matches first</source>
        <translation>[béšţ måţçĥéš fîŕšţ · · · ·]</translation></message>
    <message>
        <source>Clear search and filters</source>
        <translation>[Çļéåŕ šéåŕçĥ åñð fîļţéŕš · · · · ·]</translation></message>
    <message>
        <source>Nothing found</source>
        <translation>[Ñöţĥîñĝ föûñð · · ·]</translation></message>
    <message>
        <source>No report fits all of this. Each word must begin a word of the report.</source>
        <translation>[Ñö ŕépöŕţ fîţš åļļ öf ţĥîš. Éåçĥ ŵöŕð mûšţ béĝîñ å ŵöŕð öf ţĥé ŕépöŕţ. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The trash is empty</source>
        <translation>[Ţĥé ţŕåšĥ îš émpţý · · · ·]</translation></message>
    <message>
        <source>Drafts that you throw away stay here, encrypted, until you empty it.</source>
        <translation>[Ðŕåfţš ţĥåţ ýöû ţĥŕöŵ åŵåý šţåý ĥéŕé, éñçŕýpţéð, ûñţîļ ýöû émpţý îţ. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Everything is read</source>
        <translation>[Évéŕýţĥîñĝ îš ŕéåð · · · ·]</translation></message>
    <message>
        <source>What comes in with the next bundle shows here.</source>
        <translation>[Ŵĥåţ çöméš îñ ŵîţĥ ţĥé ñéxţ bûñðļé šĥöŵš ĥéŕé. · · · · · · · · ·]</translation></message>
    <message>
        <source>No question waits for an answer</source>
        <translation>[Ñö qûéšţîöñ ŵåîţš föŕ åñ åñšŵéŕ · · · · · ·]</translation></message>
    <message>
        <source>Reports about which an office has asked something show here until that is answered.</source>
        <translation>[Ŕépöŕţš åböûţ ŵĥîçĥ åñ öffîçé ĥåš åšķéð šöméţĥîñĝ šĥöŵ ĥéŕé ûñţîļ ţĥåţ îš åñšŵéŕéð. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>No reports yet</source>
        <translation>[Ñö ŕépöŕţš ýéţ · · ·]</translation></message>
    <message>
        <source>Import a bundle that a documenter brought: Tools, Import bundles.</source>
        <translation>[Împöŕţ å bûñðļé ţĥåţ å ðöçûméñţéŕ bŕöûĝĥţ: Ţööļš, Împöŕţ bûñðļéš. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>New report</source>
        <translation>[Ñéŵ ŕépöŕţ · ·]</translation></message>
    <message>
        <source>What you write is stored at once, encrypted on this computer.</source>
        <translation>[Ŵĥåţ ýöû ŵŕîţé îš šţöŕéð åţ öñçé, éñçŕýpţéð öñ ţĥîš çömpûţéŕ. · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Asked for again</source>
        <translation>[Åšķéð föŕ åĝåîñ · · ·]</translation></message>
    <message>
        <source>A bundle was lost on its way. The same records go once more, under the same numbers.</source>
        <translation>[Å bûñðļé ŵåš ļöšţ öñ îţš ŵåý. Ţĥé šåmé ŕéçöŕðš ĝö öñçé möŕé, ûñðéŕ ţĥé šåmé ñûmbéŕš. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Export it again…</source>
        <translation>[&amp;Expöŕţ îţ åĝåîñ… · · ·]</translation></message>
    <message>
        <source>Saved as %1, and read back. Hand it over; the next receipt says whether it came.</source>
        <translation>[Šåvéð åš %1, åñð ŕéåð båçķ. Ĥåñð îţ övéŕ; ţĥé ñéxţ ŕéçéîpţ šåýš ŵĥéţĥéŕ îţ çåmé. · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose the &amp;drive or folder…</source>
        <translation>[Çĥööšé ţĥé &amp;dŕîvé öŕ föļðéŕ… · · · · · ·]</translation></message>
    <message>
        <source>&amp;Backup</source>
        <translation>[&amp;Båçķûp ·]</translation></message>
    <message>
        <source>Passphrase</source>
        <translation>[Påššpĥŕåšé · ·]</translation></message>
    <message>
        <source>The twelve recovery words</source>
        <translation>[Ţĥé ţŵéļvé ŕéçövéŕý ŵöŕðš · · · · ·]</translation></message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>[&amp;Påššpĥŕåšé · ·]</translation></message>
    <message>
        <source>The one that held when the backup was made.</source>
        <translation>[Ţĥé öñé ţĥåţ ĥéļð ŵĥéñ ţĥé båçķûp ŵåš måðé. · · · · · · · · ·]</translation></message>
    <message>
        <source>The twelve &amp;recovery words</source>
        <translation>[Ţĥé ţŵéļvé &amp;réçövéŕý ŵöŕðš · · · · ·]</translation></message>
    <message>
        <source>As they stand on the recovery sheet.</source>
        <translation>[Åš ţĥéý šţåñð öñ ţĥé ŕéçövéŕý šĥééţ. · · · · · · ·]</translation></message>
    <message>
        <source>Damaged, and not restored</source>
        <translation>[Ðåmåĝéð, åñð ñöţ ŕéšţöŕéð · · · · ·]</translation></message>
    <message>
        <source>&amp;Back</source>
        <translation>[&amp;Båçķ ·]</translation></message>
    <message>
        <source>No backup lies there. It is a folder with the file vault.json in it.</source>
        <translation>[Ñö båçķûp ļîéš ţĥéŕé. Îţ îš å föļðéŕ ŵîţĥ ţĥé fîļé våûļţ.ĵšöñ îñ îţ. · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Restoring: everything is copied, and then read</source>
        <translation>[Ŕéšţöŕîñĝ: évéŕýţĥîñĝ îš çöpîéð, åñð ţĥéñ ŕéåð · · · · · · · · ·]</translation></message>
    <message>
        <source>Restore from a backup</source>
        <translation>[Ŕéšţöŕé fŕöm å båçķûp · · · ·]</translation></message>
    <message>
        <source>Everything of the day of the backup comes back. Restore it once, on one computer: two from one backup look to an office like a stolen key.</source>
        <translation>[Évéŕýţĥîñĝ öf ţĥé ðåý öf ţĥé båçķûp çöméš båçķ. Ŕéšţöŕé îţ öñçé, öñ öñé çömpûţéŕ: ţŵö fŕöm öñé båçķûp ļööķ ţö åñ öffîçé ļîķé å šţöļéñ ķéý. · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The vault's folder: %1</source>
        <translation>[Ţĥé våûļţ'š föļðéŕ: %1 · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n file(s) are damaged in this backup. Everything else is restored.</source>
        <translation><numerusform>[%n fîļé åŕé ðåmåĝéð îñ ţĥîš båçķûp. Évéŕýţĥîñĝ éļšé îš ŕéšţöŕéð. · · · · · · · · · · · · ·]</numerusform><numerusform>[%n fîļéš åŕé ðåmåĝéð îñ ţĥîš båçķûp. Évéŕýţĥîñĝ éļšé îš ŕéšţöŕéð. · · · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Ask the office for these, or look for another backup that has them.</source>
        <translation>[Åšķ ţĥé öffîçé föŕ ţĥéšé, öŕ ļööķ föŕ åñöţĥéŕ båçķûp ţĥåţ ĥåš ţĥém. · · · · · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n file(s) of this backup are damaged or missing.</source>
        <translation><numerusform>[%n fîļé öf ţĥîš båçķûp åŕé ðåmåĝéð öŕ mîššîñĝ. · · · · · · · · ·]</numerusform><numerusform>[%n fîļéš öf ţĥîš båçķûp åŕé ðåmåĝéð öŕ mîššîñĝ. · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Try an older backup first; one of them may be whole. Or restore the rest now.</source>
        <translation>[Ţŕý åñ öļðéŕ båçķûp fîŕšţ; öñé öf ţĥém måý bé ŵĥöļé. Öŕ ŕéšţöŕé ţĥé ŕéšţ ñöŵ. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Cancelled. Nothing was left behind, and the backup is as it was.</source>
        <translation>[Çåñçéļļéð. Ñöţĥîñĝ ŵåš ļéfţ béĥîñð, åñð ţĥé båçķûp îš åš îţ ŵåš. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>[Ûšé ţĥé &amp;påššpĥŕåšé · · · ·]</translation></message>
    <message>
        <source>&amp;Forgot the passphrase?</source>
        <translation>[&amp;Föŕĝöţ ţĥé påššpĥŕåšé? · · · · ·]</translation></message>
    <message>
        <source>&amp;Open the vault</source>
        <translation>[&amp;Opéñ ţĥé våûļţ · · ·]</translation></message>
    <message>
        <source>&amp;Restore the rest</source>
        <translation>[&amp;Réšţöŕé ţĥé ŕéšţ · · ·]</translation></message>
    <message>
        <source>&amp;Restore</source>
        <translation>[&amp;Réšţöŕé · ·]</translation></message>
    <message>
        <source>Where the backup lies</source>
        <translation>[Ŵĥéŕé ţĥé båçķûp ļîéš · · · ·]</translation></message>
</context>
<context>
    <name>RetractDialog</name>
    <message>
        <source>Retract this report?</source>
        <translation>[Ŕéţŕåçţ ţĥîš ŕépöŕţ? · · · ·]</translation></message>
    <message>
        <source>Reason</source>
        <translation>[Ŕéåšöñ ·]</translation></message>
    <message>
        <source>May be left empty. It is signed and goes with it.</source>
        <translation>[Måý bé ļéfţ émpţý. Îţ îš šîĝñéð åñð ĝöéš ŵîţĥ îţ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Keep</source>
        <translation>[Ķéép ·]</translation></message>
    <message>
        <source>Retract</source>
        <translation>[Ŕéţŕåçţ ·]</translation></message>
    <message>
        <source>It is hidden at once, here and wherever the retraction arrives. Nothing is erased: a new version shows it again.</source>
        <translation>[Îţ îš ĥîððéñ åţ öñçé, ĥéŕé åñð ŵĥéŕévéŕ ţĥé ŕéţŕåçţîöñ åŕŕîvéš. Ñöţĥîñĝ îš éŕåšéð: å ñéŵ véŕšîöñ šĥöŵš îţ åĝåîñ. · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>It is hidden from this office alone. Nothing is erased.</source>
        <translation>[Îţ îš ĥîððéñ fŕöm ţĥîš öffîçé åļöñé. Ñöţĥîñĝ îš éŕåšéð. · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>I &amp;understand what follows</source>
        <translation>[Î &amp;uñðéŕšţåñð ŵĥåţ föļļöŵš · · · · ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
    <message>
        <source>&amp;Revoke</source>
        <translation>[&amp;Révöķé ·]</translation></message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>Saving …</source>
        <translation>[Šåvîñĝ … · ·]</translation></message>
    <message>
        <source>Saved, encrypted {time}</source>
        <translation>[Šåvéð, éñçŕýpţéð {time} · · · · ·]</translation></message>
    <message>
        <source>Not saved</source>
        <translation>[Ñöţ šåvéð · ·]</translation></message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>Seal this revision</source>
        <translation>[Šéåļ ţĥîš ŕévîšîöñ · · · ·]</translation></message>
    <message>
        <source>Seal this report</source>
        <translation>[Šéåļ ţĥîš ŕépöŕţ · · ·]</translation></message>
    <message>
        <source>A sealed report is signed and cannot be changed. A correction is a new revision; both are kept.</source>
        <translation>[Å šéåļéð ŕépöŕţ îš šîĝñéð åñð çåññöţ bé çĥåñĝéð. Å çöŕŕéçţîöñ îš å ñéŵ ŕévîšîöñ; böţĥ åŕé ķépţ. · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Title</source>
        <translation>[Ţîţļé ·]</translation></message>
    <message>
        <source>(no title)</source>
        <translation>[(ñö ţîţļé) · ·]</translation></message>
    <message>
        <source>Author</source>
        <translation>[Åûţĥöŕ ·]</translation></message>
    <message>
        <source>Answers</source>
        <translation>[Åñšŵéŕš ·]</translation></message>
    <message>
        <source>Files</source>
        <translation>[Fîļéš ·]</translation></message>
    <message numerus="yes">
        <source>%n answer(s) do not count now, and are left out for good.</source>
        <translation><numerusform>[%n åñšŵéŕ ðö ñöţ çöûñţ ñöŵ, åñð åŕé ļéfţ öûţ föŕ ĝööð. · · · · · · · · · · ·]</numerusform><numerusform>[%n åñšŵéŕš ðö ñöţ çöûñţ ñöŵ, åñð åŕé ļéfţ öûţ föŕ ĝööð. · · · · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Seal it all the same, unfinished as it is</source>
        <translation>[Šéåļ îţ åļļ ţĥé šåmé, ûñfîñîšĥéð åš îţ îš · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Seal</source>
        <translation>[&amp;Séåļ ·]</translation></message>
    <message numerus="yes">
        <source>%n answer(s) are missing or do not do.</source>
        <translation><numerusform>[%n åñšŵéŕ åŕé mîššîñĝ öŕ ðö ñöţ ðö. · · · · · · ·]</numerusform><numerusform>[%n åñšŵéŕš åŕé mîššîñĝ öŕ ðö ñöţ ðö. · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Show them</source>
        <translation>[Šĥöŵ ţĥém · ·]</translation></message>
    <message>
        <source>Go on writing</source>
        <translation>[Ĝö öñ ŵŕîţîñĝ · · ·]</translation></message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>[Çļéåŕ ţĥé šéåŕçĥ · · ·]</translation></message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>[Šéçţîöñš · ·]</translation></message>
    <message>
        <source>{name}: {answered} of {questions} answered</source>
        <translation>[{name}: {answered} öf {questions} åñšŵéŕéð · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation><numerusform>[%n ţö ļööķ åţ · · ·]</numerusform><numerusform>[%n ţö ļööķ åţ · · ·]</numerusform></translation></message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>[&amp;Båçķ ·]</translation></message>
    <message>
        <source>&amp;Next</source>
        <translation>[&amp;Néxţ ·]</translation></message>
</context>
<context>
    <name>SecurityPart</name>
    <message>
        <source>Security</source>
        <translation>[Šéçûŕîţý · ·]</translation></message>
    <message>
        <source> minutes</source>
        <translation>[ mîñûţéš · ·]</translation></message>
    <message>
        <source> seconds</source>
        <translation>[ šéçöñðš · ·]</translation></message>
    <message>
        <source>&amp;Hide sensitive answers until they are wanted</source>
        <translation>[&amp;Hîðé šéñšîţîvé åñšŵéŕš ûñţîļ ţĥéý åŕé ŵåñţéð · · · · · · · · ·]</translation></message>
    <message>
        <source>Passphrase until now</source>
        <translation>[Påššpĥŕåšé ûñţîļ ñöŵ · · · ·]</translation></message>
    <message>
        <source>New passphrase</source>
        <translation>[Ñéŵ påššpĥŕåšé · · ·]</translation></message>
    <message>
        <source>The new passphrase again</source>
        <translation>[Ţĥé ñéŵ påššpĥŕåšé åĝåîñ · · · · ·]</translation></message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>[&amp;Cĥåñĝé ţĥé påššpĥŕåšé · · · ·]</translation></message>
    <message>
        <source>New &amp;recovery sheet…</source>
        <translation>[Ñéŵ &amp;réçövéŕý šĥééţ… · · · ·]</translation></message>
    <message>
        <source>Locking</source>
        <translation>[Ļöçķîñĝ ·]</translation></message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>[Ļöçķ ŵĥéñ ñöböðý ŵåš ĥéŕé föŕ · · · · · ·]</translation></message>
    <message>
        <source>Clear what was copied after</source>
        <translation>[Çļéåŕ ŵĥåţ ŵåš çöpîéð åfţéŕ · · · · ·]</translation></message>
    <message>
        <source>What you copy here is marked as secret, so that clipboard histories leave it out.</source>
        <translation>[Ŵĥåţ ýöû çöpý ĥéŕé îš måŕķéð åš šéçŕéţ, šö ţĥåţ çļîpböåŕð ĥîšţöŕîéš ļéåvé îţ öûţ. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Passphrase</source>
        <translation>[Påššpĥŕåšé · ·]</translation></message>
    <message>
        <source>Passphrase until &amp;now</source>
        <translation>[Påššpĥŕåšé ûñţîļ &amp;nöŵ · · · ·]</translation></message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>[Ñéŵ &amp;påššpĥŕåšé · · ·]</translation></message>
    <message>
        <source>The new passphrase &amp;again</source>
        <translation>[Ţĥé ñéŵ påššpĥŕåšé &amp;aĝåîñ · · · · ·]</translation></message>
    <message>
        <source>Older copies and backups of this vault still open with the former passphrase.</source>
        <translation>[Öļðéŕ çöpîéš åñð båçķûpš öf ţĥîš våûļţ šţîļļ öpéñ ŵîţĥ ţĥé föŕméŕ påššpĥŕåšé. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Recovery sheet</source>
        <translation>[Ŕéçövéŕý šĥééţ · · ·]</translation></message>
    <message>
        <source>Twelve words on paper open the vault if the passphrase is forgotten. A new sheet makes the former one worthless.</source>
        <translation>[Ţŵéļvé ŵöŕðš öñ påpéŕ öpéñ ţĥé våûļţ îf ţĥé påššpĥŕåšé îš föŕĝöţţéñ. Å ñéŵ šĥééţ måķéš ţĥé föŕméŕ öñé ŵöŕţĥļéšš. · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Erase keys now</source>
        <translation>[Éŕåšé ķéýš ñöŵ · · ·]</translation></message>
    <message>
        <source>For the last moment: what opens this vault is destroyed, then its files. It takes a second, and nobody can undo it. A switched-off computer with a good passphrase is protected without it.</source>
        <translation>[Föŕ ţĥé ļåšţ möméñţ: ŵĥåţ öpéñš ţĥîš våûļţ îš ðéšţŕöýéð, ţĥéñ îţš fîļéš. Îţ ţåķéš å šéçöñð, åñð ñöböðý çåñ ûñðö îţ. Å šŵîţçĥéð-öff çömpûţéŕ ŵîţĥ å ĝööð påššpĥŕåšé îš pŕöţéçţéð ŵîţĥöûţ îţ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Erase keys now…</source>
        <translation>[&amp;Eŕåšé ķéýš ñöŵ… · · ·]</translation></message>
    <message>
        <source>This is not the same.</source>
        <translation>[Ţĥîš îš ñöţ ţĥé šåmé. · · · ·]</translation></message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>[Ţĥé påššpĥŕåšé ŵåš çĥåñĝéð. · · · · ·]</translation></message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>[Måķé å ñéŵ ŕéçövéŕý šĥééţ? · · · · ·]</translation></message>
    <message>
        <source>The words of the former sheet will not open the vault any more.</source>
        <translation>[Ţĥé ŵöŕðš öf ţĥé föŕméŕ šĥééţ ŵîļļ ñöţ öpéñ ţĥé våûļţ åñý möŕé. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
    <message>
        <source>&amp;Make it</source>
        <translation>[&amp;Måķé îţ · ·]</translation></message>
    <message>
        <source>Your new recovery sheet</source>
        <translation>[Ýöûŕ ñéŵ ŕéçövéŕý šĥééţ · · · · ·]</translation></message>
    <message>
        <source>&amp;Done</source>
        <translation>[&amp;Döñé ·]</translation></message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>[Šéţţîñĝš · ·]</translation></message>
    <message>
        <source>Language and look</source>
        <translation>[Ļåñĝûåĝé åñð ļööķ · · ·]</translation></message>
    <message>
        <source>Security</source>
        <translation>[Šéçûŕîţý · ·]</translation></message>
    <message>
        <source>Storage</source>
        <translation>[Šţöŕåĝé ·]</translation></message>
    <message>
        <source>About</source>
        <translation>[Åböûţ ·]</translation></message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>[Påĝé {page} öf {pages} · · · ·]</translation></message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Pages</source>
        <translation>[Påĝéš ·]</translation></message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Inbox</source>
        <translation>[Îñböx ·]</translation></message>
    <message>
        <source>All reports</source>
        <translation>[Åļļ ŕépöŕţš · ·]</translation></message>
    <message>
        <source>Drafts</source>
        <translation>[Ðŕåfţš ·]</translation></message>
    <message>
        <source>Sealed, not exported</source>
        <translation>[Šéåļéð, ñöţ éxpöŕţéð · · · ·]</translation></message>
    <message>
        <source>Exported</source>
        <translation>[Éxpöŕţéð · ·]</translation></message>
    <message>
        <source>Questions</source>
        <translation>[Qûéšţîöñš · ·]</translation></message>
    <message>
        <source>Quarantine</source>
        <translation>[Qûåŕåñţîñé · ·]</translation></message>
    <message>
        <source>Missing</source>
        <translation>[Mîššîñĝ ·]</translation></message>
    <message>
        <source>Map</source>
        <translation>[Måp ·]</translation></message>
    <message>
        <source>Exchange</source>
        <translation>[Éxçĥåñĝé · ·]</translation></message>
    <message>
        <source>Contacts</source>
        <translation>[Çöñţåçţš · ·]</translation></message>
    <message>
        <source>History</source>
        <translation>[Ĥîšţöŕý ·]</translation></message>
    <message>
        <source>Forms</source>
        <translation>[Föŕmš ·]</translation></message>
    <message>
        <source>Trash</source>
        <translation>[Ţŕåšĥ ·]</translation></message>
    <message>
        <source>Settings</source>
        <translation>[Šéţţîñĝš · ·]</translation></message>
    <message>
        <source>Places</source>
        <translation>[Pļåçéš ·]</translation></message>
</context>
<context>
    <name>SignatureTab</name>
    <message>
        <source>What this proves</source>
        <translation>[Ŵĥåţ ţĥîš pŕövéš · · ·]</translation></message>
    <message>
        <source>Whoever holds this key made exactly this version, with these words and these files. Nothing in it was changed since, not a letter.</source>
        <translation>[Ŵĥöévéŕ ĥöļðš ţĥîš ķéý måðé éxåçţļý ţĥîš véŕšîöñ, ŵîţĥ ţĥéšé ŵöŕðš åñð ţĥéšé fîļéš. Ñöţĥîñĝ îñ îţ ŵåš çĥåñĝéð šîñçé, ñöţ å ļéţţéŕ. · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>What it does not prove</source>
        <translation>[Ŵĥåţ îţ ðöéš ñöţ pŕövé · · · ·]</translation></message>
    <message>
        <source>That what it says is true, or that it was written at the time it states. Whose key it is, only comparing the eight words with the person can show.</source>
        <translation>[Ţĥåţ ŵĥåţ îţ šåýš îš ţŕûé, öŕ ţĥåţ îţ ŵåš ŵŕîţţéñ åţ ţĥé ţîmé îţ šţåţéš. Ŵĥöšé ķéý îţ îš, öñļý çömpåŕîñĝ ţĥé éîĝĥţ ŵöŕðš ŵîţĥ ţĥé péŕšöñ çåñ šĥöŵ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Signed by {name}</source>
        <translation>[Šîĝñéð bý {name} · · ·]</translation></message>
    <message>
        <source>Show the eight words of this identity</source>
        <translation>[Šĥöŵ ţĥé éîĝĥţ ŵöŕðš öf ţĥîš îðéñţîţý · · · · · · ·]</translation></message>
    <message>
        <source>Version {record}
Device key {device}</source>
        <translation>[Véŕšîöñ {record}
Ðévîçé ķéý {device} · · · · · · ·]</translation></message>
    <message>
        <source>The signature fits this version: checked just now.</source>
        <translation>[Ţĥé šîĝñåţûŕé fîţš ţĥîš véŕšîöñ: çĥéçķéð ĵûšţ ñöŵ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>The signature does not fit. Do not rely on a word of this version.</source>
        <translation>[Ţĥé šîĝñåţûŕé ðöéš ñöţ fîţ. Ðö ñöţ ŕéļý öñ å ŵöŕð öf ţĥîš véŕšîöñ. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The key is the one by which this identity is known for life.</source>
        <translation>[Ţĥé ķéý îš ţĥé öñé bý ŵĥîçĥ ţĥîš îðéñţîţý îš ķñöŵñ föŕ ļîfé. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The key is a later device of this identity, linked by its own hand.</source>
        <translation>[Ţĥé ķéý îš å ļåţéŕ ðévîçé öf ţĥîš îðéñţîţý, ļîñķéð bý îţš öŵñ ĥåñð. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Nothing here shows that this key belongs to {name}.</source>
        <translation>[Ñöţĥîñĝ ĥéŕé šĥöŵš ţĥåţ ţĥîš ķéý béļöñĝš ţö {name}. · · · · · · · · · ·]</translation></message>
    <message>
        <source>This is you, in this vault.</source>
        <translation>[Ţĥîš îš ýöû, îñ ţĥîš våûļţ. · · · · ·]</translation></message>
    <message>
        <source>A person of this vault compared the eight words with {name}.</source>
        <translation>[Å péŕšöñ öf ţĥîš våûļţ çömpåŕéð ţĥé éîĝĥţ ŵöŕðš ŵîţĥ {name}. · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Nobody has compared the eight words with {name} yet: it may be somebody else.</source>
        <translation>[Ñöböðý ĥåš çömpåŕéð ţĥé éîĝĥţ ŵöŕðš ŵîţĥ {name} ýéţ: îţ måý bé šöméböðý éļšé. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>{name} was revoked in this vault. Only what was here before goes on counting.</source>
        <translation>[{name} ŵåš ŕévöķéð îñ ţĥîš våûļţ. Öñļý ŵĥåţ ŵåš ĥéŕé béföŕé ĝöéš öñ çöûñţîñĝ. · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Everything is saved, encrypted</source>
        <translation>[Évéŕýţĥîñĝ îš šåvéð, éñçŕýpţéð · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation><numerusform>[%n ŕépöŕţ · ·]</numerusform><numerusform>[%n ŕépöŕţš · ·]</numerusform></translation></message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation><numerusform>[%n ðŕåfţ · ·]</numerusform><numerusform>[%n ðŕåfţš · ·]</numerusform></translation></message>
    <message>
        <source>Last exchange %1</source>
        <translation>[Ļåšţ éxçĥåñĝé %1 · · ·]</translation></message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Draft</source>
        <translation>[Ðŕåfţ ·]</translation></message>
    <message>
        <source>Sealed</source>
        <translation>[Šéåļéð ·]</translation></message>
    <message>
        <source>Exported</source>
        <translation>[Éxpöŕţéð · ·]</translation></message>
    <message>
        <source>In store</source>
        <translation>[Îñ šţöŕé · ·]</translation></message>
    <message>
        <source>Received</source>
        <translation>[Ŕéçéîvéð · ·]</translation></message>
    <message>
        <source>Question</source>
        <translation>[Qûéšţîöñ · ·]</translation></message>
    <message>
        <source>Reviewed</source>
        <translation>[Ŕévîéŵéð · ·]</translation></message>
    <message>
        <source>Cleared</source>
        <translation>[Çļéåŕéð ·]</translation></message>
    <message>
        <source>Being written; every change is stored at once, encrypted.</source>
        <translation>[Béîñĝ ŵŕîţţéñ; évéŕý çĥåñĝé îš šţöŕéð åţ öñçé, éñçŕýpţéð. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Final and signed. It has not left this computer.</source>
        <translation>[Fîñåļ åñð šîĝñéð. Îţ ĥåš ñöţ ļéfţ ţĥîš çömpûţéŕ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Written to a bundle that was read back. Nobody has confirmed that it arrived.</source>
        <translation>[Ŵŕîţţéñ ţö å bûñðļé ţĥåţ ŵåš ŕéåð båçķ. Ñöböðý ĥåš çöñfîŕméð ţĥåţ îţ åŕŕîvéð. · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>In a store from which the office can fetch it.</source>
        <translation>[Îñ å šţöŕé fŕöm ŵĥîçĥ ţĥé öffîçé çåñ féţçĥ îţ. · · · · · · · · ·]</translation></message>
    <message>
        <source>The office has it, and has signed that.</source>
        <translation>[Ţĥé öffîçé ĥåš îţ, åñð ĥåš šîĝñéð ţĥåţ. · · · · · · · ·]</translation></message>
    <message>
        <source>The office has asked a question.</source>
        <translation>[Ţĥé öffîçé ĥåš åšķéð å qûéšţîöñ. · · · · · ·]</translation></message>
    <message>
        <source>An office has reviewed it.</source>
        <translation>[Åñ öffîçé ĥåš ŕévîéŵéð îţ. · · · · ·]</translation></message>
    <message>
        <source>Confirmed by the office, and cleared from here.</source>
        <translation>[Çöñfîŕméð bý ţĥé öffîçé, åñð çļéåŕéð fŕöm ĥéŕé. · · · · · · · · ·]</translation></message>
    <message>
        <source>You</source>
        <translation>[Ýöû ·]</translation></message>
    <message>
        <source>Verified</source>
        <translation>[Véŕîfîéð · ·]</translation></message>
    <message>
        <source>Not verified</source>
        <translation>[Ñöţ véŕîfîéð · ·]</translation></message>
    <message>
        <source>Revoked</source>
        <translation>[Ŕévöķéð ·]</translation></message>
    <message>
        <source>In review</source>
        <translation>[Îñ ŕévîéŵ · ·]</translation></message>
    <message>
        <source>Not used</source>
        <translation>[Ñöţ ûšéð · ·]</translation></message>
    <message>
        <source>Yes</source>
        <translation>[Ýéš ·]</translation></message>
    <message>
        <source>Ask first</source>
        <translation>[Åšķ fîŕšţ · ·]</translation></message>
    <message>
        <source>Not asked</source>
        <translation>[Ñöţ åšķéð · ·]</translation></message>
    <message>
        <source>No</source>
        <translation>[Ñö ·]</translation></message>
    <message>
        <source>Withdrawn</source>
        <translation>[Ŵîţĥðŕåŵñ · ·]</translation></message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>[Šţåţûš ·]</translation></message>
    <message>
        <source>Offline</source>
        <translation>[Öffļîñé ·]</translation></message>
    <message>
        <source>FieldReport uses no network unless you start an exchange.</source>
        <translation>[FîéļðŔépöŕţ ûšéš ñö ñéţŵöŕķ ûñļéšš ýöû šţåŕţ åñ éxçĥåñĝé. · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>&amp;Next</source>
        <translation>[&amp;Néxţ ·]</translation></message>
</context>
<context>
    <name>StepByStep</name>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
    <message>
        <source>&amp;Back</source>
        <translation>[&amp;Båçķ ·]</translation></message>
    <message>
        <source>Leave the drive plugged in. You can cancel at any time: nothing unfinished stays on it.</source>
        <translation>[Ļéåvé ţĥé ðŕîvé pļûĝĝéð îñ. Ýöû çåñ çåñçéļ åţ åñý ţîmé: ñöţĥîñĝ ûñfîñîšĥéð šţåýš öñ îţ. · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Cancelled. Nothing unfinished is on the drive.</source>
        <translation>[Çåñçéļļéð. Ñöţĥîñĝ ûñfîñîšĥéð îš öñ ţĥé ðŕîvé. · · · · · · · · ·]</translation></message>
    <message>
        <source>Step %1 of %2</source>
        <translation>[Šţép %1 öf %2 · · ·]</translation></message>
    <message>
        <source>&amp;Next</source>
        <translation>[&amp;Néxţ ·]</translation></message>
    <message>
        <source>&amp;Done</source>
        <translation>[&amp;Döñé ·]</translation></message>
</context>
<context>
    <name>StoragePart</name>
    <message>
        <source>Storage</source>
        <translation>[Šţöŕåĝé ·]</translation></message>
    <message>
        <source>In this vault</source>
        <translation>[Îñ ţĥîš våûļţ · · ·]</translation></message>
    <message>
        <source>Check the vault</source>
        <translation>[Çĥéçķ ţĥé våûļţ · · ·]</translation></message>
    <message>
        <source>Reads everything once: database, signatures, files, history. It takes as long as reading it.</source>
        <translation>[Ŕéåðš évéŕýţĥîñĝ öñçé: ðåţåbåšé, šîĝñåţûŕéš, fîļéš, ĥîšţöŕý. Îţ ţåķéš åš ļöñĝ åš ŕéåðîñĝ îţ. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Check everything</source>
        <translation>[&amp;Cĥéçķ évéŕýţĥîñĝ · · ·]</translation></message>
    <message>
        <source>Checking</source>
        <translation>[Çĥéçķîñĝ · ·]</translation></message>
    <message>
        <source>Reports</source>
        <translation>[Ŕépöŕţš ·]</translation></message>
    <message>
        <source>Drafts</source>
        <translation>[Ðŕåfţš ·]</translation></message>
    <message>
        <source>Records</source>
        <translation>[Ŕéçöŕðš ·]</translation></message>
    <message>
        <source>Contacts</source>
        <translation>[Çöñţåçţš · ·]</translation></message>
    <message>
        <source>Files</source>
        <translation>[Fîļéš ·]</translation></message>
    <message>
        <source>Size of the files</source>
        <translation>[Šîžé öf ţĥé fîļéš · · ·]</translation></message>
    <message>
        <source>Records in quarantine</source>
        <translation>[Ŕéçöŕðš îñ qûåŕåñţîñé · · · ·]</translation></message>
    <message>
        <source>Everything is as this program left it.</source>
        <translation>[Évéŕýţĥîñĝ îš åš ţĥîš pŕöĝŕåm ļéfţ îţ. · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>%n thing(s) are not as they were left:</source>
        <translation><numerusform>[%n ţĥîñĝ åŕé ñöţ åš ţĥéý ŵéŕé ļéfţ: · · · · · · ·]</numerusform><numerusform>[%n ţĥîñĝš åŕé ñöţ åš ţĥéý ŵéŕé ļéfţ: · · · · · · ·]</numerusform></translation></message>
</context>
<context>
    <name>StripRows</name>
    <message>
        <source>not here: it has not arrived yet</source>
        <translation>[ñöţ ĥéŕé: îţ ĥåš ñöţ åŕŕîvéð ýéţ · · · · · ·]</translation></message>
    <message>
        <source>from somebody unverified</source>
        <translation>[fŕöm šöméböðý ûñvéŕîfîéð · · · · ·]</translation></message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take this question back?</source>
        <translation>[Ţåķé ţĥîš qûéšţîöñ båçķ? · · · · ·]</translation></message>
    <message>
        <source>It waits for no answer any more, here at once, and wherever the next bundle takes that. Nothing is erased: that it was asked stays on record.</source>
        <translation>[Îţ ŵåîţš föŕ ñö åñšŵéŕ åñý möŕé, ĥéŕé åţ öñçé, åñð ŵĥéŕévéŕ ţĥé ñéxţ bûñðļé ţåķéš ţĥåţ. Ñöţĥîñĝ îš éŕåšéð: ţĥåţ îţ ŵåš åšķéð šţåýš öñ ŕéçöŕð. · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Keep</source>
        <translation>[Ķéép ·]</translation></message>
    <message>
        <source>Take back</source>
        <translation>[Ţåķé båçķ · ·]</translation></message>
</context>
<context>
    <name>TargetStep</name>
    <message>
        <source>Where to?</source>
        <translation>[Ŵĥéŕé ţö? · ·]</translation></message>
    <message>
        <source>No stick or other drive is plugged in. Plug one in, and it appears here; or choose a folder.</source>
        <translation>[Ñö šţîçķ öŕ öţĥéŕ ðŕîvé îš pļûĝĝéð îñ. Pļûĝ öñé îñ, åñð îţ åppéåŕš ĥéŕé; öŕ çĥööšé å föļðéŕ. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>[Åñöţĥéŕ &amp;föļðéŕ… · · ·]</translation></message>
    <message>
        <source>Where the bundle goes</source>
        <translation>[Ŵĥéŕé ţĥé bûñðļé ĝöéš · · · ·]</translation></message>
    <message>
        <source>%1 free of %2</source>
        <translation>[%1 fŕéé öf %2 · · ·]</translation></message>
    <message>
        <source>read only</source>
        <translation>[ŕéåð öñļý · ·]</translation></message>
    <message>
        <source>FAT32</source>
        <translation>[FÅŢ32 ·]</translation></message>
    <message>
        <source>This drive may only be read. Choose another one.</source>
        <translation>[Ţĥîš ðŕîvé måý öñļý bé ŕéåð. Çĥööšé åñöţĥéŕ öñé. · · · · · · · · · ·]</translation></message>
    <message>
        <source>There is not enough room: %1 are needed, and %2 are free. Make room, or choose another one.</source>
        <translation>[Ţĥéŕé îš ñöţ éñöûĝĥ ŕööm: %1 åŕé ñééðéð, åñð %2 åŕé fŕéé. Måķé ŕööm, öŕ çĥööšé åñöţĥéŕ öñé. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>This drive is formatted as FAT32, which holds no file of 4 GiB or more. The bundle will be cut into parts; they belong together, so hand over all of them.</source>
        <translation>[Ţĥîš ðŕîvé îš föŕmåţţéð åš FÅŢ32, ŵĥîçĥ ĥöļðš ñö fîļé öf 4 ĜîB öŕ möŕé. Ţĥé bûñðļé ŵîļļ bé çûţ îñţö påŕţš; ţĥéý béļöñĝ ţöĝéţĥéŕ, šö ĥåñð övéŕ åļļ öf ţĥém. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The file gets a name that tells nothing. Only the one it is for can open it.</source>
        <translation>[Ţĥé fîļé ĝéţš å ñåmé ţĥåţ ţéļļš ñöţĥîñĝ. Öñļý ţĥé öñé îţ îš föŕ çåñ öpéñ îţ. · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text of the file</source>
        <translation>[Ţéxţ öf ţĥé fîļé · · ·]</translation></message>
    <message>
        <source>This text seems to be in Zawgyi.</source>
        <translation>[Ţĥîš ţéxţ šéémš ţö bé îñ Žåŵĝýî. · · · · · ·]</translation></message>
    <message>
        <source>The file is longer; its first part (1 MiB) is shown.</source>
        <translation>[Ţĥé fîļé îš ļöñĝéŕ; îţš fîŕšţ påŕţ (1 MîB) îš šĥöŵñ. · · · · · · · · · ·]</translation></message>
    <message>
        <source>Show it in Unicode</source>
        <translation>[Šĥöŵ îţ îñ Ûñîçöðé · · · ·]</translation></message>
    <message>
        <source>Show it as it is</source>
        <translation>[Šĥöŵ îţ åš îţ îš · · ·]</translation></message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>This vault</source>
        <translation>[Ţĥîš våûļţ · ·]</translation></message>
    <message>
        <source>Verified</source>
        <translation>[Véŕîfîéð · ·]</translation></message>
    <message>
        <source>Unverified</source>
        <translation>[Ûñvéŕîfîéð · ·]</translation></message>
    <message>
        <source>Revoked</source>
        <translation>[Ŕévöķéð ·]</translation></message>
    <message>
        <source>Office</source>
        <translation>[Öffîçé ·]</translation></message>
    <message>
        <source>Documenter</source>
        <translation>[Ðöçûméñţéŕ · ·]</translation></message>
    <message>
        <source>In use</source>
        <translation>[Îñ ûšé ·]</translation></message>
    <message>
        <source>Former</source>
        <translation>[Föŕméŕ ·]</translation></message>
    <message>
        <source>Competes with another one</source>
        <translation>[Çömpéţéš ŵîţĥ åñöţĥéŕ öñé · · · · ·]</translation></message>
    <message>
        <source>Not chosen</source>
        <translation>[Ñöţ çĥöšéñ · ·]</translation></message>
    <message>
        <source>A key to seal with is past its day: ask for a newer card. Sealing still works.</source>
        <translation>[Å ķéý ţö šéåļ ŵîţĥ îš påšţ îţš ðåý: åšķ föŕ å ñéŵéŕ çåŕð. Šéåļîñĝ šţîļļ ŵöŕķš. · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The list of desks is past its day: ask for a newer card.</source>
        <translation>[Ţĥé ļîšţ öf ðéšķš îš påšţ îţš ðåý: åšķ föŕ å ñéŵéŕ çåŕð. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Two lists of desks contradict each other. Ask the organisation, by another way, which is theirs.</source>
        <translation>[Ţŵö ļîšţš öf ðéšķš çöñţŕåðîçţ éåçĥ öţĥéŕ. Åšķ ţĥé öŕĝåñîšåţîöñ, bý åñöţĥéŕ ŵåý, ŵĥîçĥ îš ţĥéîŕš. · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>The card of one desk is not here, so that desk cannot read what you seal now: ask for a newer card.</source>
        <translation>[Ţĥé çåŕð öf öñé ðéšķ îš ñöţ ĥéŕé, šö ţĥåţ ðéšķ çåññöţ ŕéåð ŵĥåţ ýöû šéåļ ñöŵ: åšķ föŕ å ñéŵéŕ çåŕð. · · · · · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>UncertainDateField</name>
    <message>
        <source>On or in</source>
        <translation>[Öñ öŕ îñ · ·]</translation></message>
    <message>
        <source>From … until …</source>
        <translation>[Fŕöm … ûñţîļ … · · ·]</translation></message>
    <message>
        <source>Since …, goes on</source>
        <translation>[Šîñçé …, ĝöéš öñ · · ·]</translation></message>
    <message>
        <source>Once between … and …</source>
        <translation>[Öñçé béţŵééñ … åñð … · · · ·]</translation></message>
    <message>
        <source>Asked, not known</source>
        <translation>[Åšķéð, ñöţ ķñöŵñ · · ·]</translation></message>
    <message>
        <source>kind of date</source>
        <translation>[ķîñð öf ðåţé · ·]</translation></message>
    <message>
        <source>end, {part}</source>
        <translation>[éñð, {part} · ·]</translation></message>
    <message>
        <source>The source is not sure</source>
        <translation>[Ţĥé šöûŕçé îš ñöţ šûŕé · · · ·]</translation></message>
    <message>
        <source>the source is not sure</source>
        <translation>[ţĥé šöûŕçé îš ñöţ šûŕé · · · ·]</translation></message>
    <message>
        <source>as it was written</source>
        <translation>[åš îţ ŵåš ŵŕîţţéñ · · ·]</translation></message>
    <message>
        <source>At least a year with four digits; a day needs its month.</source>
        <translation>[Åţ ļéåšţ å ýéåŕ ŵîţĥ föûŕ ðîĝîţš; å ðåý ñééðš îţš möñţĥ. · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>UnitField</name>
    <message>
        <source>Not recognised as a unit; it is kept as you wrote it.</source>
        <translation>[Ñöţ ŕéçöĝñîšéð åš å ûñîţ; îţ îš ķépţ åš ýöû ŵŕöţé îţ. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Recognised: {unit}</source>
        <translation>[Ŕéçöĝñîšéð: {unit} · · · ·]</translation></message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>[Påššpĥŕåšé · ·]</translation></message>
    <message>
        <source>The twelve recovery words</source>
        <translation>[Ţĥé ţŵéļvé ŕéçövéŕý ŵöŕðš · · · · ·]</translation></message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>[&amp;Påššpĥŕåšé · ·]</translation></message>
    <message>
        <source>The twelve &amp;recovery words</source>
        <translation>[Ţĥé ţŵéļvé &amp;réçövéŕý ŵöŕðš · · · · ·]</translation></message>
    <message>
        <source>As they stand on the recovery sheet.</source>
        <translation>[Åš ţĥéý šţåñð öñ ţĥé ŕéçövéŕý šĥééţ. · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Open</source>
        <translation>[&amp;Opéñ ·]</translation></message>
    <message>
        <source>Another &amp;vault…</source>
        <translation>[Åñöţĥéŕ &amp;våûļţ… · · ·]</translation></message>
    <message>
        <source>&amp;Erase keys now…</source>
        <translation>[&amp;Eŕåšé ķéýš ñöŵ… · · ·]</translation></message>
    <message>
        <source>Opening…</source>
        <translation>[Öpéñîñĝ… · ·]</translation></message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation><numerusform>[Ŵåîţ %n šéçöñð · · ·]</numerusform><numerusform>[Ŵåîţ %n šéçöñðš · · ·]</numerusform></translation></message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>[Ûšé ţĥé &amp;påššpĥŕåšé · · · ·]</translation></message>
    <message>
        <source>&amp;Forgot the passphrase?</source>
        <translation>[&amp;Föŕĝöţ ţĥé påššpĥŕåšé? · · · · ·]</translation></message>
    <message>
        <source>The folder of a vault</source>
        <translation>[Ţĥé föļðéŕ öf å våûļţ · · · ·]</translation></message>
    <message>
        <source>Locked because nobody was here. Everything you typed is stored.</source>
        <translation>[Ļöçķéð béçåûšé ñöböðý ŵåš ĥéŕé. Évéŕýţĥîñĝ ýöû ţýpéð îš šţöŕéð. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Locked because the computer slept. Everything you typed is stored.</source>
        <translation>[Ļöçķéð béçåûšé ţĥé çömpûţéŕ šļépţ. Évéŕýţĥîñĝ ýöû ţýpéð îš šţöŕéð. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Locked with the screen. Everything you typed is stored.</source>
        <translation>[Ļöçķéð ŵîţĥ ţĥé šçŕééñ. Évéŕýţĥîñĝ ýöû ţýpéð îš šţöŕéð. · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>UnsupportedField</name>
    <message>
        <source>This kind of question cannot be answered in FieldReport. What is there is kept.</source>
        <translation>[Ţĥîš ķîñð öf qûéšţîöñ çåññöţ bé åñšŵéŕéð îñ FîéļðŔépöŕţ. Ŵĥåţ îš ţĥéŕé îš ķépţ. · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Are these the words of %1?</source>
        <translation>[Åŕé ţĥéšé ţĥé ŵöŕðš öf %1? · · · · ·]</translation></message>
    <message>
        <source>&amp;Type the words, or the digits, that you hear</source>
        <translation>[&amp;Týpé ţĥé ŵöŕðš, öŕ ţĥé ðîĝîţš, ţĥåţ ýöû ĥéåŕ · · · · · · · · ·]</translation></message>
    <message>
        <source>Meet, or call on a line where you know the voice. Have %1 read out the eight words that stand under “My card” there, and read out yours. Never compare them in the message that brought the card.</source>
        <translation>[Mééţ, öŕ çåļļ öñ å ļîñé ŵĥéŕé ýöû ķñöŵ ţĥé vöîçé. Ĥåvé %1 ŕéåð öûţ ţĥé éîĝĥţ ŵöŕðš ţĥåţ šţåñð ûñðéŕ “Mý çåŕð” ţĥéŕé, åñð ŕéåð öûţ ýöûŕš. Ñévéŕ çömpåŕé ţĥém îñ ţĥé méššåĝé ţĥåţ bŕöûĝĥţ ţĥé çåŕð. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>What you hear, not what you read here: FieldReport compares them.</source>
        <translation>[Ŵĥåţ ýöû ĥéåŕ, ñöţ ŵĥåţ ýöû ŕéåð ĥéŕé: FîéļðŔépöŕţ çömpåŕéš ţĥém. · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Or: I have &amp;compared all eight words, one by one, and they agree</source>
        <translation>[Öŕ: Î ĥåvé &amp;cömpåŕéð åļļ éîĝĥţ ŵöŕðš, öñé bý öñé, åñð ţĥéý åĝŕéé · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>They &amp;agree</source>
        <translation>[Ţĥéý &amp;aĝŕéé · ·]</translation></message>
    <message>
        <source>Not &amp;now</source>
        <translation>[Ñöţ &amp;nöŵ · ·]</translation></message>
</context>
<context>
    <name>VersionsTab</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation><numerusform>[%n véŕšîöñ · ·]</numerusform><numerusform>[%n véŕšîöñš · ·]</numerusform></translation></message>
    <message>
        <source>It was not corrected since it was sealed.</source>
        <translation>[Îţ ŵåš ñöţ çöŕŕéçţéð šîñçé îţ ŵåš šéåļéð. · · · · · · · ·]</translation></message>
    <message>
        <source>Compare</source>
        <translation>[Çömpåŕé ·]</translation></message>
    <message>
        <source>With</source>
        <translation>[Ŵîţĥ ·]</translation></message>
    <message numerus="yes">
        <source>%n answer(s) differ</source>
        <translation><numerusform>[%n åñšŵéŕ ðîfféŕ · · ·]</numerusform><numerusform>[%n åñšŵéŕš ðîfféŕ · · ·]</numerusform></translation></message>
    <message>
        <source>At an unknown time</source>
        <translation>[Åţ åñ ûñķñöŵñ ţîmé · · · ·]</translation></message>
    <message>
        <source>stands now</source>
        <translation>[šţåñðš ñöŵ · ·]</translation></message>
    <message>
        <source>has no effect here</source>
        <translation>[ĥåš ñö éfféçţ ĥéŕé · · · ·]</translation></message>
</context>
<context>
    <name>VideoCanvas</name>
    <message>
        <source>Video</source>
        <translation>[Vîðéö ·]</translation></message>
</context>
<context>
    <name>Violation</name>
    <message>
        <source>This has to be answered.</source>
        <translation>[Ţĥîš ĥåš ţö bé åñšŵéŕéð. · · · · ·]</translation></message>
    <message>
        <source>The form does not take this answer.</source>
        <translation>[Ţĥé föŕm ðöéš ñöţ ţåķé ţĥîš åñšŵéŕ. · · · · · · ·]</translation></message>
    <message>
        <source>A whole number is asked for, for instance 12.</source>
        <translation>[Å ŵĥöļé ñûmbéŕ îš åšķéð föŕ, föŕ îñšţåñçé 12. · · · · · · · · ·]</translation></message>
    <message>
        <source>A number is asked for, for instance 12.5.</source>
        <translation>[Å ñûmbéŕ îš åšķéð föŕ, föŕ îñšţåñçé 12.5. · · · · · · · ·]</translation></message>
    <message>
        <source>A day is asked for, with month and year.</source>
        <translation>[Å ðåý îš åšķéð föŕ, ŵîţĥ möñţĥ åñð ýéåŕ. · · · · · · · ·]</translation></message>
    <message>
        <source>A time of day is asked for, for instance 10:30.</source>
        <translation>[Å ţîmé öf ðåý îš åšķéð föŕ, föŕ îñšţåñçé 10:30. · · · · · · · · ·]</translation></message>
    <message>
        <source>A day and a time are asked for.</source>
        <translation>[Å ðåý åñð å ţîmé åŕé åšķéð föŕ. · · · · · ·]</translation></message>
    <message>
        <source>Coordinates in degrees are asked for.</source>
        <translation>[Çööŕðîñåţéš îñ ðéĝŕééš åŕé åšķéð föŕ. · · · · · · ·]</translation></message>
    <message>
        <source>At least two points are asked for.</source>
        <translation>[Åţ ļéåšţ ţŵö pöîñţš åŕé åšķéð föŕ. · · · · · · ·]</translation></message>
    <message>
        <source>At least three points are asked for.</source>
        <translation>[Åţ ļéåšţ ţĥŕéé pöîñţš åŕé åšķéð föŕ. · · · · · · ·]</translation></message>
    <message>
        <source>This cannot be read as an answer to this question.</source>
        <translation>[Ţĥîš çåññöţ bé ŕéåð åš åñ åñšŵéŕ ţö ţĥîš qûéšţîöñ. · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>Nobody to export to yet</source>
        <translation>[Ñöböðý ţö éxpöŕţ ţö ýéţ · · · · ·]</translation></message>
    <message>
        <source>Reports are encrypted for somebody whose card you have. Add the card of your office first.</source>
        <translation>[Ŕépöŕţš åŕé éñçŕýpţéð föŕ šöméböðý ŵĥöšé çåŕð ýöû ĥåvé. Åðð ţĥé çåŕð öf ýöûŕ öffîçé fîŕšţ. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Add a card</source>
        <translation>[&amp;Aðð å çåŕð · ·]</translation></message>
    <message>
        <source>Forms of yours that go along</source>
        <translation>[Föŕmš öf ýöûŕš ţĥåţ ĝö åļöñĝ · · · · · ·]</translation></message>
    <message>
        <source>For whom?</source>
        <translation>[Föŕ ŵĥöm? · ·]</translation></message>
    <message>
        <source>&amp;Export all the same: I know that it may be somebody else</source>
        <translation>[&amp;Expöŕţ åļļ ţĥé šåmé: Î ķñöŵ ţĥåţ îţ måý bé šöméböðý éļšé · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Counting…</source>
        <translation>[Çöûñţîñĝ… · ·]</translation></message>
    <message>
        <source>Choose whom it is for.</source>
        <translation>[Çĥööšé ŵĥöm îţ îš föŕ. · · · ·]</translation></message>
    <message>
        <source>For %1: %2.</source>
        <translation>[Föŕ %1: %2. · ·]</translation></message>
    <message>
        <source>%1 has everything already: there is nothing to export.</source>
        <translation>[%1 ĥåš évéŕýţĥîñĝ åļŕéåðý: ţĥéŕé îš ñöţĥîñĝ ţö éxpöŕţ. · · · · · · · · · · ·]</translation></message>
    <message>
        <source>What?</source>
        <translation>[Ŵĥåţ? ·]</translation></message>
    <message>
        <source>&amp;Everything sealed that they do not have yet</source>
        <translation>[&amp;Evéŕýţĥîñĝ šéåļéð ţĥåţ ţĥéý ðö ñöţ ĥåvé ýéţ · · · · · · · · ·]</translation></message>
    <message numerus="yes">
        <source>&amp;Only the %n report(s) that you selected</source>
        <translation><numerusform>[&amp;Oñļý ţĥé %n ŕépöŕţ ţĥåţ ýöû šéļéçţéð · · · · · · ·]</numerusform><numerusform>[&amp;Oñļý ţĥé %n ŕépöŕţš ţĥåţ ýöû šéļéçţéð · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>Everything &amp;again that they were ever sent: if a bundle was lost</source>
        <translation>[Évéŕýţĥîñĝ &amp;aĝåîñ ţĥåţ ţĥéý ŵéŕé évéŕ šéñţ: îf å bûñðļé ŵåš ļöšţ · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>WhichPart</name>
    <message>
        <source>Which reports?</source>
        <translation>[Ŵĥîçĥ ŕépöŕţš? · · ·]</translation></message>
    <message numerus="yes">
        <source>&amp;Only the %n report(s) that you selected</source>
        <translation><numerusform>[&amp;Oñļý ţĥé %n ŕépöŕţ ţĥåţ ýöû šéļéçţéð · · · · · · ·]</numerusform><numerusform>[&amp;Oñļý ţĥé %n ŕépöŕţš ţĥåţ ýöû šéļéçţéð · · · · · · · ·]</numerusform></translation></message>
    <message>
        <source>&amp;All reports that are here</source>
        <translation>[&amp;Aļļ ŕépöŕţš ţĥåţ åŕé ĥéŕé · · · · ·]</translation></message>
</context>
<context>
    <name>WhomCard</name>
    <message>
        <source>&amp;Compare words</source>
        <translation>[&amp;Cömpåŕé ŵöŕðš · · ·]</translation></message>
    <message>
        <source>Nobody has compared the words of this contact. If the card is somebody else's, that person will read everything.</source>
        <translation>[Ñöböðý ĥåš çömpåŕéð ţĥé ŵöŕðš öf ţĥîš çöñţåçţ. Îf ţĥé çåŕð îš šöméböðý éļšé'š, ţĥåţ péŕšöñ ŵîļļ ŕéåð évéŕýţĥîñĝ. · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Record a withdrawal</source>
        <translation>[Ŕéçöŕð å ŵîţĥðŕåŵåļ · · · ·]</translation></message>
    <message>
        <source>From now on nothing about this person goes to anybody for this purpose. It is signed, and whoever has the report from you is to be told. What they have already cannot be fetched back.</source>
        <translation>[Fŕöm ñöŵ öñ ñöţĥîñĝ åböûţ ţĥîš péŕšöñ ĝöéš ţö åñýböðý föŕ ţĥîš pûŕpöšé. Îţ îš šîĝñéð, åñð ŵĥöévéŕ ĥåš ţĥé ŕépöŕţ fŕöm ýöû îš ţö bé ţöļð. Ŵĥåţ ţĥéý ĥåvé åļŕéåðý çåññöţ bé féţçĥéð båçķ. · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>&amp;Who?</source>
        <translation>[&amp;Wĥö? ·]</translation></message>
    <message>
        <source>For &amp;what?</source>
        <translation>[Föŕ &amp;wĥåţ? · ·]</translation></message>
    <message>
        <source>&amp;Reason</source>
        <translation>[&amp;Réåšöñ ·]</translation></message>
    <message>
        <source>May be left empty. It goes along to those who are told: write nothing that harms somebody.</source>
        <translation>[Måý bé ļéfţ émpţý. Îţ ĝöéš åļöñĝ ţö ţĥöšé ŵĥö åŕé ţöļð: ŵŕîţé ñöţĥîñĝ ţĥåţ ĥåŕmš šöméböðý. · · · · · · · · · · · · · · · · · ·]</translation></message>
    <message>
        <source>Record the withdrawal</source>
        <translation>[Ŕéçöŕð ţĥé ŵîţĥðŕåŵåļ · · · ·]</translation></message>
    <message>
        <source>Cancel</source>
        <translation>[Çåñçéļ ·]</translation></message>
</context>
<context>
    <name>WrapLabel</name>
    <message>
        <source>Copy</source>
        <translation>[Çöpý ·]</translation></message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Section</source>
        <translation>[Šéçţîöñ ·]</translation></message>
</context>
<context>
    <name>ZawgyiOffer</name>
    <message>
        <source>Write it in Unicode</source>
        <translation>[Ŵŕîţé îţ îñ Ûñîçöðé · · · ·]</translation></message>
    <message>
        <source>Keep it as it is</source>
        <translation>[Ķéép îţ åš îţ îš · · ·]</translation></message>
    <message>
        <source>Now</source>
        <translation>[Ñöŵ ·]</translation></message>
    <message>
        <source>In Unicode</source>
        <translation>[Îñ Ûñîçöðé · ·]</translation></message>
    <message>
        <source>This looks like Zawgyi. Convert it?</source>
        <translation>[Ţĥîš ļööķš ļîķé Žåŵĝýî. Çöñvéŕţ îţ? · · · · · · ·]</translation></message>
</context>
<context>
    <name>_CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>[Çåļéñðåŕ · ·]</translation></message>
</context>
<context>
    <name>_FoundList</name>
    <message>
        <source>Places found</source>
        <translation>[Pļåçéš föûñð · ·]</translation></message>
</context>
<context>
    <name>_MomentFields</name>
    <message>
        <source>no time of day</source>
        <translation>[ñö ţîmé öf ðåý · · ·]</translation></message>
    <message>
        <source>at …</source>
        <translation>[åţ … ·]</translation></message>
    <message>
        <source>time of day</source>
        <translation>[ţîmé öf ðåý · ·]</translation></message>
    <message>
        <source>hh:mm</source>
        <translation>[ĥĥ:mm ·]</translation></message>
    <message>
        <source>clock time</source>
        <translation>[çļöçķ ţîmé · ·]</translation></message>
    <message>
        <source>about</source>
        <translation>[åböûţ ·]</translation></message>
</context>
</TS>
