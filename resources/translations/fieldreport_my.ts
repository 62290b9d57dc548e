<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>Licence</source>
        <translation type="unfinished">လိုင်စင်</translation>
    </message>
    <message>
        <source>FieldReport is free software under the GNU General Public License, version 3 or later. You may use it, study it, pass it on and change it. It comes with no warranty. Fonts: Noto, under the SIL Open Font License. Map: made with Natural Earth. Qt is used under the GNU Lesser General Public License.</source>
        <translation type="unfinished">FieldReport သည် GNU General Public License မူ ၃ သို့မဟုတ် နောက်ပိုင်းမူအောက်ရှိ လွတ်လပ်သော ဆော့ဖ်ဝဲ ဖြစ်သည်။ သုံးနိုင်၊ လေ့လာနိုင်၊ ဖြန့်ဝေနိုင်၊ ပြင်ဆင်နိုင်သည်။ မည်သည့် အာမခံမျှ မပါပါ။ စာလုံးများ - Noto (SIL Open Font License)။ မြေပုံ - Natural Earth ဖြင့် ပြုလုပ်သည်။ Qt ကို GNU Lesser General Public License အောက်တွင် သုံးထားသည်။</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished">ဤအရာများဖြင့် ပြုလုပ်သည်</translation>
    </message>
</context>
<context>
    <name>AcknowledgeField</name>
    <message>
        <source>Yes, I have read this</source>
        <translation type="unfinished">ဟုတ်ကဲ့၊ ဤအရာကို ဖတ်ပြီးပါပြီ</translation>
    </message>
</context>
<context>
    <name>AfterImport</name>
    <message>
        <source>What is confirmed</source>
        <translation type="unfinished">အတည်ပြုထားသည်များ</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) did not come, or not whole. The receipt asks for them.</source>
        <translation type="unfinished">
            <numerusform>မှတ်တမ်း %Ln ခု မရောက်သေးပါ၊ သို့မဟုတ် မပြည့်စုံပါ။ လက်ခံဖြတ်ပိုင်းက ယင်းတို့ကို ပြန်တောင်းသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt for %1</source>
        <translation type="unfinished">%1 အတွက် လက်ခံဖြတ်ပိုင်း</translation>
    </message>
    <message>
        <source>Receipts for the senders</source>
        <translation type="unfinished">ပေးပို့သူများအတွက် လက်ခံဖြတ်ပိုင်းများ</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation type="unfinished">လက်ခံဖြတ်ပိုင်း သိမ်းရန်… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save the receipts…</source>
        <translation type="unfinished">လက်ခံဖြတ်ပိုင်းများ သိမ်းရန်… (&amp;S)</translation>
    </message>
    <message>
        <source>Saved as %1, and read back. Hand it to the sender: by stick, mail, or any other way.</source>
        <translation type="unfinished">%1 အဖြစ် သိမ်းပြီး ပြန်ဖတ်စစ်ပြီးပါပြီ။ စတစ်၊ အီးမေးလ် သို့မဟုတ် အခြားနည်းဖြင့် ပေးပို့သူထံ ပေးပါ။</translation>
    </message>
</context>
<context>
    <name>AnswerCards</name>
    <message>
        <source>Show more answers</source>
        <translation type="unfinished">နောက်ထပ် အဖြေများ ပြရန်</translation>
    </message>
    <message>
        <source>Not asked for by the form</source>
        <translation type="unfinished">ပုံစံက မမေးထားပါ</translation>
    </message>
    <message>
        <source>Worked out by the form, or unknown to the version of it that is here.</source>
        <translation type="unfinished">ပုံစံက တွက်ချက်ထားခြင်း သို့မဟုတ် ဤနေရာရှိ ပုံစံမူက မသိသောအရာ ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Stated in two ways, so that neither holds.</source>
        <translation type="unfinished">နှစ်မျိုး ဖော်ပြထားသဖြင့် မည်သည့်အဖြေမျှ အတည်မဖြစ်ပါ။</translation>
    </message>
    <message>
        <source>Hidden: sensitive</source>
        <translation type="unfinished">ဖျောက်ထားသည် - အကဲဆတ်</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation type="unfinished">အမည်မဲ့ ဖိုင်</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation type="unfinished">မရောက်သေးပါ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation type="unfinished">{name} ကို ကြည့်ရန်</translation>
    </message>
</context>
<context>
    <name>AnsweringPart</name>
    <message>
        <source>Questions about this report</source>
        <translation type="unfinished">ဤအစီရင်ခံစာအကြောင်း မေးခွန်းများ</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation type="unfinished">
            <numerusform>မေးခွန်း နောက်ထပ် %Ln ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has the report from you gets your words too, not only whoever asked.</source>
        <translation type="unfinished">မေးသူသာမက သင့်ထံမှ အစီရင်ခံစာ ရသူတိုင်း သင့်စကားကိုပါ ရမည်။</translation>
    </message>
    <message>
        <source>Answered: this version changes that answer.</source>
        <translation type="unfinished">ဖြေပြီး - ဤမူကွဲက ထိုအဖြေကို ပြောင်းထားသည်။</translation>
    </message>
    <message>
        <source>Stays open, unless you answer it in words here.</source>
        <translation type="unfinished">ဤနေရာတွင် စာဖြင့် မဖြေလျှင် မဖြေရသေးသော မေးခွန်းအဖြစ် ကျန်ရှိမည်။</translation>
    </message>
    <message>
        <source>Words to it, if any</source>
        <translation type="unfinished">ပြောလိုသည်များ ရှိလျှင်</translation>
    </message>
    <message>
        <source>Your answer in words</source>
        <translation type="unfinished">သင့်အဖြေကို စာဖြင့်</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Take the tick off what is to stay here as well. Read it as somebody who looks for a person.</source>
        <translation type="unfinished">ဤနေရာတွင် ကျန်ရစ်စေလိုသည်များ၏ အမှန်ခြစ်ကိုလည်း ဖြုတ်ပါ။ လူတစ်ဦးကို ရှာနေသူတစ်ယောက်အနေဖြင့် ဖတ်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>What you keep back here stays in all reports that are chosen, where they have it.</source>
        <translation type="unfinished">ဤနေရာတွင် ချန်ထားသည်များသည် ရွေးထားသော အစီရင်ခံစာအားလုံးတွင် ကျန်ရစ်မည်။</translation>
    </message>
    <message>
        <source>What goes, answer by answer</source>
        <translation type="unfinished">အဖြေတစ်ခုချင်း ဘာပါသွားမည်</translation>
    </message>
    <message>
        <source>Nothing of it goes.</source>
        <translation type="unfinished">ဤအထဲမှ ဘာမျှ ပါမသွားပါ။</translation>
    </message>
    <message>
        <source>These stay here</source>
        <translation type="unfinished">ဤအရာများ ကျန်ရစ်မည်</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation type="unfinished">ချန်ထားရန်</translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Language and look</source>
        <translation type="unfinished">ဘာသာစကားနှင့် အသွင်အပြင်</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished">ကွန်ပျူတာ၏ အတိုင်း (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">အလင်း (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished">အမှောင် (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished">ခြားနားမှု မြင့် (&amp;H)</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation type="unfinished">ဝင်းဒိုးအတိုင်း</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">မရှိ</translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation type="unfinished">ဘာသာစကားနှင့် အရွယ်အစား</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation type="unfinished">ဝင်းဒိုး၏ ဘာသာစကား (&amp;W)</translation>
    </message>
    <message>
        <source>Holds everywhere when the vault is opened the next time.</source>
        <translation type="unfinished">သိုလှောင်ရာကို နောက်တစ်ကြိမ် ဖွင့်သောအခါ နေရာတိုင်းတွင် သက်ရောက်မည်။</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation type="unfinished">စာလုံး အရွယ်အစား (&amp;T)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">အရောင်များ</translation>
    </message>
    <message>
        <source>Questions of forms</source>
        <translation type="unfinished">ပုံစံများ၏ မေးခွန်းများ</translation>
    </message>
    <message>
        <source>Where a form has them. With a second language each question is shown in both.</source>
        <translation type="unfinished">ပုံစံတွင် ပါလျှင် သုံးသည်။ ဒုတိယဘာသာစကား ရွေးလျှင် မေးခွန်းတိုင်းကို နှစ်မျိုးလုံးဖြင့် ပြသည်။</translation>
    </message>
    <message>
        <source>&amp;First language</source>
        <translation type="unfinished">ပထမ ဘာသာစကား (&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;econd language</source>
        <translation type="unfinished">ဒုတိယ ဘာသာစကား (&amp;E)</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask about this report</source>
        <translation type="unfinished">ဤအစီရင်ခံစာအကြောင်း မေးရန်</translation>
    </message>
    <message>
        <source>The author sees your question at the answer that it is about, and replies by a new version of the report. The report that you have stays as it is.</source>
        <translation type="unfinished">ရေးသူသည် သင့်မေးခွန်းကို သက်ဆိုင်ရာ အဖြေတွင် မြင်ရပြီး အစီရင်ခံစာ၏ မူကွဲအသစ်ဖြင့် ပြန်ဖြေမည်။ သင့်ထံရှိ အစီရင်ခံစာသည် မပြောင်းလဲပါ။</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation type="unfinished">အစီရင်ခံစာ တစ်ခုလုံး</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">ဤပရိုဂရမ်အကြောင်း</translation>
    </message>
    <message>
        <source>The report says</source>
        <translation type="unfinished">အစီရင်ခံစာက ဆိုသည်မှာ</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="unfinished">သင့်မေးခွန်း</translation>
    </message>
    <message>
        <source>One thing at a time, in plain words. It is signed by your office.</source>
        <translation type="unfinished">တစ်ကြိမ်လျှင် တစ်ခုသာ၊ ရိုးရှင်းသော စကားဖြင့် မေးပါ။ သင့်ရုံးက လက်မှတ်ထိုးမည်။</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">မေးရန်</translation>
    </message>
    <message>
        <source>Hidden: sensitive</source>
        <translation type="unfinished">ဖျောက်ထားသည် - အကဲဆတ်</translation>
    </message>
    <message>
        <source>{name}, who wrote the report, gets it with the next bundle that you export for them. Until then it is only here.</source>
        <translation type="unfinished">အစီရင်ခံစာ ရေးသူ {name} သည် သူ့အတွက် နောက်ထုတ်မည့် အထုပ်နှင့်အတူ ရမည်။ ထိုအချိန်အထိ ဤနေရာတွင်သာ ရှိသည်။</translation>
    </message>
    <message>
        <source>Whoever wrote the report is not among your contacts: the question stays here until you have their card.</source>
        <translation type="unfinished">အစီရင်ခံစာ ရေးသူသည် သင့်အဆက်အသွယ်များတွင် မပါပါ - သူ့ကတ်ကို မရမချင်း မေးခွန်းသည် ဤနေရာတွင်သာ ရှိမည်။</translation>
    </message>
</context>
<context>
    <name>AskedBar</name>
    <message>
        <source>Read…</source>
        <translation type="unfinished">ဖတ်ရန်…</translation>
    </message>
    <message>
        <source>Read the questions</source>
        <translation type="unfinished">မေးခွန်းများကို ဖတ်ရန်</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about this report wait for an answer.</source>
        <translation type="unfinished">
            <numerusform>ဤအစီရင်ခံစာအကြောင်း မေးခွန်း %Ln ခုသည် အဖြေကို စောင့်နေသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions about this report</source>
        <translation type="unfinished">ဤအစီရင်ခံစာအကြောင်း မေးခွန်းများ</translation>
    </message>
    <message>
        <source>Change the answer that a question is about, and sealing says that it is answered. What needs words is asked for when you seal.</source>
        <translation type="unfinished">မေးခွန်းနှင့် သက်ဆိုင်သော အဖြေကို ပြောင်းပါ - ချိပ်ပိတ်သည့်အခါ ဖြေပြီးကြောင်း ပြမည်။ စာဖြင့် ဖြေရန် လိုသည်များကို ချိပ်ပိတ်သည့်အခါ မေးမည်။</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ပိတ်ရန်</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation type="unfinished">အဖြေသို့ သွားရန်</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>at an unknown time</source>
        <translation type="unfinished">မသိသော အချိန်</translation>
    </message>
    <message>
        <source>You asked, {time}</source>
        <translation type="unfinished">သင် မေးခဲ့သည် - {time}</translation>
    </message>
    <message>
        <source>{name} asks, {time}</source>
        <translation type="unfinished">{name} မေးသည် - {time}</translation>
    </message>
    <message>
        <source>About the whole report</source>
        <translation type="unfinished">အစီရင်ခံစာ တစ်ခုလုံးအကြောင်း</translation>
    </message>
    <message>
        <source>About: {question}</source>
        <translation type="unfinished">အကြောင်းအရာ - {question}</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation type="unfinished">အဖြေကို စောင့်နေသည်</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">ဖြေပြီး</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">ပြန်ရုပ်သိမ်းပြီး</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished">အရန်မိတ္တူ လုပ်ရန်… (&amp;B)</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished">အရန်မိတ္တူ</translation>
    </message>
    <message>
        <source>The whole vault once more, encrypted, for the day on which this computer is lost or broken.</source>
        <translation type="unfinished">ဤကွန်ပျူတာ ပျောက်သော သို့မဟုတ် ပျက်သောနေ့အတွက် သိုလှောင်ရာတစ်ခုလုံး၏ ကုဒ်ဝှက်ထားသော မိတ္တူ။</translation>
    </message>
    <message>
        <source>Backups of this vault</source>
        <translation type="unfinished">ဤသိုလှောင်ရာ၏ အရန်မိတ္တူများ</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">မရှိသေးပါ။</translation>
    </message>
    <message>
        <source>&amp;Prove that it works…</source>
        <translation type="unfinished">အလုပ်ဖြစ်ကြောင်း စစ်ရန်… (&amp;P)</translation>
    </message>
    <message>
        <source>Making the backup, and restoring it for a trial</source>
        <translation type="unfinished">အရန်မိတ္တူ ပြုလုပ်ပြီး စမ်းသပ်ပြန်ယူနေသည်</translation>
    </message>
    <message>
        <source>Restoring the backup for a trial</source>
        <translation type="unfinished">အရန်မိတ္တူကို စမ်းသပ်ပြန်ယူနေသည်</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">ယခု အရန်မိတ္တူ လုပ်ရန်</translation>
    </message>
    <message numerus="yes">
        <source>The last %n are kept, each in a folder of its own, and each new one is restored for a trial. Keep them in another building.</source>
        <translation type="unfinished">
            <numerusform>နောက်ဆုံး %Ln ခုကို ဖိုလ်ဒါတစ်ခုစီဖြင့် သိမ်းထားပြီး အသစ်တိုင်းကို စမ်းသပ်ပြန်ယူသည်။ အခြားအဆောက်အအုံတွင် သိမ်းထားပါ။</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Another place…</source>
        <translation type="unfinished">အခြားနေရာ… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Choose where, and back up…</source>
        <translation type="unfinished">နေရာရွေးပြီး အရန်မိတ္တူ လုပ်ရန်… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished">ယခု အရန်မိတ္တူ လုပ်ရန် (&amp;B)</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation type="unfinished">%1 သို့ အရန်မိတ္တူ လုပ်ပြီးပါပြီ။</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied, %1.</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %Ln ခု ကူးပြီး၊ %1။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) were written anew.</source>
        <translation type="unfinished">
            <numerusform>ပျက်စီးနေသော ဖိုင် %Ln ခုကို အသစ်ပြန်ရေးပြီး။</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not restore whole: what is damaged is listed below.</source>
        <translation type="unfinished">ပြည့်စုံစွာ ပြန်မယူနိုင်ပါ - ပျက်စီးသည်များကို အောက်တွင် ဖော်ပြထားသည်။</translation>
    </message>
    <message>
        <source>It was restored for a trial, and is whole.</source>
        <translation type="unfinished">စမ်းသပ်ပြန်ယူပြီး ပြည့်စုံသည်။</translation>
    </message>
    <message>
        <source>%1 does not restore whole: what is damaged is listed below.</source>
        <translation type="unfinished">%1 ကို ပြည့်စုံစွာ ပြန်မယူနိုင်ပါ - ပျက်စီးသည်များကို အောက်တွင် ဖော်ပြထားသည်။</translation>
    </message>
    <message>
        <source>%1 was restored for a trial, and is whole.</source>
        <translation type="unfinished">%1 ကို စမ်းသပ်ပြန်ယူပြီး ပြည့်စုံသည်။</translation>
    </message>
    <message>
        <source>Cancelled. Earlier backups in the same place are whole.</source>
        <translation type="unfinished">ရပ်လိုက်သည်။ ထိုနေရာရှိ ယခင်အရန်မိတ္တူများ ပြည့်စုံသည်။</translation>
    </message>
    <message>
        <source>Where the backups go</source>
        <translation type="unfinished">အရန်မိတ္တူများ ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ပိတ်ရန်</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing in the vault itself.</source>
        <translation type="unfinished">
            <numerusform>သက်သေခံပစ္စည်းဖိုင် %Ln ခု သိုလှောင်ရာတွင်ပင် မရှိပါ။</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>နှင့် နောက်ထပ် %Ln ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies on the same drive as the vault: whatever takes one takes both.</source>
        <translation type="unfinished">သိုလှောင်ရာနှင့် သိမ်းဆည်းပစ္စည်း တစ်ခုတည်းပေါ်တွင် ရှိသည် - တစ်ခုပျောက်လျှင် နှစ်ခုလုံး ပျောက်မည်။</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished">စမ်းကြည့်ရန်</translation>
    </message>
    <message>
        <source>Restore %1 for a trial</source>
        <translation type="unfinished">%1 ကို စမ်းသပ်ပြန်ယူရန်</translation>
    </message>
    <message>
        <source>Restores it for a trial beside the vault. Nothing is changed.</source>
        <translation type="unfinished">သိုလှောင်ရာဘေးတွင် စမ်းသပ်ပြန်ယူသည်။ ဘာမျှ မပြောင်းပါ။</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Out of reach</source>
        <translation type="unfinished">လက်လှမ်းမမီပါ</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished">မစမ်းရသေး</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">ပျက်စီးနေသည်</translation>
    </message>
    <message>
        <source>Restores whole</source>
        <translation type="unfinished">ပြည့်စုံစွာ ပြန်ယူနိုင်</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished">%1 တွင် လုပ်သည်</translation>
    </message>
    <message>
        <source>restored for a trial %1</source>
        <translation type="unfinished">%1 တွင် စမ်းသပ်ပြန်ယူသည်</translation>
    </message>
    <message>
        <source>lacks what came after it</source>
        <translation type="unfinished">နောက်ပိုင်းရသည်များ မပါ</translation>
    </message>
    <message>
        <source>opens with a former passphrase or recovery sheet</source>
        <translation type="unfinished">ယခင်စကားဝှက် သို့မဟုတ် ပြန်ဖွင့်စာရွက်ဖြင့် ပွင့်သည်</translation>
    </message>
    <message>
        <source>There is no backup yet: a lost or broken computer loses everything.</source>
        <translation type="unfinished">အရန်မိတ္တူ မရှိသေးပါ - ကွန်ပျူတာ ပျောက် သို့မဟုတ် ပျက်လျှင် အားလုံး ဆုံးရှုံးမည်။</translation>
    </message>
    <message>
        <source>A backup is due: one of them still holds what was cleared.</source>
        <translation type="unfinished">မိတ္တူ လုပ်ရန် လိုသည် - ရှင်းလင်းပြီးသားကို မိတ္တူတစ်ခုက ကိုင်ထားဆဲ ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>A backup is due: the last one, of %1, lacks what came after it.</source>
        <translation type="unfinished">အရန်မိတ္တူ လုပ်ရန် လိုသည် - %1 က နောက်ဆုံးမိတ္တူတွင် နောက်ပိုင်းရသည်များ မပါပါ။</translation>
    </message>
    <message>
        <source>Last backup: %1, in %2.</source>
        <translation type="unfinished">နောက်ဆုံးအရန်မိတ္တူ - %1၊ %2 တွင်။</translation>
    </message>
</context>
<context>
    <name>BesideAnswers</name>
    <message>
        <source>Ask about this answer…</source>
        <translation type="unfinished">ဤအဖြေအကြောင်း မေးရန်…</translation>
    </message>
    <message>
        <source>Ask about: {question}</source>
        <translation type="unfinished">မေးရန် - {question}</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation type="unfinished">ပြောင်းလဲချက်ကို ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Answered in a new version.</source>
        <translation type="unfinished">မူကွဲအသစ်ဖြင့် ဖြေပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Answer by a new version</source>
        <translation type="unfinished">မူကွဲအသစ်ဖြင့် ဖြေရန်</translation>
    </message>
    <message>
        <source>Answer in words…</source>
        <translation type="unfinished">စာဖြင့် ဖြေရန်…</translation>
    </message>
    <message>
        <source>Waits for an answer. It goes with the next bundle for whoever wrote the report.</source>
        <translation type="unfinished">အဖြေကို စောင့်နေသည်။ အစီရင်ခံစာ ရေးသူအတွက် နောက်အထုပ်နှင့်အတူ သွားမည်။</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished">ပြန်ရုပ်သိမ်းရန်…</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>Review</source>
        <translation type="unfinished">စိစစ်ချက်</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished">ပြန်ယူရန်</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished">အပြီးတိုင် ဖျက်ရန်…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">ထုတ်ယူရန်…</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation type="unfinished">လက်ဆင့်ကမ်းရန်…</translation>
    </message>
    <message>
        <source>Referral package…</source>
        <translation type="unfinished">လွှဲပြောင်းအထုပ်…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished">ဖတ်ပြီးဟု မှတ်ရန်</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished">မဖတ်ရသေးဟု မှတ်ရန်</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished">အညွှန်းများ…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation type="unfinished">တာဝန်ပေးရန်…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished">အမှိုက်ပုံးသို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation type="unfinished">အမှိုက်ပုံးကို ရှင်းရန်…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">မစတင်ရသေး</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform>%Ln ခု ရွေးထားသည်</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s) for good?</source>
        <translation type="unfinished">
            <numerusform>မူကြမ်း %Ln ခုကို အပြီးတိုင် ဖျက်မလား။</numerusform>
        </translation>
    </message>
    <message>
        <source>Their answers, their history and the files that only they hold are destroyed.</source>
        <translation type="unfinished">ယင်းတို့၏ အဖြေများ၊ ဖြစ်စဉ်မှတ်တမ်းနှင့် ယင်းတို့တွင်သာ ပါသော ဖိုင်များ ပျက်စီးသွားမည်။</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">ထားရန်</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished">အပြီးတိုင် ဖျက်ရန်</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation type="unfinished">အမှိုက်ပုံးကို ရှင်းမလား။</translation>
    </message>
    <message>
        <source>Every draft in it is destroyed, with the files that only it holds.</source>
        <translation type="unfinished">အထဲရှိ မူကြမ်းတိုင်းနှင့် ယင်းတို့တွင်သာ ပါသော ဖိုင်များ ပျက်စီးသွားမည်။</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation type="unfinished">အမှိုက်ပုံးကို ရှင်းရန်</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n report(s)</source>
        <translation type="unfinished">
            <numerusform>အစီရင်ခံစာ %Ln ခု၏ အညွှန်းများ</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags are signed and seen by all desks of the office; they do not go to documenters.</source>
        <translation type="unfinished">အညွှန်းများကို လက်မှတ်ထိုးထားပြီး ရုံးရှိ စားပွဲအားလုံးက မြင်ရသည်။ မှတ်တမ်းတင်သူများထံ မပို့ပါ။</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">ထည့်ရန်</translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation type="unfinished">အများအပြားဆိုလျှင် ကော်မာဖြင့် ခြားပါ</translation>
    </message>
    <message>
        <source>There now: {tags}</source>
        <translation type="unfinished">ယခု ရှိသည် - {tags}</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished">ဖယ်ရန်</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation type="unfinished">အညွှန်းများ သိမ်းရန်</translation>
    </message>
    <message numerus="yes">
        <source>Who works on %n report(s)?</source>
        <translation type="unfinished">
            <numerusform>အစီရင်ခံစာ %Ln ခုကို မည်သူ လုပ်ဆောင်မည်နည်း။</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed and seen by all desks of the office. Empty: nobody.</source>
        <translation type="unfinished">လက်မှတ်ထိုးထားပြီး ရုံးရှိ စားပွဲအားလုံးက မြင်ရသည်။ ကွက်လပ်ဆိုလျှင် မည်သူမျှ မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">အမည်</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished">တာဝန်ပေးရန်</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Reading who made it…</source>
        <translation type="unfinished">မည်သူ ပြုလုပ်သည်ကို ဖတ်နေသည်…</translation>
    </message>
    <message>
        <source>&amp;Compare the words</source>
        <translation type="unfinished">စကားလုံးများ တိုက်ကြည့်ရန် (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Decide under Contacts</source>
        <translation type="unfinished">အဆက်အသွယ်များတွင် ဆုံးဖြတ်ရန် (&amp;D)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished">ထပ်စမ်းရန် (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show these reports</source>
        <translation type="unfinished">ဤအစီရင်ခံစာများကို ပြရန် (&amp;S)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished">ဖိုင် - %1</translation>
    </message>
    <message>
        <source>It was imported before: nothing in it is new. To import it again does no harm.</source>
        <translation type="unfinished">ယခင်က သွင်းယူပြီး ဖြစ်သည်။ အသစ် တစ်ခုမျှ မပါပါ။ ထပ်သွင်းယူလျှင်လည်း အန္တရာယ် မရှိပါ။</translation>
    </message>
    <message>
        <source>The file is there to its end, and its sender is verified.</source>
        <translation type="unfinished">ဖိုင် အဆုံးထိ ပြည့်စုံပြီး ပေးပို့သူကို အတည်ပြုပြီး ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished">သွင်းယူနေသည်</translation>
    </message>
    <message>
        <source>Repeated: this very bundle was imported before, and nothing in it is new.</source>
        <translation type="unfinished">ထပ်နေသည် - ဤအထုပ်ကို ယခင်က သွင်းယူပြီး ဖြစ်သည်။ အသစ် တစ်ခုမျှ မပါပါ။</translation>
    </message>
    <message numerus="yes">
        <source>Imported. %n record(s) were not valid, and were put into quarantine.</source>
        <translation type="unfinished">
            <numerusform>သွင်းယူပြီးပါပြီ။ မှတ်တမ်း %Ln ခု မမှန်ကန်သဖြင့် သီးသန့်ထားလိုက်သည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported, and something is missing.</source>
        <translation type="unfinished">သွင်းယူပြီးပါပြီ။ သို့သော် ကျန်နေသောအရာ ရှိသည်။</translation>
    </message>
    <message>
        <source>Imported, whole.</source>
        <translation type="unfinished">ပြည့်စုံစွာ သွင်းယူပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Nobody can tell who made it.</source>
        <translation type="unfinished">မည်သူ ပြုလုပ်သည်ကို မသိနိုင်ပါ။</translation>
    </message>
    <message>
        <source>Cancelled: nothing of it was taken over.</source>
        <translation type="unfinished">ရပ်လိုက်သည်။ အထဲမှ တစ်ခုမျှ မယူပါ။</translation>
    </message>
    <message>
        <source>Its sender was revoked here. It will not be imported.</source>
        <translation type="unfinished">ပေးပို့သူကို ဤနေရာတွင် ရုပ်သိမ်းထားသည်။ သွင်းယူမည် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Nobody has compared the words of this sender yet; the name is only what the file says. Compare them first. Without that the bundle is kept aside, unopened, and nothing is lost.</source>
        <translation type="unfinished">ဤပေးပို့သူ၏ စကားလုံးများကို မည်သူမျှ မတိုက်ကြည့်ရသေးပါ။ အမည်မှာ ဖိုင်က ပြောသည့်အတိုင်းသာ ဖြစ်သည်။ ဦးစွာ တိုက်ကြည့်ပါ။ မတိုက်ကြည့်လျှင် အထုပ်ကို မဖွင့်ဘဲ ဘေးတွင် ထားမည်။ တစ်ခုမျှ မဆုံးရှုံးပါ။</translation>
    </message>
    <message>
        <source>The words of this sender</source>
        <translation type="unfinished">ဤပေးပို့သူ၏ စကားလုံးများ</translation>
    </message>
    <message>
        <source>A sender without a name</source>
        <translation type="unfinished">အမည်မဲ့ ပေးပို့သူ</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>A cleared report</source>
        <translation type="unfinished">ရှင်းလင်းပြီးသော အစီရင်ခံစာ</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished">ခေါင်းစဉ်မဲ့</translation>
    </message>
    <message>
        <source>Unknown {id}</source>
        <translation type="unfinished">မသိသူ {id}</translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished">မူကွဲအသစ်</translation>
    </message>
    <message numerus="yes">
        <source>%n versions beside each other</source>
        <translation type="unfinished">
            <numerusform>မူကွဲ %Ln ခု ယှဉ်လျက်ရှိသည်</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %Ln ခု မရောက်သေးပါ</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished">မဖတ်ရသေး</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %Ln ခု</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Close what was found</source>
        <translation type="unfinished">တွေ့ရှိချက်များကို ပိတ်ရန်</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">တွေ့ရှိချက်များ</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to look at</source>
        <translation type="unfinished">
            <numerusform>ကြည့်ရန်လိုသော အဖြေ %Ln ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished">ဘာမျှ မလိုတော့ပါ။</translation>
    </message>
</context>
<context>
    <name>ClearAction</name>
    <message>
        <source>Clear from here…</source>
        <translation type="unfinished">ဤနေရာမှ ရှင်းလင်းရန်…</translation>
    </message>
    <message>
        <source>Clear from this computer…</source>
        <translation type="unfinished">ဤကွန်ပျူတာမှ ရှင်းလင်းရန်…</translation>
    </message>
</context>
<context>
    <name>ClearDialog</name>
    <message>
        <source>Clear from this computer</source>
        <translation type="unfinished">ဤကွန်ပျူတာမှ ရှင်းလင်းခြင်း</translation>
    </message>
    <message>
        <source>Looking at what the office confirmed…</source>
        <translation type="unfinished">ရုံးက အတည်ပြုထားသည်ကို ကြည့်နေသည်…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">ထားရန်</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished">ရှင်းလင်းရန် (&amp;C)</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation type="unfinished">ရှင်းလင်းနေသည်</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n report(s) from this computer?</source>
        <translation type="unfinished">
            <numerusform>ဤကွန်ပျူတာမှ အစီရင်ခံစာ %Ln ခုကို ရှင်းလင်းမလား။</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">၊ </translation>
    </message>
    <message>
        <source>%1 signed that it holds this, exactly as here, twice.</source>
        <translation type="unfinished">%1 က ဤနေရာရှိအတိုင်း အတိအကျ၊ မိတ္တူနှစ်ခု ရှိကြောင်း လက်မှတ်ထိုးထားသည်။</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished">ပျက်မည့်အရာ</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished">ကျန်မည့်အရာ</translation>
    </message>
    <message>
        <source>That there was a report, when, and to whom it went; its signature, which says nothing of its content; and the receipt. A cleared report does not come back with a later bundle. To read it again, ask the office.</source>
        <translation type="unfinished">အစီရင်ခံစာ ရှိခဲ့ကြောင်း၊ မည်သည့်အချိန်၊ မည်သူ့ထံ ပို့ခဲ့ကြောင်း၊ အကြောင်းအရာကို မဖော်ပြသော လက်မှတ်နှင့် လက်ခံဖြတ်ပိုင်း။ ရှင်းလင်းပြီးသော အစီရင်ခံစာသည် နောက်အထုပ်ဖြင့် ပြန်မလာပါ။ ပြန်ဖတ်လိုလျှင် ရုံးကို တောင်းပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen report(s) stay here.</source>
        <translation type="unfinished">
            <numerusform>ရွေးထားသော အစီရင်ခံစာ %Ln ခု ဤနေရာတွင် ကျန်သည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes, all of this may go from this computer. The office has it.</source>
        <translation type="unfinished">ဟုတ်ကဲ့၊ ဤအရာအားလုံးကို ဤကွန်ပျူတာမှ ရှင်းလင်းနိုင်သည်။ ရုံးတွင် ရှိပါသည်။ (&amp;Y)</translation>
    </message>
    <message>
        <source>None of these can be cleared now.</source>
        <translation type="unfinished">ယင်းတို့ကို ယခု ရှင်းလင်း၍ မရသေးပါ။</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation type="unfinished">မရှင်းလင်းပါ</translation>
    </message>
    <message>
        <source>A report without a title</source>
        <translation type="unfinished">ခေါင်းစဉ် မပါသော အစီရင်ခံစာ</translation>
    </message>
    <message>
        <source>All answers are destroyed here, and so are drafts of corrections that lie in the trash.</source>
        <translation type="unfinished">အဖြေအားလုံးကို ဤနေရာတွင် ဖျက်ဆီးမည်။ အမှိုက်ပုံးထဲရှိ ပြင်ဆင်ချက်မူကြမ်းများကိုလည်း ဖျက်ဆီးမည်။</translation>
    </message>
    <message numerus="yes">
        <source>So are %n file(s), with the keys that open them.</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %Ln ခုနှင့် ယင်းတို့ကို ဖွင့်သော သော့များကိုလည်း ဖျက်ဆီးမည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>An SSD or a stick may keep old sectors; only whoever has the passphrase could read those.</source>
        <translation type="unfinished">SSD သို့မဟုတ် စတစ်တွင် အဟောင်းများ ကျန်နိုင်သည်။ စကားဝှက် ရှိသူသာ ယင်းတို့ကို ဖတ်နိုင်မည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) in reach are brought up to date, so that they lose it too:</source>
        <translation type="unfinished">
            <numerusform>လက်လှမ်းမီသော အရန်မိတ္တူ %Ln ခုမှလည်း ပျောက်စေရန် နောက်ဆုံးအခြေအနေသို့ ပြင်မည် -</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">အရန်မိတ္တူများ</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) not in reach go on holding it. Plug the drive in first:</source>
        <translation type="unfinished">
            <numerusform>လက်လှမ်းမမီသော အရန်မိတ္တူ %Ln ခုတွင် ကျန်နေမည်။ သိမ်းဆည်းပစ္စည်းကို အရင် တပ်ပါ -</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups out of reach</source>
        <translation type="unfinished">လက်လှမ်းမမီသော အရန်မိတ္တူများ</translation>
    </message>
    <message>
        <source>No backup that this vault knows of holds it.</source>
        <translation type="unfinished">ဤသိုလှောင်ရာ သိသော မည်သည့်အရန်မိတ္တူတွင်မျှ မရှိပါ။</translation>
    </message>
    <message>
        <source>Bringing backups up to date</source>
        <translation type="unfinished">အရန်မိတ္တူများကို နောက်ဆုံးအခြေအနေသို့ ပြင်နေသည်</translation>
    </message>
    <message>
        <source>Cancelled: nothing was cleared.</source>
        <translation type="unfinished">ရပ်လိုက်သည် - ဘာမျှ မရှင်းလင်းပါ။</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished">ရှင်းလင်းပြီး</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were brought up to date, and hold it no more:</source>
        <translation type="unfinished">
            <numerusform>အရန်မိတ္တူ %Ln ခုကို နောက်ဆုံးအခြေအနေသို့ ပြင်ပြီး၊ ယင်းတွင် မရှိတော့ပါ -</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold it. Plug the drive in, and make a backup on it; or destroy it, and say so here:</source>
        <translation type="unfinished">
            <numerusform>အရန်မိတ္တူ %Ln ခုတွင် ကျန်နေသေးသည်။ သိမ်းဆည်းပစ္စည်းကို တပ်၍ အရန်မိတ္တူ ပြုလုပ်ပါ၊ သို့မဟုတ် ဖျက်ဆီးပြီး ဤနေရာတွင် ပြောပါ -</numerusform>
        </translation>
    </message>
    <message>
        <source>Still held</source>
        <translation type="unfinished">ကျန်နေသေးသည်</translation>
    </message>
    <message>
        <source>It was destroyed</source>
        <translation type="unfinished">ဖျက်ဆီးပြီးပါပြီ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ပိတ်ရန်</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>နှင့် နောက်ထပ် %Ln ခု</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>somebody else wrote it</source>
        <translation type="unfinished">အခြားသူ ရေးထားသည်</translation>
    </message>
    <message>
        <source>it was cleared before</source>
        <translation type="unfinished">ယခင်က ရှင်းလင်းပြီး ဖြစ်သည်</translation>
    </message>
    <message>
        <source>a correction of it is being written</source>
        <translation type="unfinished">ပြင်ဆင်ချက်ကို ရေးနေဆဲ ဖြစ်သည်</translation>
    </message>
    <message>
        <source>no office confirms that it holds all of it</source>
        <translation type="unfinished">အားလုံး ရှိကြောင်း မည်သည့်ရုံးကမျှ အတည်မပြုသေးပါ</translation>
    </message>
    <message>
        <source>the office does not say that it has a second copy</source>
        <translation type="unfinished">ဒုတိယမိတ္တူ ရှိကြောင်း ရုံးက မပြောသေးပါ</translation>
    </message>
    <message>
        <source>Clear from this computer…</source>
        <translation type="unfinished">ဤကွန်ပျူတာမှ ရှင်းလင်းရန်…</translation>
    </message>
    <message>
        <source>Cannot be cleared from here: %1</source>
        <translation type="unfinished">ဤနေရာမှ ရှင်းလင်း၍ မရသေးပါ - %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">၊ </translation>
    </message>
    <message>
        <source>%1, made %2</source>
        <translation type="unfinished">%1၊ %2 တွင် ပြုလုပ်</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) cleared from this computer.</source>
        <translation type="unfinished">
            <numerusform>ဤကွန်ပျူတာမှ အစီရင်ခံစာ %Ln ခုကို ရှင်းလင်းပြီးပါပြီ။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were destroyed with their keys.</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %Ln ခုကို သော့များနှင့်အတူ ဖျက်ဆီးပြီးပါပြီ။</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Type to find, or open the list</source>
        <translation type="unfinished">ရှာရန် ရိုက်ပါ၊ သို့မဟုတ် စာရင်းကို ဖွင့်ပါ</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation type="unfinished">(အဖြေမရှိ)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished">အစီရင်ခံစာ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">ပြင်ဆင် (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">မြင်ကွင်း (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished">သွား (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished">ကိရိယာများ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">အကူအညီ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New report</source>
        <translation type="unfinished">အစီရင်ခံစာအသစ် (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">ဖွင့်ရန် (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation type="unfinished">ယခု သိမ်းရန် (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished">ဖိုင်များ ထည့်ရန်… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Look at file</source>
        <translation type="unfinished">ဖိုင်ကို ကြည့်ရန် (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Check for problems</source>
        <translation type="unfinished">လိုအပ်ချက် စစ်ရန် (&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;eal…</source>
        <translation type="unfinished">ချိပ်ပိတ်ရန်… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">ပုံနှိပ်ရန်… (&amp;P)</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation type="unfinished">အမှိုက်ပုံးသို့ ရွှေ့ရန် (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished">သော့ခတ်ရန် (&amp;L)</translation>
    </message>
    <message>
        <source>Lock and &amp;minimise</source>
        <translation type="unfinished">သော့ခတ်ပြီး ချုံ့ထားရန် (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Close at once</source>
        <translation type="unfinished">ချက်ချင်း ပိတ်ရန် (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">ထွက်ရန် (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">နောက်ပြန် (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">ရှေ့ပြန် (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search reports</source>
        <translation type="unfinished">အစီရင်ခံစာများ ရှာရန် (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished">စာလုံး ကြီးရန် (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished">စာလုံး သေးရန် (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished">ပုံမှန် စာလုံးအရွယ် (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hide or show sensitive answers</source>
        <translation type="unfinished">အကဲဆတ်အဖြေများ ဖျောက်ရန် သို့မဟုတ် ပြရန် (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished">မျက်နှာပြင်အပြည့် (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next report</source>
        <translation type="unfinished">နောက် အစီရင်ခံစာ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous report</source>
        <translation type="unfinished">ယခင် အစီရင်ခံစာ (&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation type="unfinished">နောက် တဘ် (&amp;T)</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation type="unfinished">နောက် အကန့် (&amp;E)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished">ယခင် အကန့် (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Import bundles…</source>
        <translation type="unfinished">အထုပ်များ သွင်းယူရန်… (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Export reports…</source>
        <translation type="unfinished">အစီရင်ခံစာများ ထုတ်ယူရန်… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Hand reports on…</source>
        <translation type="unfinished">အစီရင်ခံစာများ လက်ဆင့်ကမ်းရန်… (&amp;H)</translation>
    </message>
    <message>
        <source>Make a &amp;referral package…</source>
        <translation type="unfinished">လွှဲပြောင်းအထုပ် ပြုလုပ်ရန်… (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished">အရန်မိတ္တူ လုပ်ရန်… (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Prove that it works…</source>
        <translation type="unfinished">အလုပ်ဖြစ်ကြောင်း စစ်ရန်… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished">ဆက်တင်များ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished">ခလုတ်များ (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Emergency sheet…</source>
        <translation type="unfinished">အရေးပေါ်စာရွက်… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About FieldReport</source>
        <translation type="unfinished">FieldReport အကြောင်း (&amp;A)</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>The report as a whole</source>
        <translation type="unfinished">အစီရင်ခံစာ တစ်ခုလုံး</translation>
    </message>
    <message>
        <source>Somebody without a name (%1)</source>
        <translation type="unfinished">အမည်မပါသူ (%1)</translation>
    </message>
    <message>
        <source>nobody who must say yes has said it</source>
        <translation type="unfinished">သဘောတူရမည့်သူ မည်သူမျှ သဘောမတူရသေးပါ</translation>
    </message>
    <message>
        <source>it was retracted</source>
        <translation type="unfinished">ပြန်လည်ရုပ်သိမ်းထားသည်</translation>
    </message>
    <message>
        <source>its form is not here, so that nobody can tell whom it is about</source>
        <translation type="unfinished">၎င်း၏ပုံစံ ဤနေရာတွင် မရှိသဖြင့် မည်သူ့အကြောင်းဖြစ်သည်ကို မသိနိုင်ပါ</translation>
    </message>
    <message>
        <source>it is not to be published</source>
        <translation type="unfinished">ထုတ်ပြန်ခွင့်မရှိပါ</translation>
    </message>
    <message>
        <source>about people who have not said yes</source>
        <translation type="unfinished">သဘောမတူထားသူများအကြောင်း</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation type="unfinished">အထိခိုက်မခံ</translation>
    </message>
    <message>
        <source>pictures and sounds of people who have not said yes to being seen</source>
        <translation type="unfinished">မြင်တွေ့ခံရန် သဘောမတူထားသူများ၏ ပုံနှင့် အသံများ</translation>
    </message>
    <message>
        <source>with the name of somebody who is left out</source>
        <translation type="unfinished">ချန်ထားသူတစ်ဦး၏ အမည်ပါသောကြောင့်</translation>
    </message>
    <message>
        <source>unknown to the form, or not meant for others</source>
        <translation type="unfinished">ပုံစံက မသိသည် သို့မဟုတ် အခြားသူများအတွက် မရည်ရွယ်ပါ</translation>
    </message>
    <message>
        <source>withheld by hand</source>
        <translation type="unfinished">လူက ချန်ထားသည်</translation>
    </message>
    <message>
        <source>in the place of which something less exact or plainer goes</source>
        <translation type="unfinished">၎င်းတို့အစား ပို၍ အကြမ်းဖျင်း သို့မဟုတ် ရိုးရှင်းသောအရာ ပါသွားမည်</translation>
    </message>
</context>
<context>
    <name>ConsentField</name>
    <message>
        <source>No answer yet: it stays here.</source>
        <translation type="unfinished">အဖြေ မရှိသေးပါ - ဤနေရာတွင်သာ ရှိနေမည်။</translation>
    </message>
    <message>
        <source>It may be used for this.</source>
        <translation type="unfinished">ဤအတွက် အသုံးပြုနိုင်သည်။</translation>
    </message>
    <message>
        <source>Ask again before it is used for this.</source>
        <translation type="unfinished">ဤအတွက် အသုံးမပြုမီ ထပ်မေးပါ။</translation>
    </message>
    <message>
        <source>It stays here until the person was asked.</source>
        <translation type="unfinished">ထိုသူကို မမေးမချင်း ဤနေရာတွင်သာ ရှိနေမည်။</translation>
    </message>
    <message>
        <source>It is not used for this.</source>
        <translation type="unfinished">ဤအတွက် အသုံးမပြုပါ။</translation>
    </message>
    <message>
        <source>It is no longer used for this.</source>
        <translation type="unfinished">ဤအတွက် အသုံးမပြုတော့ပါ။</translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message numerus="yes">
        <source>The withdrawal is recorded. %n is to be told of it.</source>
        <translation type="unfinished">
            <numerusform>ရုပ်သိမ်းမှုကို မှတ်တမ်းတင်ပြီးပါပြီ။ %n ဦးအား ပြောရမည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>The withdrawal is recorded. Nobody has this report from you, so nobody is to be told.</source>
        <translation type="unfinished">ရုပ်သိမ်းမှုကို မှတ်တမ်းတင်ပြီးပါပြီ။ သင့်ထံမှ ဤအစီရင်ခံစာကို ရထားသူမရှိသဖြင့် မည်သူ့ကိုမျှ ပြောရန်မလိုပါ။</translation>
    </message>
    <message>
        <source>The notice is written and read back: %1. Hand it over.</source>
        <translation type="unfinished">အသိပေးစာကို ရေးပြီး ပြန်ဖတ်စစ်ဆေးပြီးပါပြီ- %1။ ၎င်းကို လွှဲပေးပါ။</translation>
    </message>
    <message>
        <source>Who has it, and must hear of a no</source>
        <translation type="unfinished">ရထားပြီး သဘောမတူကြောင်း သိရမည့်သူများ</translation>
    </message>
    <message>
        <source>Nobody was asked for anything</source>
        <translation type="unfinished">မည်သူ့ကိုမျှ မမေးထားပါ</translation>
    </message>
    <message>
        <source>Without a yes nothing of this report may be handed on for any purpose.</source>
        <translation type="unfinished">သဘောတူညီချက်မရှိဘဲ ဤအစီရင်ခံစာမှ ဘာကိုမျှ မည်သည့်ရည်ရွယ်ချက်အတွက်မျှ လက်ဆင့်မကမ်းနိုင်ပါ။</translation>
    </message>
    <message>
        <source>Record a withdrawal…</source>
        <translation type="unfinished">ရုပ်သိမ်းမှု မှတ်တမ်းတင်ရန်…</translation>
    </message>
    <message>
        <source>The report does not say that they were asked.</source>
        <translation type="unfinished">မေးခဲ့ကြောင်း အစီရင်ခံစာတွင် မပါပါ။</translation>
    </message>
    <message>
        <source>Withheld from us</source>
        <translation type="unfinished">ကျွန်ုပ်တို့ထံ ချန်ထားသည်</translation>
    </message>
    <message>
        <source>%1: in the report by %2, %3</source>
        <translation type="unfinished">%1- အစီရင်ခံစာတွင် %2 က ရေးသည်၊ %3</translation>
    </message>
    <message>
        <source>%1: recorded by %2, %3</source>
        <translation type="unfinished">%1- %2 က မှတ်တမ်းတင်သည်၊ %3</translation>
    </message>
    <message>
        <source>no time given</source>
        <translation type="unfinished">အချိန်မပါ</translation>
    </message>
    <message>
        <source>The report as a whole</source>
        <translation type="unfinished">အစီရင်ခံစာ တစ်ခုလုံး</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>&amp;Compare the words…</source>
        <translation type="unfinished">စကားလုံးများ တိုက်ကြည့်ရန်… (&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished">အမည်ပြောင်းရန်… (&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation type="unfinished">ရုပ်သိမ်းရန်… (&amp;V)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ဖြစ်ပျက်ခဲ့သည်များ</translation>
    </message>
    <message>
        <source>%1 reads these out</source>
        <translation type="unfinished">%1 က ဤစကားလုံးများကို ဖတ်ပြမည်</translation>
    </message>
    <message>
        <source>The digits of %1 as a QR code</source>
        <translation type="unfinished">%1 ၏ ဂဏန်းများကို QR ကုဒ်ဖြင့်</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation type="unfinished">တိုက်ကြည့်ရန် စကားလုံးများ</translation>
    </message>
    <message>
        <source>You read these out</source>
        <translation type="unfinished">သင်က ဤစကားလုံးများကို ဖတ်ပြပါ</translation>
    </message>
    <message>
        <source>Each side reads out its own words, and the other one follows on the screen. All eight must agree, in this order. The square holds the digits of the contact, for a phone that compares.</source>
        <translation type="unfinished">တစ်ဖက်စီက မိမိ၏ စကားလုံးများကို ဖတ်ပြပြီး အခြားတစ်ဖက်က မျက်နှာပြင်တွင် လိုက်ကြည့်ပါ။ ရှစ်လုံးစလုံး ဤအစဉ်အတိုင်း တူရမည်။ လေးထောင့်ကွက်တွင် အဆက်အသွယ်၏ ဂဏန်းများ ပါပြီး ဖုန်းဖြင့် တိုက်ကြည့်နိုင်သည်။</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation type="unfinished">%1 တွင် ထည့်သည်</translation>
    </message>
    <message>
        <source>last exchange %1: %2</source>
        <translation type="unfinished">နောက်ဆုံး ဖလှယ်ခြင်း %1 - %2</translation>
    </message>
    <message>
        <source>no exchange yet</source>
        <translation type="unfinished">မဖလှယ်ရသေးပါ</translation>
    </message>
    <message>
        <source>Nobody has compared the words yet. Until then the card may be anybody&apos;s: bundles from there are kept aside, and an export asks twice.</source>
        <translation type="unfinished">စကားလုံးများကို မည်သူမျှ မတိုက်ကြည့်ရသေးပါ။ မတိုက်ကြည့်မချင်း ဤကတ်သည် မည်သူ့ကတ်မဆို ဖြစ်နိုင်သည်။ ထိုသူထံမှ အထုပ်များကို ဘေးတွင် ထားပြီး၊ ထုတ်ယူလျှင် နှစ်ကြိမ် မေးမည်။</translation>
    </message>
    <message>
        <source>Revoked: nothing new from there counts, and nothing is exported there. What was held before goes on counting. Comparing the words again takes it back.</source>
        <translation type="unfinished">ရုပ်သိမ်းပြီး - ထိုသူထံမှ အသစ်များ အကျုံးမဝင်တော့ပါ။ ထိုသူထံသို့လည်း မထုတ်ယူတော့ပါ။ ယခင်က ရှိပြီးသားများမူ ဆက်လက် အကျုံးဝင်သည်။ စကားလုံးများ ထပ်တိုက်ကြည့်လျှင် ပြန်အတည်ဖြစ်သည်။</translation>
    </message>
</context>
<context>
    <name>ContactReceipts</name>
    <message>
        <source>Receipts</source>
        <translation type="unfinished">လက်ခံဖြတ်ပိုင်းများ</translation>
    </message>
    <message>
        <source>Save the recei&amp;pt…</source>
        <translation type="unfinished">လက်ခံဖြတ်ပိုင်း သိမ်းရန်… (&amp;P)</translation>
    </message>
    <message>
        <source>Saved as %1, and read back. Hand it over by stick, mail, or any other way.</source>
        <translation type="unfinished">%1 အဖြစ် သိမ်းပြီး ပြန်ဖတ်စစ်ပြီးပါပြီ။ စတစ်၊ အီးမေးလ် သို့မဟုတ် အခြားနည်းဖြင့် လွှဲပေးပါ။</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">အဆက်အသွယ်များ</translation>
    </message>
    <message>
        <source>Whom you write to and hear from. Compare eight words once, for life.</source>
        <translation type="unfinished">သင် စာပေးစာယူ လုပ်သူများ။ စကားလုံးရှစ်လုံးကို တစ်ကြိမ် တိုက်ကြည့်လျှင် တစ်သက်လုံး အတွက် ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>&amp;Paste a card…</source>
        <translation type="unfinished">ကတ်တစ်ခု ကူးထည့်ရန်… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Add from a card file…</source>
        <translation type="unfinished">ကတ်ဖိုင်မှ ထည့်ရန်… (&amp;A)</translation>
    </message>
    <message>
        <source>You can also drop a card on this page.</source>
        <translation type="unfinished">ဤစာမျက်နှာပေါ်သို့ ကတ်ကို ဆွဲချနိုင်သည်။</translation>
    </message>
    <message>
        <source>The card of %1 is here. Compare the words before you rely on it.</source>
        <translation type="unfinished">%1 ၏ ကတ် ရောက်ပါပြီ။ အားမကိုးမီ စကားလုံးများကို တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>My card</source>
        <translation type="unfinished">ကျွန်ုပ်၏ ကတ်</translation>
    </message>
    <message>
        <source>Verified. Bundles that waited for this can be imported now, under Exchange.</source>
        <translation type="unfinished">အတည်ပြုပြီးပါပြီ။ ဤအတည်ပြုချက်ကို စောင့်နေသော အထုပ်များကို ဖလှယ်ခြင်းတွင် ယခု သွင်းယူနိုင်သည်။</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation type="unfinished">%1 ကို ရုပ်သိမ်းမလား။</translation>
    </message>
    <message>
        <source>From now on nothing new from %1 counts here, its bundles are refused, and nothing is exported to it. What this vault holds already stays and goes on counting. Do this when the key was taken, or the person is not who you thought.</source>
        <translation type="unfinished">ယခုမှစ၍ %1 ထံမှ အသစ်များ ဤနေရာတွင် အကျုံးမဝင်တော့ပါ။ ထိုသူ၏ အထုပ်များကို ငြင်းပယ်ပြီး ထိုသူထံသို့ ဘာမျှ မထုတ်ယူတော့ပါ။ ဤသိုလှောင်ရာတွင် ရှိပြီးသားများမူ ကျန်ရှိပြီး ဆက်လက် အကျုံးဝင်သည်။ သော့ အယူခံရလျှင် သို့မဟုတ် ထိုသူသည် သင်ထင်သောသူ မဟုတ်လျှင် ဤသို့ လုပ်ပါ။</translation>
    </message>
    <message>
        <source>Revoke this device?</source>
        <translation type="unfinished">ဤစက်ကို ရုပ်သိမ်းမလား။</translation>
    </message>
    <message>
        <source>Nothing new that this one device signs will count here, and nothing is encrypted for it. What this vault holds of it already stays and goes on counting. Do this when the device was lost or taken.</source>
        <translation type="unfinished">ဤစက်တစ်လုံးက လက်မှတ်ထိုးသော အသစ်များ ဤနေရာတွင် အကျုံးမဝင်တော့ပါ။ ထိုစက်အတွက်လည်း ဘာမျှ ကုဒ်မဝှက်တော့ပါ။ ဤသိုလှောင်ရာတွင် ရှိပြီးသားများမူ ကျန်ရှိပြီး ဆက်လက် အကျုံးဝင်သည်။ စက် ပျောက်လျှင် သို့မဟုတ် အယူခံရလျှင် ဤသို့ လုပ်ပါ။</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation type="unfinished">ကျွန်ုပ်၏ ကတ်ကို သိမ်းရန်</translation>
    </message>
    <message>
        <source>Your card is saved as %1.</source>
        <translation type="unfinished">သင့်ကတ်ကို %1 အဖြစ် သိမ်းပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>A card file</source>
        <translation type="unfinished">ကတ်ဖိုင်</translation>
    </message>
</context>
<context>
    <name>ContentStage</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">ဖွင့်နေသည်…</translation>
    </message>
    <message>
        <source>The report names this file, and it has not arrived in this vault. Ask the sender for another bundle.</source>
        <translation type="unfinished">အစီရင်ခံစာတွင် ဤဖိုင်ကို ဖော်ပြထားသော်လည်း ဤသိုလှောင်ရာသို့ မရောက်သေးပါ။ ပေးပို့သူထံ နောက်ထပ် အထုပ် တောင်းပါ။</translation>
    </message>
    <message>
        <source>This file is not here</source>
        <translation type="unfinished">ဤဖိုင် ဤနေရာတွင် မရှိပါ</translation>
    </message>
    <message>
        <source>This file comes from somebody whose words nobody has compared. A file can be made to attack the program that shows it. Its facts are shown; its content is opened only if you say so.</source>
        <translation type="unfinished">ဤဖိုင်သည် စကားလုံးများ မတိုက်ကြည့်ရသေးသူထံမှ လာသည်။ ဖိုင်ကို ဖွင့်ပြသော ပရိုဂရမ်အား တိုက်ခိုက်ရန် ပြုလုပ်ထားနိုင်သည်။ ဖိုင်၏ အချက်အလက်များကို ပြထားသည်။ အတွင်းပါကို သင် ခွင့်ပြုမှသာ ဖွင့်မည်။</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation type="unfinished">သို့သော် ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Open a stranger&apos;s file?</source>
        <translation type="unfinished">မသိသူ၏ ဖိုင်ကို ဖွင့်မလား။</translation>
    </message>
    <message>
        <source>This picture is too large to be shown safely.</source>
        <translation type="unfinished">ဤပုံသည် ကြီးလွန်းသဖြင့် လုံခြုံစွာ မပြနိုင်ပါ။</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation type="unfinished">ဤပုံ ပျက်စီးနေသဖြင့် မပြနိုင်ပါ။</translation>
    </message>
    <message>
        <source>It is kept as evidence, and never started here.</source>
        <translation type="unfinished">သက်သေခံပစ္စည်းအဖြစ် သိမ်းထားသည်။ ဤနေရာတွင် ဘယ်တော့မျှ မဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>Files of this kind are kept as they are, and not opened here.</source>
        <translation type="unfinished">ဤအမျိုးအစား ဖိုင်များကို မူလအတိုင်း သိမ်းထားပြီး ဤနေရာတွင် မဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>What plays it is not installed with this program.</source>
        <translation type="unfinished">ဤအရာကို ဖွင့်ပြမည့် အစိတ်အပိုင်းကို ဤပရိုဂရမ်နှင့်အတူ မထည့်သွင်းထားပါ။</translation>
    </message>
    <message>
        <source>You can save a copy and look at it with another program.</source>
        <translation type="unfinished">မိတ္တူ သိမ်းပြီး အခြားပရိုဂရမ်ဖြင့် ကြည့်နိုင်သည်။</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">မိတ္တူ သိမ်းရန်…</translation>
    </message>
</context>
<context>
    <name>CopySaving</name>
    <message>
        <source>Save a copy outside the vault?</source>
        <translation type="unfinished">သိုလှောင်ရာ ပြင်ပတွင် မိတ္တူ သိမ်းမလား။</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">မိတ္တူ သိမ်းရန်</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished">နေရာ ရွေးရန်…</translation>
    </message>
    <message>
        <source>The copy is not encrypted. Whoever holds the stick or the computer can read it, and a deleted copy can often be brought back. The history will say that a copy was saved.</source>
        <translation type="unfinished">မိတ္တူသည် ကုဒ်ဝှက်မထားပါ။ မန်မိုရီစတစ် သို့မဟုတ် ကွန်ပျူတာကို ကိုင်ထားသူတိုင်း ဖတ်နိုင်သည်။ ဖျက်ပြီးသော မိတ္တူကိုလည်း မကြာခဏ ပြန်ရယူနိုင်သည်။ မိတ္တူ သိမ်းခဲ့ကြောင်း ဖြစ်စဉ်မှတ်တမ်းတွင် ပါမည်။</translation>
    </message>
    <message>
        <source>This file is a program: do not open it on any computer that matters to you.</source>
        <translation type="unfinished">ဤဖိုင်သည် ပရိုဂရမ် ဖြစ်သည်။ သင်အရေးထားသော မည်သည့် ကွန်ပျူတာတွင်မျှ မဖွင့်ပါနှင့်။</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation type="unfinished">မိတ္တူ သိမ်းနေသည်</translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished">ဖိုင်</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Lowest</source>
        <translation type="unfinished">အနည်းဆုံး</translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished">အသင့်တော်ဆုံး</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished">အများဆုံး</translation>
    </message>
    <message>
        <source>Asked, not known</source>
        <translation type="unfinished">မေးပြီး၊ မသိရပါ</translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation type="unfinished">မေးပြီး၊ မသိရပါ</translation>
    </message>
    <message>
        <source>Whole numbers, the lowest first.</source>
        <translation type="unfinished">ကိန်းပြည့်များ၊ အနည်းဆုံးကို ရှေ့ဆုံးတွင် ရေးပါ။</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>somebody unknown</source>
        <translation type="unfinished">မသိသူ တစ်ဦး</translation>
    </message>
    <message>
        <source>Sealed here</source>
        <translation type="unfinished">ဤနေရာတွင် ချိပ်ပိတ်သည်</translation>
    </message>
    <message>
        <source>A new revision was sealed here</source>
        <translation type="unfinished">မူကွဲအသစ်ကို ဤနေရာတွင် ချိပ်ပိတ်သည်</translation>
    </message>
    <message>
        <source>Sealed for %1 only: nobody here can read it</source>
        <translation type="unfinished">%1 အတွက်သာ ချိပ်ပိတ်သည် - ဤနေရာတွင် မည်သူမျှ မဖတ်နိုင်ပါ</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation type="unfinished">ပြန်ရုပ်သိမ်းပြီး</translation>
    </message>
    <message>
        <source>Signed over to %1, about to be exported</source>
        <translation type="unfinished">%1 ထံ လွှဲရန် လက်မှတ်ထိုးပြီး၊ ထုတ်ယူတော့မည်</translation>
    </message>
    <message>
        <source>Exported to %1: written, and read back</source>
        <translation type="unfinished">%1 ထံ ထုတ်ယူပြီး - ရေးပြီး၊ ပြန်ဖတ်စစ်ပြီး</translation>
    </message>
    <message>
        <source>Made ready to be passed on to %1, as consent allows</source>
        <translation type="unfinished">သဘောတူညီချက် ခွင့်ပြုသမျှ %1 ထံ လက်ဆင့်ကမ်းရန် အသင့်ပြုလုပ်ပြီး</translation>
    </message>
    <message>
        <source>A summary of it was begun for %1</source>
        <translation type="unfinished">%1 အတွက် အကျဉ်းချုပ် စတင်ရေးသားပြီး</translation>
    </message>
    <message>
        <source>Put into a referral package</source>
        <translation type="unfinished">လွှဲပြောင်းပေးပို့ရန် အထုပ်ထဲသို့ ထည့်ပြီး</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation type="unfinished">%1 ထံမှ လက်ခံရရှိသည်</translation>
    </message>
    <message>
        <source>More of it came from %1</source>
        <translation type="unfinished">%1 ထံမှ ထပ်မံ ရရှိသည်</translation>
    </message>
    <message>
        <source>Cleared from this computer: %1 confirmed that it holds it twice</source>
        <translation type="unfinished">ဤကွန်ပျူတာမှ ရှင်းလင်းပြီး - %1 က မိတ္တူနှစ်ခု ရှိကြောင်း အတည်ပြုထားသည်</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished">စိစစ်ပြီး</translation>
    </message>
    <message>
        <source>A note was written</source>
        <translation type="unfinished">မှတ်ချက်တစ်ခု ရေးသည်</translation>
    </message>
    <message>
        <source>A question was asked</source>
        <translation type="unfinished">မေးခွန်းတစ်ခု မေးသည်</translation>
    </message>
    <message>
        <source>A question was withdrawn</source>
        <translation type="unfinished">မေးခွန်းတစ်ခု ပြန်ရုပ်သိမ်းသည်</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation type="unfinished">သိုလှောင်ရာကို ပြုလုပ်သည်</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation type="unfinished">စကားဝှက်ကို ပြောင်းသည်</translation>
    </message>
    <message>
        <source>A new recovery code was made</source>
        <translation type="unfinished">ပြန်ဖွင့်စကားလုံး အသစ် ပြုလုပ်သည်</translation>
    </message>
    <message>
        <source>The recovery key was changed</source>
        <translation type="unfinished">ပြန်ဖွင့်သော့ကို ပြောင်းသည်</translation>
    </message>
    <message>
        <source>The office&apos;s help with a forgotten passphrase was changed</source>
        <translation type="unfinished">စကားဝှက်မေ့လျှင် ရုံးက ကူညီမှုကို ပြောင်းသည်</translation>
    </message>
    <message>
        <source>%1 became a contact</source>
        <translation type="unfinished">%1 သည် အဆက်အသွယ် ဖြစ်လာသည်</translation>
    </message>
    <message>
        <source>%1 was verified: the words were compared</source>
        <translation type="unfinished">%1 ကို အတည်ပြုသည် - စကားလုံးများ တိုက်ကြည့်ပြီး</translation>
    </message>
    <message>
        <source>%1 was revoked</source>
        <translation type="unfinished">%1 ကို ရုပ်သိမ်းသည်</translation>
    </message>
    <message>
        <source>A device of %1 competes with another one</source>
        <translation type="unfinished">%1 ၏ စက်တစ်လုံးသည် အခြားစက်နှင့် နေရာချင်း ထပ်နေသည်</translation>
    </message>
    <message>
        <source>A device of %1 was accepted</source>
        <translation type="unfinished">%1 ၏ စက်တစ်လုံးကို လက်ခံသည်</translation>
    </message>
    <message>
        <source>A device of %1 was revoked</source>
        <translation type="unfinished">%1 ၏ စက်တစ်လုံးကို ရုပ်သိမ်းသည်</translation>
    </message>
    <message>
        <source>The desks of the organisation were written down anew</source>
        <translation type="unfinished">အဖွဲ့အစည်း၏ ဌာနခွဲစာရင်းကို အသစ် ရေးသားခဲ့သည်</translation>
    </message>
    <message>
        <source>The organisation’s key left this computer</source>
        <translation type="unfinished">အဖွဲ့အစည်း၏ သော့သည် ဤကွန်ပျူတာတွင် မရှိတော့ပါ</translation>
    </message>
    <message>
        <source>A new key to receive with was made</source>
        <translation type="unfinished">လက်ခံရန် သော့အသစ် ပြုလုပ်ခဲ့သည်</translation>
    </message>
    <message>
        <source>An old key to receive with was destroyed</source>
        <translation type="unfinished">လက်ခံရန် သော့အဟောင်းကို ဖျက်ဆီးခဲ့သည်</translation>
    </message>
    <message>
        <source>A bundle from %1 was imported</source>
        <translation type="unfinished">%1 ထံမှ အထုပ်တစ်ခု သွင်းယူသည်</translation>
    </message>
    <message>
        <source>A bundle from %1 was kept aside, unopened</source>
        <translation type="unfinished">%1 ထံမှ အထုပ်တစ်ခုကို မဖွင့်ဘဲ ဘေးတွင် ထားသည်</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation type="unfinished">အရန်မိတ္တူ ပြုလုပ်သည်</translation>
    </message>
    <message>
        <source>The vault was restored from a backup</source>
        <translation type="unfinished">သိုလှောင်ရာကို အရန်မိတ္တူမှ ပြန်ယူသည်</translation>
    </message>
    <message>
        <source>Lists and search were rebuilt</source>
        <translation type="unfinished">စာရင်းများနှင့် ရှာဖွေမှုကို ပြန်တည်ဆောက်သည်</translation>
    </message>
    <message>
        <source>Evidence was saved unencrypted outside the vault</source>
        <translation type="unfinished">သက်သေခံပစ္စည်းကို သိုလှောင်ရာ ပြင်ပတွင် ကုဒ်မဝှက်ဘဲ သိမ်းသည်</translation>
    </message>
    <message>
        <source>The emergency key was saved outside the vault</source>
        <translation type="unfinished">အရေးပေါ်သော့ကို သိုလှောင်ရာ ပြင်ပတွင် သိမ်းသည်</translation>
    </message>
    <message>
        <source>A copy to read was printed, or saved outside the vault</source>
        <translation type="unfinished">ဖတ်ရန် မိတ္တူကို ပုံနှိပ်သည် သို့မဟုတ် သိုလှောင်ရာ ပြင်ပတွင် သိမ်းသည်</translation>
    </message>
    <message>
        <source>A picture of the map was saved outside the vault</source>
        <translation type="unfinished">မြေပုံ၏ ပုံတစ်ပုံကို သိုလှောင်ရာ ပြင်ပတွင် သိမ်းသည်</translation>
    </message>
</context>
<context>
    <name>CustodyTab</name>
    <message>
        <source>The log holds together: no entry was changed, dropped or put in between.</source>
        <translation type="unfinished">မှတ်တမ်းစဉ် ကိုက်ညီသည် - မည်သည့်အချက်ကိုမျှ ပြောင်းလဲ၊ ဖယ်ရှား၊ ကြားညှပ်ထားခြင်း မရှိပါ။</translation>
    </message>
    <message>
        <source>The log does not hold together: an entry was changed, dropped or put in between.</source>
        <translation type="unfinished">မှတ်တမ်းစဉ် မကိုက်ညီပါ - အချက်တစ်ခုကို ပြောင်းလဲ၊ ဖယ်ရှား သို့မဟုတ် ကြားညှပ်ထားသည်။</translation>
    </message>
    <message>
        <source>In this vault</source>
        <translation type="unfinished">ဤသိုလှောင်ရာတွင်</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation type="unfinished">ဘာမျှ မမှတ်ရသေးပါ။</translation>
    </message>
    <message>
        <source>Times are those of this computer&apos;s clock. The log is this vault&apos;s diary and stays in it.</source>
        <translation type="unfinished">အချိန်များသည် ဤကွန်ပျူတာ၏ နာရီအတိုင်း ဖြစ်သည်။ မှတ်တမ်းစဉ်သည် ဤသိုလှောင်ရာ၏ နေ့စဉ်မှတ်စု ဖြစ်ပြီး အတွင်းတွင်သာ ရှိသည်။</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>hh:mm</source>
        <translation type="unfinished">hh:mm</translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished">အချိန်</translation>
    </message>
</context>
<context>
    <name>DayParts</name>
    <message>
        <source>day</source>
        <translation type="unfinished">ရက်</translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished">လ</translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished">နှစ်</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation type="unfinished">ပြက္ခဒိန်မှ ရွေးရန်</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation type="unfinished">ပြက္ခဒိန်</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished">စက်များ</translation>
    </message>
    <message>
        <source>Several devices claim the same place: a backup was restored twice, or a key was stolen. None of them counts until you decide. Call, on a line where you know the voice, and compare the words of the device itself.</source>
        <translation type="unfinished">စက်အများအပြားက နေရာတစ်ခုတည်းကို တောင်းဆိုနေသည် - အရန်မိတ္တူကို နှစ်ကြိမ် ပြန်ယူခဲ့ခြင်း သို့မဟုတ် သော့ အခိုးခံရခြင်း ဖြစ်နိုင်သည်။ သင် မဆုံးဖြတ်မချင်း တစ်လုံးမျှ အကျုံးမဝင်ပါ။ အသံ မှတ်မိသော ဖုန်းဖြင့် ခေါ်ပြီး စက်၏ စကားလုံးများကို တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation type="unfinished">စက် %1</translation>
    </message>
    <message>
        <source>This is &amp;theirs</source>
        <translation type="unfinished">ဤစက်သည် ထိုသူ၏စက် ဖြစ်သည် (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation type="unfinished">ရုပ်သိမ်းရန်… (&amp;R)</translation>
    </message>
    <message>
        <source>its card is not here yet</source>
        <translation type="unfinished">၎င်း၏ ကတ် ဤနေရာတွင် မရှိသေးပါ</translation>
    </message>
    <message>
        <source>Desk: %1</source>
        <translation type="unfinished">ဌာနခွဲ - %1</translation>
    </message>
    <message>
        <source>named by the organisation’s list of desks</source>
        <translation type="unfinished">အဖွဲ့အစည်း၏ ဌာနခွဲစာရင်းတွင် ပါသည်</translation>
    </message>
    <message>
        <source>signs the list of desks</source>
        <translation type="unfinished">ဌာနခွဲစာရင်းကို လက်မှတ်ထိုးသည်</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation type="unfinished">ပထမဆုံး စက်</translation>
    </message>
    <message>
        <source>since %1, as it says</source>
        <translation type="unfinished">%1 မှစ၍ (၎င်း၏ ပြောဆိုချက်အရ)</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>Both say the same.</source>
        <translation type="unfinished">နှစ်ခုစလုံး အတူတူ ဖော်ပြသည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s)</source>
        <translation type="unfinished">
            <numerusform>ကွာခြားချက် နောက်ထပ် %Ln ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished">အဖြေ မရှိ</translation>
    </message>
    <message>
        <source>Hidden: sensitive</source>
        <translation type="unfinished">ဖျောက်ထားသည် - အကဲဆတ်</translation>
    </message>
    <message>
        <source>Stated in two ways</source>
        <translation type="unfinished">နှစ်မျိုး ဖော်ပြထားသည်</translation>
    </message>
</context>
<context>
    <name>EarlierBackupsDialog</name>
    <message>
        <source>A backup still holds an earlier draft</source>
        <translation type="unfinished">အရန်ကူးယူချက်တစ်ခုတွင် အစောပိုင်း မူကြမ်း ကျန်ရှိသေးသည်</translation>
    </message>
    <message>
        <source>The report is sealed. These backups were made while it was an ordinary draft, and could not be reached now. Plug them in and back up to them once more, or destroy them.</source>
        <translation type="unfinished">အစီရင်ခံစာကို ချိပ်ပိတ်ပြီးပါပြီ။ ဤအရန်ကူးယူချက်များကို သာမန်မူကြမ်း ဖြစ်နေစဉ် ပြုလုပ်ခဲ့ပြီး ယခု မရောက်နိုင်ပါ။ ၎င်းတို့ကို တပ်ဆင်၍ ထပ်မံ အရန်ကူးပါ၊ သို့မဟုတ် ဖျက်ဆီးပါ။</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ပိတ်ရန်</translation>
    </message>
</context>
<context>
    <name>EditorFiles</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished">ဖိုင်များ ထည့်ရန်</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation type="unfinished">ဖိုင်များ ထည့်နေသည်</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">ပြီးပြီ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>EditorFrame</name>
    <message>
        <source>New revision of a sealed report</source>
        <translation type="unfinished">ချိပ်ပိတ်ထားသော အစီရင်ခံစာ၏ မူကွဲအသစ်</translation>
    </message>
    <message>
        <source>Hide private answers</source>
        <translation type="unfinished">အကဲဆတ်အဖြေများ ဖျောက်ရန်</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished">အမှိုက်ပုံးသို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Add &amp;files</source>
        <translation type="unfinished">ဖိုင်များ ထည့်ရန် (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished">စစ်ရန် (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Seal …</source>
        <translation type="unfinished">ချိပ်ပိတ်ရန် … (&amp;S)</translation>
    </message>
    <message>
        <source>Show private answers</source>
        <translation type="unfinished">အကဲဆတ်အဖြေများ ပြရန်</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">နောက်ထပ်</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Report without a form</source>
        <translation type="unfinished">ပုံစံမပါသော အစီရင်ခံစာ</translation>
    </message>
    <message>
        <source>This draft cannot be opened</source>
        <translation type="unfinished">ဤမူကြမ်းကို ဖွင့်၍ မရပါ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">ထပ်စမ်းရန်</translation>
    </message>
    <message>
        <source>What you wrote is still in this window.</source>
        <translation type="unfinished">သင် ရေးထားသည်များ ဤဝင်းဒိုးတွင် ရှိနေဆဲ ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ပိတ်ရန်</translation>
    </message>
</context>
<context>
    <name>EightWords</name>
    <message>
        <source>The same as digits: %1</source>
        <translation type="unfinished">ဂဏန်းများဖြင့် - %1</translation>
    </message>
</context>
<context>
    <name>EmergencySheet</name>
    <message>
        <source>Emergency sheet</source>
        <translation type="unfinished">အရေးပေါ်စာရွက်</translation>
    </message>
    <message>
        <source>Print it, fill in the lines, and keep it with the recovery sheets, not with the computers.</source>
        <translation type="unfinished">ပုံနှိပ်ပြီး ကွက်လပ်များ ဖြည့်ပါ။ ကွန်ပျူတာများနှင့် မထားဘဲ ပြန်ဖွင့်စာရွက်များနှင့်အတူ သိမ်းပါ။</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ပိတ်ရန်</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">ပုံနှိပ်ရန်… (&amp;P)</translation>
    </message>
    <message>
        <source>Who decides:</source>
        <translation type="unfinished">ဆုံးဖြတ်သူ -</translation>
    </message>
    <message>
        <source>Second person:</source>
        <translation type="unfinished">ဒုတိယလူ -</translation>
    </message>
    <message>
        <source>Where the backup lies:</source>
        <translation type="unfinished">အရန်မိတ္တူ ရှိရာ -</translation>
    </message>
    <message>
        <source>Lawyer:</source>
        <translation type="unfinished">ရှေ့နေ -</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation type="unfinished">ပုံနှိပ်စက်ထံ ပို့ပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>The printer did not answer. Check it and print again.</source>
        <translation type="unfinished">ပုံနှိပ်စက် မတုံ့ပြန်ပါ။ ပုံနှိပ်စက်ကို စစ်ပြီး ထပ်ပုံနှိပ်ပါ။</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished">လစဉ်</translation>
    </message>
    <message>
        <source>Each person has a recovery sheet on paper: Settings, Security. It lies where the computer does not.</source>
        <translation type="unfinished">လူတိုင်းတွင် စာရွက်ပေါ်ရေးထားသော ပြန်ဖွင့်စာရွက် ရှိရမည် (ဆက်တင်များ၊ လုံခြုံရေး)။ ကွန်ပျူတာမရှိသောနေရာတွင် ထားပါ။</translation>
    </message>
    <message>
        <source>Back up onto a drive that lies in another building: Tools, Back up.</source>
        <translation type="unfinished">အခြားအဆောက်အအုံတွင် ထားသော သိမ်းဆည်းပစ္စည်းပေါ်သို့ အရန်မိတ္တူ လုပ်ပါ (ကိရိယာများ၊ အရန်မိတ္တူ)။</translation>
    </message>
    <message>
        <source>Prove that it works, with that drive plugged in: Tools. Read what is damaged, not checked, and to be done.</source>
        <translation type="unfinished">ထိုပစ္စည်းကို တပ်ထားပြီး အလုပ်ဖြစ်ကြောင်း စစ်ပါ (ကိရိယာများ)။ ပျက်စီးသည်၊ မစစ်ရသေးသည်၊ လုပ်ရန်ကျန်သည်တို့ကို ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>A computer is lost or stolen</source>
        <translation type="unfinished">ကွန်ပျူတာ ပျောက် သို့မဟုတ် အခိုးခံရလျှင်</translation>
    </message>
    <message>
        <source>Was it locked or switched off, its finder must guess the passphrase. Was it open, take it that everything was read: warn the people in it first.</source>
        <translation type="unfinished">သော့ခတ်ထား သို့မဟုတ် ပိတ်ထားခဲ့လျှင် တွေ့သူက စကားဝှက်ကို ခန့်မှန်းရမည်။ ဖွင့်ထားခဲ့လျှင် အားလုံး ဖတ်ပြီးဟု ယူဆပါ - အထဲပါသူများကို ဦးစွာ သတိပေးပါ။</translation>
    </message>
    <message>
        <source>On a new computer: start FieldReport, Restore from a backup. Restore it once, on one computer.</source>
        <translation type="unfinished">ကွန်ပျူတာအသစ်တွင် FieldReport ကို ဖွင့်ပြီး အရန်မိတ္တူမှ ပြန်ယူပါ။ ကွန်ပျူတာတစ်လုံးတည်းတွင် တစ်ကြိမ်သာ ပြန်ယူပါ။</translation>
    </message>
    <message>
        <source>Tell the office, on a call where you know the voice, which device is gone; it revokes it under Contacts.</source>
        <translation type="unfinished">အသံမှတ်မိသော ဖုန်းဖြင့် မည်သည့်စက် ပျောက်ကြောင်း ရုံးကို ပြောပါ။ ရုံးက ဆက်သွယ်ရန်လူများတွင် ထိုစက်ကို ရုပ်သိမ်းမည်။</translation>
    </message>
    <message>
        <source>What was written after the backup and not exported is gone: write it down again today.</source>
        <translation type="unfinished">အရန်မိတ္တူနောက်ပိုင်း ရေးပြီး မထုတ်ယူရသေးသည်များ ပျောက်ပြီ - ယနေ့ပင် ပြန်ရေးပါ။</translation>
    </message>
    <message>
        <source>A passphrase is forgotten</source>
        <translation type="unfinished">စကားဝှက် မေ့လျှင်</translation>
    </message>
    <message>
        <source>“Forgot the passphrase?” on the locked window takes the twelve words of the recovery sheet. Without both nobody can open it, we neither.</source>
        <translation type="unfinished">သော့ခတ်ထားသော ဝင်းဒိုးရှိ “စကားဝှက် မေ့နေသလား” တွင် ပြန်ဖွင့်စာရွက်၏ စကားလုံး ၁၂ လုံးကို ရိုက်ပါ။ နှစ်ခုစလုံး မရှိလျှင် မည်သူမျှ မဖွင့်နိုင်ပါ၊ ကျွန်ုပ်တို့လည်း မဖွင့်နိုင်ပါ။</translation>
    </message>
    <message>
        <source>Then choose a new passphrase, make a new recovery sheet, and a new backup.</source>
        <translation type="unfinished">ထို့နောက် စကားဝှက်အသစ်၊ ပြန်ဖွင့်စာရွက်အသစ်၊ အရန်မိတ္တူအသစ် ပြုလုပ်ပါ။</translation>
    </message>
    <message>
        <source>Something is damaged</source>
        <translation type="unfinished">တစ်ခုခု ပျက်စီးလျှင်</translation>
    </message>
    <message>
        <source>Keep everything as it is, and overwrite no backup. Try the older backups; the restore names what is damaged and brings back the rest. Ask the office for the missing ones.</source>
        <translation type="unfinished">အားလုံးကို ရှိသည့်အတိုင်း ထားပြီး မည်သည့်အရန်မိတ္တူကိုမျှ ထပ်မရေးပါနှင့်။ ယခင်အရန်မိတ္တူများကို စမ်းပါ - ပြန်ယူစဉ် ပျက်စီးသည်များကို ဖော်ပြပြီး ကျန်သည်ကို ပြန်ရသည်။ ပျောက်နေသည်များကို ရုံးထံ တောင်းပါ။</translation>
    </message>
    <message>
        <source>The office is raided, or will be</source>
        <translation type="unfinished">ရုံးကို ဝင်စီးနင်းလျှင် သို့မဟုတ် စီးနင်းတော့မည်ဆိုလျှင်</translation>
    </message>
    <message>
        <source>F9 locks, F12 closes at once. Switching off is best: a sleeping computer holds its keys.</source>
        <translation type="unfinished">F9 က သော့ခတ်၊ F12 က ချက်ချင်း ပိတ်သည်။ ကွန်ပျူတာ ပိတ်လိုက်ခြင်း အကောင်းဆုံး - အိပ်နေသော ကွန်ပျူတာသည် သော့များကို ကိုင်ထားသည်။</translation>
    </message>
    <message>
        <source>Half a minute, and a backup elsewhere: “Erase keys now” on the locked window, or in the settings. Never erase the only copy out of fear: a good passphrase protects a switched-off computer too.</source>
        <translation type="unfinished">စက္ကန့် ၃၀ ရပြီး အရန်မိတ္တူ အခြားနေရာတွင် ရှိလျှင် - သော့ခတ်ထားသော ဝင်းဒိုး သို့မဟုတ် ဆက်တင်များရှိ “သော့များ ယခုဖျက်ရန်”။ တစ်ခုတည်းသော မိတ္တူကို ကြောက်၍ မဖျက်ပါနှင့် - စကားဝှက်ကောင်းက ပိတ်ထားသော ကွန်ပျူတာကိုလည်း ကာကွယ်သည်။</translation>
    </message>
    <message>
        <source>Erasing does not reach backups, sticks and mails, nor old blocks that an SSD, a snapshot or a synchronised folder keeps. In some places it is a crime: ask a lawyer now, not then.</source>
        <translation type="unfinished">ဖျက်ခြင်းသည် အရန်မိတ္တူ၊ မန်မိုရီစတစ်၊ မေးလ်များနှင့် SSD၊ snapshot၊ ထပ်တူညှိဖိုလ်ဒါတို့ သိမ်းထားသော အကွက်ဟောင်းများကို မထိပါ။ အချို့နေရာတွင် ပြစ်မှုဖြစ်သည် - ရှေ့နေကို ယခုကတည်းက မေးပါ။</translation>
    </message>
    <message>
        <source>Afterwards the office&apos;s key counts as known: tell everybody to send nothing more to it, make a new vault on a clean computer, compare words again, and warn the people who were named.</source>
        <translation type="unfinished">ထို့နောက် ရုံး၏သော့ကို သူတစ်ပါး သိပြီဟု ယူဆပါ - ထိုသော့ထံ မပို့ကြရန် အားလုံးကို ပြောပါ၊ သန့်သောကွန်ပျူတာတွင် သိုလှောင်ရာအသစ် လုပ်ပါ၊ စကားလုံးများ ထပ်တိုက်ပါ၊ အမည်ပါသူများကို သတိပေးပါ။</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase keys now?</source>
        <translation type="unfinished">သော့များ ယခုဖျက်မလား။</translation>
    </message>
    <message>
        <source>Nobody will ever open this vault again, with any passphrase or recovery sheet.</source>
        <translation type="unfinished">ဤသိုလှောင်ရာကို မည်သည့်စကားဝှက်၊ မည်သည့်ပြန်ဖွင့်စာရွက်ဖြင့်မျှ မည်သူမျှ နောက်ထပ် မဖွင့်နိုင်တော့ပါ။</translation>
    </message>
    <message>
        <source>The keys are destroyed first, then the files. The program ends; nothing that opens stays behind.</source>
        <translation type="unfinished">သော့များကို ဦးစွာ ဖျက်ဆီးပြီးမှ ဖိုင်များကို ဖျက်သည်။ ပရိုဂရမ် ပြီးဆုံးပြီး ဖွင့်နိုင်သောအရာ မကျန်ပါ။</translation>
    </message>
    <message>
        <source>Backups elsewhere are not touched, and still open.</source>
        <translation type="unfinished">အခြားနေရာရှိ အရန်မိတ္တူများကို မထိပါ၊ ဆက်လက် ဖွင့်နိုင်သည်။</translation>
    </message>
    <message>
        <source>An SSD, a stick, a snapshot or a synchronised folder may keep old blocks. Who finds the former keys there, and knows the passphrase, reads what else is found. Only breaking the disk is surer.</source>
        <translation type="unfinished">SSD၊ မန်မိုရီစတစ်၊ snapshot သို့မဟုတ် ထပ်တူညှိဖိုလ်ဒါတွင် အကွက်ဟောင်းများ ကျန်နိုင်သည်။ ထိုနေရာတွင် ယခင်သော့များကို တွေ့ပြီး စကားဝှက်ကို သိသူသည် တွေ့သမျှကို ဖတ်နိုင်သည်။ ဒစ်ခ်ကို ချိုးဖျက်ခြင်းသာ ပိုသေချာသည်။</translation>
    </message>
    <message>
        <source>erase everything</source>
        <translation type="unfinished">အားလုံးဖျက်</translation>
    </message>
    <message>
        <source>To erase, &amp;type: %1</source>
        <translation type="unfinished">ဖျက်ရန် ရိုက်ပါ - %1 (&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>&amp;Erase keys</source>
        <translation type="unfinished">သော့များ ဖျက်ရန် (&amp;E)</translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <source>The keys are gone</source>
        <translation type="unfinished">သော့များ မရှိတော့ပါ</translation>
    </message>
    <message>
        <source>Nobody opens this vault any more.</source>
        <translation type="unfinished">ဤသိုလှောင်ရာကို မည်သူမျှ မဖွင့်နိုင်တော့ပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were removed.</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %Ln ခု ဖျက်ပြီး။</numerusform>
        </translation>
    </message>
    <message>
        <source>Left, because it could not be removed, or is not of this program:</source>
        <translation type="unfinished">ဖျက်၍မရသောကြောင့် သို့မဟုတ် ဤပရိုဂရမ်၏ ဖိုင်မဟုတ်သောကြောင့် ကျန်သည် -</translation>
    </message>
    <message>
        <source>Backups still open: erase or hide each of them. An SSD or a stick may keep old blocks.</source>
        <translation type="unfinished">အရန်မိတ္တူများကို ဖွင့်နိုင်ဆဲ - တစ်ခုချင်း ဖျက်ပါ သို့မဟုတ် ဝှက်ပါ။ SSD သို့မဟုတ် မန်မိုရီစတစ်တွင် အကွက်ဟောင်းများ ကျန်နိုင်သည်။</translation>
    </message>
    <message>
        <source>When the program is started again, it begins as on the first day.</source>
        <translation type="unfinished">ပရိုဂရမ်ကို ပြန်ဖွင့်လျှင် ပထမနေ့ကကဲ့သို့ စတင်မည်။</translation>
    </message>
    <message>
        <source>&amp;End the program</source>
        <translation type="unfinished">ပရိုဂရမ် ပိတ်ရန် (&amp;E)</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Files</source>
        <translation type="unfinished">ဖိုင်များ</translation>
    </message>
    <message>
        <source>No files yet. Add photos, recordings or documents, or drop them here.</source>
        <translation type="unfinished">ဖိုင် မရှိသေးပါ။ ဓာတ်ပုံ၊ အသံဖမ်းချက် သို့မဟုတ် စာရွက်စာတမ်းများ ထည့်ပါ၊ သို့မဟုတ် ဤနေရာသို့ ဆွဲချပါ။</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation type="unfinished">ဖိုင် မရှိပါ။</translation>
    </message>
    <message>
        <source>Look at file</source>
        <translation type="unfinished">ဖိုင်ကို ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">ဖယ်ရန်</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">ဖိုင်များ ထည့်ရန်…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">ဖိုလ်ဒါ ထည့်ရန်…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">ကူးထည့်ရန်</translation>
    </message>
    <message>
        <source>Remove this file from the draft?</source>
        <translation type="unfinished">ဤဖိုင်ကို မူကြမ်းမှ ဖယ်မလား။</translation>
    </message>
    <message>
        <source>%1 is taken off the draft. Unless another report names it, its content is destroyed in this vault; the original outside stays where it is.</source>
        <translation type="unfinished">%1 ကို မူကြမ်းမှ ဖယ်မည်။ အခြားအစီရင်ခံစာ တစ်ခုခုက မသုံးထားလျှင် ဤသိုလှောင်ရာရှိ အတွင်းပါ ပျက်စီးသွားမည်။ ပြင်ပရှိ မူရင်းမှာ မူလနေရာတွင် ရှိနေမည်။</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">ထားရန်</translation>
    </message>
</context>
<context>
    <name>EvidenceViewer</name>
    <message>
        <source>Previous file</source>
        <translation type="unfinished">ယခင် ဖိုင်</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation type="unfinished">နောက် ဖိုင်</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">အချက်အလက်များ</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">မိတ္တူ သိမ်းရန်…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%2 ခုအနက် %1</translation>
    </message>
</context>
<context>
    <name>EvidenceWindow</name>
    <message>
        <source>File</source>
        <translation type="unfinished">ဖိုင်</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">ဖလှယ်ခြင်း</translation>
    </message>
    <message>
        <source>By stick, mail or any folder: what leaves is encrypted, and signed.</source>
        <translation type="unfinished">မန်မိုရီစတစ်၊ မေးလ် သို့မဟုတ် မည်သည့်ဖိုလ်ဒါဖြင့်မဆို - ထွက်သွားသမျှ ကုဒ်ဝှက်ပြီး လက်မှတ်ထိုးထားသည်။</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">ထုတ်ယူရန်… (&amp;E)</translation>
    </message>
    <message>
        <source>Hand reports over</source>
        <translation type="unfinished">အစီရင်ခံစာများ ပေးအပ်ရန်</translation>
    </message>
    <message>
        <source>In a file that only your office, or whom you choose, can open.</source>
        <translation type="unfinished">သင့်ရုံး သို့မဟုတ် သင် ရွေးသောသူသာ ဖွင့်နိုင်သော ဖိုင်ဖြင့်။</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished">သွင်းယူရန်… (&amp;I)</translation>
    </message>
    <message>
        <source>Take bundles in</source>
        <translation type="unfinished">အထုပ်များ လက်ခံရန်</translation>
    </message>
    <message>
        <source>Drop files or a folder here. You see who made them before you decide.</source>
        <translation type="unfinished">ဖိုင်များ သို့မဟုတ် ဖိုလ်ဒါကို ဤနေရာသို့ ဆွဲချပါ။ မဆုံးဖြတ်မီ မည်သူ ပြုလုပ်သည်ကို မြင်ရမည်။</translation>
    </message>
    <message>
        <source>Kept aside, unopened</source>
        <translation type="unfinished">မဖွင့်ဘဲ ဘေးတွင် ထားသည်များ</translation>
    </message>
    <message>
        <source>&amp;Try to import them now</source>
        <translation type="unfinished">ယခု သွင်းယူကြည့်ရန် (&amp;T)</translation>
    </message>
    <message>
        <source>Nobody verified the sender of these, or its device. Compare the words under Contacts, then try again; nothing of them was lost.</source>
        <translation type="unfinished">ဤအထုပ်များ၏ ပေးပို့သူ သို့မဟုတ် ၎င်း၏စက်ကို မည်သူမျှ အတည်မပြုရသေးပါ။ အဆက်အသွယ်များတွင် စကားလုံးများ တိုက်ကြည့်ပြီး ထပ်စမ်းပါ။ တစ်ခုမျှ မဆုံးရှုံးပါ။</translation>
    </message>
    <message>
        <source>Last exchanges</source>
        <translation type="unfinished">နောက်ဆုံး ဖလှယ်ခြင်းများ</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished">ဖြစ်စဉ်မှတ်တမ်း (&amp;H)</translation>
    </message>
    <message>
        <source>Nothing went out or came in yet.</source>
        <translation type="unfinished">ဘာမျှ မထွက်မဝင်ရသေးပါ။</translation>
    </message>
    <message>
        <source>Compare the &amp;words</source>
        <translation type="unfinished">စကားလုံးများ တိုက်ကြည့်ရန် (&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) came in.</source>
        <translation type="unfinished">
            <numerusform>အထုပ် %Ln ခု ဝင်လာသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">အရန်မိတ္တူ</translation>
    </message>
    <message>
        <source>The whole vault once more, encrypted, on another drive that you keep somewhere else.</source>
        <translation type="unfinished">သိုလှောင်ရာတစ်ခုလုံး၏ ကုဒ်ဝှက်ထားသော မိတ္တူ။ သီးခြားနေရာတွင် သိမ်းမည့် အခြားသိမ်းဆည်းပစ္စည်းပေါ်တွင် ထားပါ။</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation type="unfinished">အရန်မိတ္တူ ပြုလုပ်ရန်… (&amp;B)</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation type="unfinished">
            <numerusform>အစီရင်ခံစာ %Ln ခု</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation type="unfinished">
            <numerusform>ပုံစံ %Ln ခု</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %Ln ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">၊ </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) will not go along: only what is sealed is exported.</source>
        <translation type="unfinished">
            <numerusform>မူကြမ်း %Ln ခု မပါပါ - ချိပ်ပိတ်ပြီးများကိုသာ ထုတ်ယူသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation type="unfinished">အထုပ်ကို ရေးနေသည်</translation>
    </message>
    <message>
        <source>Reading the bundle back, to be sure that it is whole</source>
        <translation type="unfinished">ပြည့်စုံကြောင်း သေချာစေရန် အထုပ်ကို ပြန်ဖတ်နေသည်</translation>
    </message>
    <message>
        <source>Writing bundle %1 of %2</source>
        <translation type="unfinished">အထုပ် %2 ခုအနက် %1 ကို ရေးနေသည်</translation>
    </message>
    <message>
        <source>Reading bundle %1 of %2 back, to be sure that it is whole</source>
        <translation type="unfinished">ပြည့်စုံကြောင်း သေချာစေရန် အထုပ် %2 ခုအနက် %1 ကို ပြန်ဖတ်နေသည်</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%2 ခုအနက် %1</translation>
    </message>
</context>
<context>
    <name>ExportAssistant</name>
    <message>
        <source>Export</source>
        <translation type="unfinished">ထုတ်ယူရန်</translation>
    </message>
    <message>
        <source>Hand reports over in an encrypted file that only one side can open.</source>
        <translation type="unfinished">တစ်ဖက်တည်းသာ ဖွင့်နိုင်သော ကုဒ်ဝှက်ထားသည့် ဖိုင်ဖြင့် အစီရင်ခံစာများ ပေးအပ်ပါ။</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">နောက်သို့ (&amp;B)</translation>
    </message>
    <message>
        <source>Leave the drive plugged in. You can cancel at any time: nothing unfinished stays on it, and nothing is lost.</source>
        <translation type="unfinished">သိမ်းဆည်းပစ္စည်းကို တပ်ထားပါ။ အချိန်မရွေး ရပ်နိုင်သည်။ မပြီးသေးသောအရာ ကျန်မနေပါ။ ဘာမျှလည်း မဆုံးရှုံးပါ။</translation>
    </message>
    <message>
        <source>Cancelled. Nothing unfinished is on the drive; the next export sends the same once more.</source>
        <translation type="unfinished">ရပ်လိုက်သည်။ သိမ်းဆည်းပစ္စည်းပေါ်တွင် မပြီးသေးသောအရာ ကျန်မနေပါ။ နောက်တစ်ကြိမ် ထုတ်ယူလျှင် အတူတူပင် ပို့မည်။</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation type="unfinished">အဆင့် ၃ ဆင့်အနက် %1</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">ရှေ့သို့ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export in parts</source>
        <translation type="unfinished">အပိုင်းလိုက် ထုတ်ယူရန် (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished">ထုတ်ယူရန် (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">ပြီးပြီ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>ExportedStep</name>
    <message>
        <source>Exported for %1: written, read back, and found whole.</source>
        <translation type="unfinished">%1 အတွက် ထုတ်ယူပြီး - ရေးပြီး၊ ပြန်ဖတ်စစ်ပြီး၊ ပြည့်စုံသည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation type="unfinished">
            <numerusform>အထုပ် %Ln ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle in parts is only whole with all of them: hand over every file.</source>
        <translation type="unfinished">အပိုင်းလိုက် အထုပ်သည် အပိုင်းအားလုံး ရှိမှသာ ပြည့်စုံသည်။ ဖိုင်တိုင်းကို ပေးအပ်ပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing or damaged here, so they did not go along.</source>
        <translation type="unfinished">
            <numerusform>သက်သေခံပစ္စည်းဖိုင် %Ln ခု ဤနေရာတွင် မရှိ သို့မဟုတ် ပျက်စီးနေသဖြင့် မပါပါ။</numerusform>
        </translation>
    </message>
    <message>
        <source>Now tell the computer to remove the drive safely, and wait until it says so, before you pull it out.</source>
        <translation type="unfinished">ယခု သိမ်းဆည်းပစ္စည်းကို လုံခြုံစွာ ဖြုတ်ရန် ကွန်ပျူတာကို ပြောပါ။ ဖြုတ်နိုင်ပြီဟု ပြောသည်အထိ စောင့်ပြီးမှ ဆွဲထုတ်ပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform>မှတ်တမ်း %Ln ခု</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %Ln ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished">ပြန်ဖတ်စစ်ပြီး</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts about the file</source>
        <translation type="unfinished">ဖိုင်၏ အချက်အလက်များ</translation>
    </message>
    <message>
        <source>The name says something else than the content is: %1.</source>
        <translation type="unfinished">အမည်က အတွင်းပါနှင့် မကိုက်ညီပါ - %1။</translation>
    </message>
    <message>
        <source>Nobody has compared this sender&apos;s words yet: anybody can have sent this.</source>
        <translation type="unfinished">ဤပေးပို့သူ၏ စကားလုံးများကို မည်သူမျှ မတိုက်ကြည့်ရသေးပါ - မည်သူမဆို ပို့ထားနိုင်သည်။</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">ဘာဖြစ်သလဲ</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished">%1 ဘိုက်</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">အရွယ်အစား</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation type="unfinished">အတွင်းပါ၏ SHA-256</translation>
    </message>
    <message>
        <source>Date, by the camera&apos;s clock</source>
        <translation type="unfinished">ရက်စွဲ (ကင်မရာ၏ နာရီအရ)</translation>
    </message>
    <message>
        <source>Use as date</source>
        <translation type="unfinished">ရက်စွဲအဖြစ် သုံးရန်</translation>
    </message>
    <message>
        <source>Place, by the camera</source>
        <translation type="unfinished">နေရာ (ကင်မရာအရ)</translation>
    </message>
    <message>
        <source>Use as place</source>
        <translation type="unfinished">နေရာအဖြစ် သုံးရန်</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">ကင်မရာ</translation>
    </message>
    <message>
        <source>the owner of this vault</source>
        <translation type="unfinished">ဤသိုလှောင်ရာ၏ ပိုင်ရှင်</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation type="unfinished">မသိသူ တစ်ဦး</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation type="unfinished">ထည့်သူ</translation>
    </message>
    <message>
        <source>In this vault since</source>
        <translation type="unfinished">ဤသိုလှောင်ရာတွင် ရှိသည့်အချိန်မှစ၍</translation>
    </message>
    <message>
        <source>Sealed, by its author&apos;s clock</source>
        <translation type="unfinished">ချိပ်ပိတ်ချိန် (ရေးသူ၏ နာရီအရ)</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">ဖြစ်စဉ်မှတ်တမ်း</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished">ချိပ်ပိတ်သည်</translation>
    </message>
    <message>
        <source>revised</source>
        <translation type="unfinished">ပြင်ဆင်သည်</translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished">လက်ခံရရှိသည်</translation>
    </message>
    <message>
        <source>more of it received</source>
        <translation type="unfinished">ထပ်မံ ရရှိသည်</translation>
    </message>
    <message>
        <source>a copy saved unencrypted</source>
        <translation type="unfinished">မိတ္တူကို ကုဒ်မဝှက်ဘဲ သိမ်းသည်</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>There is no {what} called “{name}” here.</source>
        <translation type="unfinished">“{name}” ဟုခေါ်သော {what} ဤနေရာတွင် မရှိပါ။</translation>
    </message>
    <message>
        <source>Look whether it is in the trash, or was exported by another vault.</source>
        <translation type="unfinished">အမှိုက်ပုံးတွင် ရှိမရှိ၊ အခြားသိုလှောင်ရာက ထုတ်ယူထားခြင်း ဟုတ်မဟုတ် ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>“{name}” fits more than one {what}.</source>
        <translation type="unfinished">“{name}” နှင့် ကိုက်ညီသော {what} တစ်ခုထက် ပိုသည်။</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished">စာရင်းမှ တစ်ခု ရွေးပါ။</translation>
    </message>
    <message>
        <source>“{path}” exists already.</source>
        <translation type="unfinished">“{path}” ရှိပြီး ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation type="unfinished">အခြားအမည် ရွေးပါ။ ဘာကိုမျှ ထပ်မရေးရပါ။</translation>
    </message>
    <message>
        <source>“{path}” holds no vault.</source>
        <translation type="unfinished">“{path}” တွင် သိုလှောင်ရာ မရှိပါ။</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new vault.</source>
        <translation type="unfinished">အခြားဖိုလ်ဒါ ရွေးပါ၊ သို့မဟုတ် သိုလှောင်ရာအသစ် ပြုလုပ်ပါ။</translation>
    </message>
    <message>
        <source>The {what} cannot be used: {reason}.</source>
        <translation type="unfinished">{what} ကို အသုံးမပြုနိုင်ပါ - {reason}။</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished">ပြင်ပြီး ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>This {what} is {state}; for this it must be {wanted}.</source>
        <translation type="unfinished">ဤ {what} သည် {state} ဖြစ်နေသည်။ ဤအတွက် {wanted} ဖြစ်ရမည်။</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished">အခြားတစ်ခု ရွေးပါ။</translation>
    </message>
    <message>
        <source>There is nothing to do: no {what}.</source>
        <translation type="unfinished">လုပ်စရာ မရှိပါ - {what} မရှိပါ။</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">ဘာမျှ မပြောင်းလဲပါ။</translation>
    </message>
    <message>
        <source>This vault may not {action}: {reason}.</source>
        <translation type="unfinished">ဤသိုလှောင်ရာကို {action} ခွင့်မပြုပါ - {reason}။</translation>
    </message>
    <message>
        <source>Ask the one who may, or use another vault.</source>
        <translation type="unfinished">ခွင့်ရှိသူကို မေးပါ၊ သို့မဟုတ် အခြားသိုလှောင်ရာကို သုံးပါ။</translation>
    </message>
    <message>
        <source>Nobody has compared the words of “{name}” yet.</source>
        <translation type="unfinished">“{name}” ၏ စကားလုံးများကို မည်သူမျှ မတိုက်ကြည့်ရသေးပါ။</translation>
    </message>
    <message>
        <source>Compare the eight words in person or by phone under Contacts, and say there that they agree.</source>
        <translation type="unfinished">အဆက်အသွယ်များတွင် စကားလုံးရှစ်လုံးကို လူချင်း သို့မဟုတ် ဖုန်းဖြင့် တိုက်ကြည့်ပြီး တူညီကြောင်း ထိုနေရာတွင် ပြောပါ။</translation>
    </message>
    <message>
        <source>“{name}” was revoked in this vault.</source>
        <translation type="unfinished">“{name}” ကို ဤသိုလှောင်ရာတွင် ရုပ်သိမ်းထားသည်။</translation>
    </message>
    <message>
        <source>Get a new card and compare its words.</source>
        <translation type="unfinished">ကတ်အသစ် ယူပြီး ၎င်း၏ စကားလုံးများကို တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished">ဤစကားဝှက်ဖြင့် သိုလှောင်ရာကို ဖွင့်၍ မရပါ။</translation>
    </message>
    <message>
        <source>Try again; mind capitals and the keyboard&apos;s language.</source>
        <translation type="unfinished">ထပ်စမ်းပါ။ စာလုံးကြီးများနှင့် ကီးဘုတ်ဘာသာစကားကို သတိပြုပါ။</translation>
    </message>
    <message>
        <source>This recovery code cannot be used: {reason}.</source>
        <translation type="unfinished">ဤပြန်ဖွင့်စကားလုံးများကို အသုံးမပြုနိုင်ပါ - {reason}။</translation>
    </message>
    <message>
        <source>Compare it with the paper, word by word.</source>
        <translation type="unfinished">စာရွက်နှင့် တစ်လုံးချင်း တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>This passphrase is too short to protect anybody.</source>
        <translation type="unfinished">ဤစကားဝှက်သည် တိုလွန်းသဖြင့် မည်သူ့ကိုမျှ မကာကွယ်နိုင်ပါ။</translation>
    </message>
    <message>
        <source>Take at least {minimum} characters, better five random words.</source>
        <translation type="unfinished">အနည်းဆုံး စာလုံး {minimum} လုံး ယူပါ။ ကျပန်းစကားလုံး ၅ လုံးက ပိုကောင်းသည်။</translation>
    </message>
    <message>
        <source>These are not the words of “{name}”.</source>
        <translation type="unfinished">ဤအရာများသည် “{name}” ၏ စကားလုံးများ မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Do not trust this card: it may be somebody else&apos;s. Ask for it again, by another way.</source>
        <translation type="unfinished">ဤကတ်ကို မယုံပါနှင့် - အခြားသူ၏ကတ် ဖြစ်နိုင်သည်။ အခြားနည်းဖြင့် ထပ်တောင်းပါ။</translation>
    </message>
    <message>
        <source>This is not a usable {what}.</source>
        <translation type="unfinished">ဤ {what} ကို အသုံးမပြုနိုင်ပါ။</translation>
    </message>
    <message>
        <source>Ask for it again, as a file and not retyped.</source>
        <translation type="unfinished">ပြန်ရိုက်ထားသည် မဟုတ်ဘဲ ဖိုင်အဖြစ် ထပ်တောင်းပါ။</translation>
    </message>
    <message>
        <source>A part of this vault is damaged ({part}).</source>
        <translation type="unfinished">ဤသိုလှောင်ရာ၏ အစိတ်အပိုင်းတစ်ခု ပျက်စီးနေသည် ({part})။</translation>
    </message>
    <message>
        <source>Copy the folder as it is, then restore your latest backup.</source>
        <translation type="unfinished">ဖိုလ်ဒါကို ရှိသည့်အတိုင်း ကူးထားပြီး နောက်ဆုံးအရန်မိတ္တူကို ပြန်ယူပါ။</translation>
    </message>
    <message>
        <source>A later version of FieldReport wrote this vault (version {found}, known here: {known}).</source>
        <translation type="unfinished">ဤသိုလှောင်ရာကို FieldReport ၏ နောက်ပိုင်းမူက ရေးထားသည် (မူ {found}၊ ဤနေရာတွင် သိသည် - {known})။</translation>
    </message>
    <message>
        <source>Update FieldReport.</source>
        <translation type="unfinished">FieldReport ကို မွမ်းမံပါ။</translation>
    </message>
    <message>
        <source>An evidence file is missing or altered ({sha256}).</source>
        <translation type="unfinished">သက်သေခံပစ္စည်းဖိုင်တစ်ခု ပျောက်နေသည် သို့မဟုတ် ပြောင်းလဲခံထားရသည် ({sha256})။</translation>
    </message>
    <message>
        <source>Restore it from a backup; the other files are not affected.</source>
        <translation type="unfinished">အရန်မိတ္တူမှ ပြန်ယူပါ။ အခြားဖိုင်များ မထိခိုက်ပါ။</translation>
    </message>
    <message>
        <source>Files of evidence are missing in this backup, or cannot be read ({missing}).</source>
        <translation type="unfinished">ဤအရန်မိတ္တူတွင် သက်သေခံပစ္စည်းဖိုင်များ ပျောက်နေသည် သို့မဟုတ် ဖတ်၍မရပါ ({missing})။</translation>
    </message>
    <message>
        <source>Look for a whole copy of the backup first.</source>
        <translation type="unfinished">ပြည့်စုံသော အရန်မိတ္တူကို ဦးစွာ ရှာပါ။</translation>
    </message>
    <message>
        <source>The custody log of {subject} does not hold together at entry {entry}.</source>
        <translation type="unfinished">{subject} ၏ ထိန်းသိမ်းမှုမှတ်တမ်းသည် အမှတ် {entry} တွင် မကိုက်ညီပါ။</translation>
    </message>
    <message>
        <source>Keep this vault as it is and compare it with a backup.</source>
        <translation type="unfinished">ဤသိုလှောင်ရာကို ရှိသည့်အတိုင်း ထားပြီး အရန်မိတ္တူနှင့် နှိုင်းယှဉ်ပါ။</translation>
    </message>
    <message>
        <source>What was written could not be read back (“{path}”), and was removed.</source>
        <translation type="unfinished">ရေးထားသည်ကို ပြန်ဖတ်၍မရသဖြင့် (“{path}”) ဖယ်ရှားလိုက်သည်။</translation>
    </message>
    <message>
        <source>Use another stick or disk and export again.</source>
        <translation type="unfinished">အခြားမန်မိုရီစတစ် သို့မဟုတ် ဒစ်ခ်ဖြင့် ထပ်ထုတ်ယူပါ။</translation>
    </message>
    <message>
        <source>This is not an encrypted bundle.</source>
        <translation type="unfinished">ဤအရာသည် ကုဒ်ဝှက်ထားသော အထုပ် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .age.</source>
        <translation type="unfinished">.age ဖြင့် ဆုံးသော ဖိုင်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged ({reason}).</source>
        <translation type="unfinished">ဖိုင်၏ အစပိုင်း ပျက်စီးနေသည် ({reason})။</translation>
    </message>
    <message>
        <source>Copy the file again, or ask for it again.</source>
        <translation type="unfinished">ဖိုင်ကို ထပ်ကူးပါ၊ သို့မဟုတ် ထပ်တောင်းပါ။</translation>
    </message>
    <message>
        <source>The text form of the file is damaged ({reason}).</source>
        <translation type="unfinished">ဖိုင်၏ စာသားပုံစံ ပျက်စီးနေသည် ({reason})။</translation>
    </message>
    <message>
        <source>Copy the whole text again.</source>
        <translation type="unfinished">စာသားအားလုံးကို ထပ်ကူးပါ။</translation>
    </message>
    <message>
        <source>None of this vault&apos;s keys opens the file: it is for somebody else, for a former key, or damaged.</source>
        <translation type="unfinished">ဤသိုလှောင်ရာ၏ သော့တစ်ခုမျှ ဖိုင်ကို မဖွင့်နိုင်ပါ - အခြားသူအတွက် ဖြစ်နိုင်သည်၊ ယခင်သော့အတွက် ဖြစ်နိုင်သည်၊ ပျက်စီးနေခြင်းလည်း ဖြစ်နိုင်သည်။</translation>
    </message>
    <message>
        <source>Ask the sender to whom it was made, and copy it again.</source>
        <translation type="unfinished">မည်သူ့အတွက် ပြုလုပ်ထားသည်ကို ပေးပို့သူအား မေးပြီး ထပ်ကူးပါ။</translation>
    </message>
    <message>
        <source>The beginning of the file was altered.</source>
        <translation type="unfinished">ဖိုင်၏ အစပိုင်းကို ပြောင်းလဲထားသည်။</translation>
    </message>
    <message>
        <source>Do not trust this copy; ask for it again.</source>
        <translation type="unfinished">ဤမိတ္တူကို မယုံပါနှင့်။ ထပ်တောင်းပါ။</translation>
    </message>
    <message>
        <source>The file is damaged in part {chunk}.</source>
        <translation type="unfinished">ဖိုင်၏ အပိုင်း {chunk} ပျက်စီးနေသည်။</translation>
    </message>
    <message>
        <source>Copy it again; nothing of it was taken over.</source>
        <translation type="unfinished">ထပ်ကူးပါ။ အထဲမှ တစ်ခုမျှ မယူပါ။</translation>
    </message>
    <message>
        <source>The file is incomplete: it was not copied to its end.</source>
        <translation type="unfinished">ဖိုင် မပြည့်စုံပါ - အဆုံးထိ မကူးထားပါ။</translation>
    </message>
    <message>
        <source>The bundle is whole, but its sender, or the device that signed it, is not verified here; it was kept unopened.</source>
        <translation type="unfinished">အထုပ် ပြည့်စုံသော်လည်း ပေးပို့သူ သို့မဟုတ် လက်မှတ်ထိုးသောစက်ကို ဤနေရာတွင် အတည်မပြုရသေးသဖြင့် မဖွင့်ဘဲ သိမ်းထားသည်။</translation>
    </message>
    <message>
        <source>Several devices of the sender claim the same place: a backup was restored twice, or a key was stolen. The bundle is whole and was kept unopened; none of these devices counts unless you accept it.</source>
        <translation type="unfinished">ပေးပို့သူ၏ စက်အများအပြားက နေရာတစ်ခုတည်းကို တောင်းဆိုနေသည် - အရန်မိတ္တူကို နှစ်ကြိမ် ပြန်ယူခဲ့ခြင်း သို့မဟုတ် သော့ အခိုးခံရခြင်း ဖြစ်နိုင်သည်။ အထုပ် ပြည့်စုံပြီး မဖွင့်ဘဲ သိမ်းထားသည်။ သင် လက်မခံမချင်း ထိုစက်တစ်လုံးမျှ အကျုံးမဝင်ပါ။</translation>
    </message>
    <message>
        <source>The sender was revoked in this vault.</source>
        <translation type="unfinished">ပေးပို့သူကို ဤသိုလှောင်ရာတွင် ရုပ်သိမ်းထားသည်။</translation>
    </message>
    <message>
        <source>Something was appended to the file.</source>
        <translation type="unfinished">ဖိုင်၏ အဆုံးတွင် တစ်စုံတစ်ရာ ဆက်ထားသည်။</translation>
    </message>
    <message>
        <source>Report {report} stays on this computer: {reason}.</source>
        <translation type="unfinished">အစီရင်ခံစာ {report} ကို ဤကွန်ပျူတာတွင် ဆက်ထားသည် - {reason}။</translation>
    </message>
    <message>
        <source>Nothing was cleared; import the office&apos;s latest receipt, then see “clear” for what may go.</source>
        <translation type="unfinished">ဘာမျှ မရှင်းလင်းပါ။ ရုံး၏ နောက်ဆုံး လက်ခံဖြတ်ပိုင်းကို ထည့်သွင်းပြီး “clear” ဖြင့် ရှင်းလင်းနိုင်သည်များကို ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>This cannot be sealed for the office only: {reason}.</source>
        <translation type="unfinished">ဤအရာကို ရုံးအတွက်သာ ချိပ်ပိတ်၍ မရပါ - {reason}။</translation>
    </message>
    <message>
        <source>The draft is as it was. It needs an office whose words were compared, and a recovery key in force.</source>
        <translation type="unfinished">မူကြမ်းသည် မူလအတိုင်း ရှိသည်။ စကားလုံးများ တိုက်ကြည့်ပြီးသော ရုံးတစ်ရုံးနှင့် အသုံးပြုနေသော ပြန်ဖွင့်သော့ လိုအပ်သည်။</translation>
    </message>
    <message>
        <source>These shares do not give the organisation&apos;s key (share {share}: {reason}).</source>
        <translation type="unfinished">ဤအစိတ်အပိုင်းများမှ အဖွဲ့အစည်း၏ သော့ကို မရပါ (အစိတ်အပိုင်း {share}: {reason})။</translation>
    </message>
    <message>
        <source>Compare that share with its paper, word by word; any two shares of one set will do.</source>
        <translation type="unfinished">ထိုအစိတ်အပိုင်းကို စာရွက်နှင့် တစ်လုံးချင်း တိုက်ကြည့်ပါ။ အစုတစ်ခုတည်းမှ မည်သည့်နှစ်ခုမဆို ရသည်။</translation>
    </message>
    <message>
        <source>Something sealed to this key may still be on its way, from {who}.</source>
        <translation type="unfinished">ဤသော့ဖြင့် ပိတ်ထားသော အရာများ {who} ထံမှ လာနေဆဲ ဖြစ်နိုင်သည်။</translation>
    </message>
    <message>
        <source>Send them your new card, and import what they send; revoke whoever will not write again.</source>
        <translation type="unfinished">သင့်ကတ်အသစ်ကို ပို့ပြီး ၎င်းတို့ ပို့သည်များကို ထည့်သွင်းပါ။ ထပ်မံ မရေးတော့မည့်သူကို ရုပ်သိမ်းပါ။</translation>
    </message>
    <message>
        <source>The content breaks the bundle format ({reason}).</source>
        <translation type="unfinished">အတွင်းပါသည် အထုပ်ပုံစံနှင့် မကိုက်ညီပါ ({reason})။</translation>
    </message>
    <message>
        <source>Ask the sender to export again.</source>
        <translation type="unfinished">ပေးပို့သူအား ထပ်ထုတ်ယူခိုင်းပါ။</translation>
    </message>
    <message>
        <source>The content is in the wrong order ({member}).</source>
        <translation type="unfinished">အတွင်းပါ၏ အစဉ် မှားနေသည် ({member})။</translation>
    </message>
    <message>
        <source>The content does not match its list ({member}).</source>
        <translation type="unfinished">အတွင်းပါသည် ၎င်း၏စာရင်းနှင့် မကိုက်ညီပါ ({member})။</translation>
    </message>
    <message>
        <source>The end of the content breaks the bundle format.</source>
        <translation type="unfinished">အတွင်းပါ၏ အဆုံးပိုင်းသည် အထုပ်ပုံစံနှင့် မကိုက်ညီပါ။</translation>
    </message>
    <message>
        <source>The file asks for more than the format allows ({which}).</source>
        <translation type="unfinished">ဖိုင်က ပုံစံ ခွင့်ပြုသည်ထက် ပိုတောင်းသည် ({which})။</translation>
    </message>
    <message>
        <source>Do not open it with other programs.</source>
        <translation type="unfinished">အခြားပရိုဂရမ်များဖြင့် မဖွင့်ပါနှင့်။</translation>
    </message>
    <message>
        <source>The list of checksums is damaged (line {line}).</source>
        <translation type="unfinished">စစ်ဆေးကိန်းစာရင်း ပျက်စီးနေသည် (စာကြောင်း {line})။</translation>
    </message>
    <message>
        <source>The signature is not valid ({reason}).</source>
        <translation type="unfinished">လက်မှတ် မမှန်ကန်ပါ ({reason})။</translation>
    </message>
    <message>
        <source>Do not trust this file; ask the sender.</source>
        <translation type="unfinished">ဤဖိုင်ကို မယုံပါနှင့်။ ပေးပို့သူကို မေးပါ။</translation>
    </message>
    <message>
        <source>Compare the sender&apos;s eight words under Contacts, then import the bundle again.</source>
        <translation type="unfinished">အဆက်အသွယ်များတွင် ပေးပို့သူ၏ စကားလုံးရှစ်လုံး တိုက်ကြည့်ပြီး အထုပ်ကို ထပ်သွင်းယူပါ။</translation>
    </message>
    <message>
        <source>Ask the person, on a call where you know the voice, which device is theirs, and decide under Contacts.</source>
        <translation type="unfinished">မည်သည့်စက်က ထိုသူ၏စက် ဖြစ်သည်ကို အသံ မှတ်မိသော ဖုန်းဖြင့် မေးပြီး အဆက်အသွယ်များတွင် ဆုံးဖြတ်ပါ။</translation>
    </message>
    <message>
        <source>Ask the person for a new card, by another way.</source>
        <translation type="unfinished">ထိုသူထံမှ ကတ်အသစ်ကို အခြားနည်းဖြင့် တောင်းပါ။</translation>
    </message>
    <message>
        <source>A later version of FieldReport made this ({found}).</source>
        <translation type="unfinished">ဤအရာကို FieldReport ၏ နောက်ပိုင်းမူက ပြုလုပ်ထားသည် ({found})။</translation>
    </message>
    <message>
        <source>Update FieldReport, then try again.</source>
        <translation type="unfinished">FieldReport ကို မွမ်းမံပြီး ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest is not valid ({field}).</source>
        <translation type="unfinished">အထုပ်၏ စာရင်းဖော်ပြချက် မမှန်ကန်ပါ ({field})။</translation>
    </message>
    <message>
        <source>The sender made this bundle for somebody else.</source>
        <translation type="unfinished">ပေးပို့သူက ဤအထုပ်ကို အခြားသူအတွက် ပြုလုပ်ထားသည်။</translation>
    </message>
    <message>
        <source>Do not use it; tell the sender who handed it to you.</source>
        <translation type="unfinished">အသုံးမပြုပါနှင့်။ မည်သူ ပေးအပ်ခဲ့သည်ကို ပေးပို့သူအား ပြောပါ။</translation>
    </message>
    <message>
        <source>“{path}” is not what the sender signed.</source>
        <translation type="unfinished">“{path}” သည် ပေးပို့သူ လက်မှတ်ထိုးခဲ့သည်အတိုင်း မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Files that the bundle lists are missing.</source>
        <translation type="unfinished">အထုပ်၏စာရင်းပါ ဖိုင်များ ပျောက်နေသည်။</translation>
    </message>
    <message>
        <source>Copy it again, or ask the sender to export again.</source>
        <translation type="unfinished">ထပ်ကူးပါ၊ သို့မဟုတ် ပေးပို့သူအား ထပ်ထုတ်ယူခိုင်းပါ။</translation>
    </message>
    <message>
        <source>A record is not valid ({reason}).</source>
        <translation type="unfinished">မှတ်တမ်းတစ်ခု မမှန်ကန်ပါ ({reason})။</translation>
    </message>
    <message>
        <source>It was kept apart; ask the sender to export again.</source>
        <translation type="unfinished">သီးသန့်ထားသည်။ ပေးပို့သူအား ထပ်ထုတ်ယူခိုင်းပါ။</translation>
    </message>
    <message>
        <source>An answer does not belong to its record ({reason}).</source>
        <translation type="unfinished">အဖြေတစ်ခုသည် ၎င်း၏မှတ်တမ်းနှင့် မသက်ဆိုင်ပါ ({reason})။</translation>
    </message>
    <message>
        <source>This is no valid contact card ({reason}).</source>
        <translation type="unfinished">ဤအရာသည် မှန်ကန်သော အဆက်အသွယ်ကတ် မဟုတ်ပါ ({reason})။</translation>
    </message>
    <message>
        <source>Ask for the card again, as a file.</source>
        <translation type="unfinished">ကတ်ကို ဖိုင်အဖြစ် ထပ်တောင်းပါ။</translation>
    </message>
    <message>
        <source>The vault asks for an unreasonable amount of work ({which}).</source>
        <translation type="unfinished">သိုလှောင်ရာက မသင့်လျော်သော အလုပ်ပမာဏကို တောင်းသည် ({which})။</translation>
    </message>
    <message>
        <source>Somebody may have replaced vault.json: restore it from a backup.</source>
        <translation type="unfinished">တစ်စုံတစ်ယောက်က vault.json ကို လဲထားနိုင်သည် - အရန်မိတ္တူမှ ပြန်ယူပါ။</translation>
    </message>
    <message>
        <source>The disk is full (“{path}”).</source>
        <translation type="unfinished">ဒစ်ခ် ပြည့်နေသည် (“{path}”)။</translation>
    </message>
    <message>
        <source>Make room and try again; nothing was lost.</source>
        <translation type="unfinished">နေရာလွတ် လုပ်ပြီး ထပ်စမ်းပါ။ ဘာမျှ မဆုံးရှုံးပါ။</translation>
    </message>
    <message>
        <source>“{path}” may not be opened or written to.</source>
        <translation type="unfinished">“{path}” ကို ဖွင့်ခွင့် သို့မဟုတ် ရေးခွင့် မရှိပါ။</translation>
    </message>
    <message>
        <source>Choose another place, or allow it.</source>
        <translation type="unfinished">အခြားနေရာ ရွေးပါ၊ သို့မဟုတ် ခွင့်ပြုပါ။</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation type="unfinished">“{path}” ဖိုင် မရှိပါ။</translation>
    </message>
    <message>
        <source>Check the path; is the stick plugged in?</source>
        <translation type="unfinished">လမ်းကြောင်းကို စစ်ပါ။ မန်မိုရီစတစ် တပ်ထားသလား။</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written ({reason}).</source>
        <translation type="unfinished">“{path}” ကို ဖတ်၍ သို့မဟုတ် ရေး၍ မရပါ ({reason})။</translation>
    </message>
    <message>
        <source>Try again, or use another disk.</source>
        <translation type="unfinished">ထပ်စမ်းပါ၊ သို့မဟုတ် အခြားဒစ်ခ်ကို သုံးပါ။</translation>
    </message>
    <message>
        <source>“{path}” is no regular file.</source>
        <translation type="unfinished">“{path}” သည် သာမန်ဖိုင် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Name a file that lies on a disk, not a folder or a pipe.</source>
        <translation type="unfinished">ဒစ်ခ်ပေါ်ရှိ ဖိုင်ကို ရွေးပါ၊ ဖိုလ်ဒါ သို့မဟုတ် ပိုက် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>This disk&apos;s format holds no file as large as “{path}”.</source>
        <translation type="unfinished">ဤဒစ်ခ်၏ ပုံစံတွင် “{path}” ကဲ့သို့ ကြီးသော ဖိုင်ကို မထားနိုင်ပါ။</translation>
    </message>
    <message>
        <source>Export in parts, or choose another disk.</source>
        <translation type="unfinished">အပိုင်းလိုက် ထုတ်ယူပါ၊ သို့မဟုတ် အခြားဒစ်ခ် ရွေးပါ။</translation>
    </message>
    <message>
        <source>“{path}” changed while it was being read.</source>
        <translation type="unfinished">“{path}” ကို ဖတ်နေစဉ် ပြောင်းလဲသွားသည်။</translation>
    </message>
    <message>
        <source>Close the program that uses it, and try again.</source>
        <translation type="unfinished">၎င်းကို သုံးနေသော ပရိုဂရမ်ကို ပိတ်ပြီး ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>“{path}” has {size} bytes; the largest file is {maximum}.</source>
        <translation type="unfinished">“{path}” သည် {size} ဘိုက် ရှိသည်။ အကြီးဆုံးဖိုင်မှာ {maximum} ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Cut it into parts and attach each.</source>
        <translation type="unfinished">အပိုင်းများ ပိုင်းပြီး တစ်ခုချင်း တွဲပါ။</translation>
    </message>
    <message>
        <source>Another program has this vault open (“{path}”).</source>
        <translation type="unfinished">အခြားပရိုဂရမ်က ဤသိုလှောင်ရာကို ဖွင့်ထားသည် (“{path}”)။</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation type="unfinished">ထိုနေရာတွင် ပိတ်ပြီး ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>The library {library} {found} is too old to be safe here.</source>
        <translation type="unfinished">{library} {found} သည် ဟောင်းလွန်းသဖြင့် ဤနေရာတွင် မလုံခြုံပါ။</translation>
    </message>
    <message>
        <source>Install version {wanted} or later.</source>
        <translation type="unfinished">မူ {wanted} သို့မဟုတ် နောက်ပိုင်းကို ထည့်သွင်းပါ။</translation>
    </message>
    <message>
        <source>The form&apos;s XML cannot be read (line {line}, column {column}: {reason}).</source>
        <translation type="unfinished">ပုံစံ၏ XML ကို ဖတ်၍ မရပါ (စာကြောင်း {line}၊ ကော်လံ {column} - {reason})။</translation>
    </message>
    <message>
        <source>Correct the file and add it again.</source>
        <translation type="unfinished">ဖိုင်ကို ပြင်ပြီး ထပ်ထည့်ပါ။</translation>
    </message>
    <message>
        <source>A formula of the form is not well written (character {position}: {expected} expected).</source>
        <translation type="unfinished">ပုံစံ၏ ပုံသေနည်းတစ်ခုကို မှားရေးထားသည် (စာလုံးအမှတ် {position} - {expected} လိုသည်)။</translation>
    </message>
    <message>
        <source>Correct it in the spreadsheet and add the form again.</source>
        <translation type="unfinished">စာရင်းဇယားတွင် ပြင်ပြီး ပုံစံကို ထပ်ထည့်ပါ။</translation>
    </message>
    <message>
        <source>A pattern of the form cannot be used (character {position}: {reason}).</source>
        <translation type="unfinished">ပုံစံ၏ စာပုံစံ (pattern) တစ်ခုကို အသုံးမပြုနိုင်ပါ (စာလုံးအမှတ် {position} - {reason})။</translation>
    </message>
    <message>
        <source>Write it with what Collect and Enketo both understand, and add the form again.</source>
        <translation type="unfinished">Collect နှင့် Enketo နှစ်ခုစလုံး နားလည်သည့်အတိုင်း ရေးပြီး ပုံစံကို ထပ်ထည့်ပါ။</translation>
    </message>
    <message>
        <source>A formula of the form cannot be worked out ({reason}).</source>
        <translation type="unfinished">ပုံစံ၏ ပုံသေနည်းတစ်ခုကို တွက်၍ မရပါ ({reason})။</translation>
    </message>
    <message>
        <source>The answer at {path} is not taken: {message}.</source>
        <translation type="unfinished">{path} ရှိ အဖြေကို လက်မခံပါ - {message}။</translation>
    </message>
    <message>
        <source>Correct it; nothing was stored.</source>
        <translation type="unfinished">ပြင်ပါ။ ဘာမျှ မသိမ်းရပါ။</translation>
    </message>
    <message>
        <source>{count} answers are missing or do not do: {places}.</source>
        <translation type="unfinished">အဖြေ {count} ခု လိုနေသည် သို့မဟုတ် မကိုက်ညီပါ - {places}။</translation>
    </message>
    <message>
        <source>See them with Check; or seal the report as it is, unfinished.</source>
        <translation type="unfinished">“စစ်ရန်” ဖြင့် ကြည့်ပါ၊ သို့မဟုတ် အစီရင်ခံစာကို မပြည့်စုံသေးသည့်အတိုင်း ချိပ်ပိတ်ပါ။</translation>
    </message>
    <message>
        <source>This is no form that FieldReport can read ({reason}).</source>
        <translation type="unfinished">ဤအရာသည် FieldReport ဖတ်နိုင်သော ပုံစံ မဟုတ်ပါ ({reason})။</translation>
    </message>
    <message>
        <source>Bring it as XLSForm (.xlsx, .xls, .csv, .md) or as XForm (.xml).</source>
        <translation type="unfinished">XLSForm (.xlsx, .xls, .csv, .md) သို့မဟုတ် XForm (.xml) အဖြစ် ယူလာပါ။</translation>
    </message>
    <message>
        <source>The form has errors ({errors}); somebody who filled it in would be stuck.</source>
        <translation type="unfinished">ပုံစံတွင် အမှားများ ရှိသည် ({errors})။ ဖြည့်သူသည် ဆက်၍ မရ ဖြစ်နေမည်။</translation>
    </message>
    <message>
        <source>Look at what is listed, correct the form, and add it again.</source>
        <translation type="unfinished">စာရင်းပါသည်များကို ကြည့်၊ ပုံစံကို ပြင်ပြီး ထပ်ထည့်ပါ။</translation>
    </message>
    <message>
        <source>The form&apos;s package is damaged or of another make ({reason}).</source>
        <translation type="unfinished">ပုံစံ၏ ပက်ကေ့ချ် ပျက်စီးနေသည် သို့မဟုတ် အခြားအမျိုးအစား ဖြစ်သည် ({reason})။</translation>
    </message>
    <message>
        <source>Ask whoever sent the form to send it again.</source>
        <translation type="unfinished">ပုံစံကို ပို့သူအား ထပ်ပို့ခိုင်းပါ။</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">ဖိုင် တွဲရန်</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">ဖယ်ရန်</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished">ဖယ်ရန်</translation>
    </message>
</context>
<context>
    <name>FileIntake</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished">ဖိုင်များ ထည့်ရန်</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">ဖိုင် တွဲရန်</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished">ဖိုလ်ဒါ ထည့်ရန်</translation>
    </message>
    <message>
        <source>There is no file and no picture in the clipboard.</source>
        <translation type="unfinished">ကူးထားသော ဖိုင် သို့မဟုတ် ပုံ မရှိပါ။</translation>
    </message>
    <message>
        <source>picture from clipboard</source>
        <translation type="unfinished">ကူးထားသော ပုံ</translation>
    </message>
    <message>
        <source>This question takes one file. Add one at a time.</source>
        <translation type="unfinished">ဤမေးခွန်းတွင် ဖိုင်တစ်ဖိုင်သာ ထည့်နိုင်သည်။ တစ်ကြိမ်လျှင် တစ်ဖိုင် ထည့်ပါ။</translation>
    </message>
    <message>
        <source>Adding %1 of %2: %3</source>
        <translation type="unfinished">%2 ခုအနက် %1 ကို ထည့်နေသည် - %3</translation>
    </message>
    <message>
        <source>%1 was not added: this form has no room for another file.</source>
        <translation type="unfinished">%1 ကို မထည့်ရပါ - ဤပုံစံတွင် နောက်ထပ်ဖိုင်အတွက် နေရာ မရှိပါ။</translation>
    </message>
    <message>
        <source>Stopped. The file that was coming in was not kept.</source>
        <translation type="unfinished">ရပ်လိုက်သည်။ ဝင်နေဆဲ ဖိုင်ကို မသိမ်းထားပါ။</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%2 ခုအနက် %1</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished">ရှင်းရန်</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished">စစ်ထုတ်မှုအားလုံး ရှင်းရန်</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">ရက်စွဲ</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation type="unfinished">မည်သည့်ရက်မဆို</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation type="unfinished">
            <numerusform>ပြီးခဲ့သည့် %Ln ရက်</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation type="unfinished">ရက်များ ရွေးရန်…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished">နောက်ထပ် စစ်ထုတ်မှုများ</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished">စာရင်း၏ အစဉ်</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished">အသစ်ဆုံး ဦးစွာ</translation>
    </message>
    <message>
        <source>Latest incident first</source>
        <translation type="unfinished">နောက်ဆုံးဖြစ်စဉ် ဦးစွာ</translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished">ခေါင်းစဉ်အလိုက်</translation>
    </message>
    <message>
        <source>Choose days</source>
        <translation type="unfinished">ရက်များ ရွေးရန်</translation>
    </message>
    <message>
        <source>Incidents that were, or may have been, on one of these days.</source>
        <translation type="unfinished">ဤရက်များအတွင်း ဖြစ်ခဲ့သော သို့မဟုတ် ဖြစ်ခဲ့နိုင်သော ဖြစ်စဉ်များ။</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">မှ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">အထိ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished">ဤအရာများကို ပြရန်</translation>
    </message>
    <message>
        <source>Unknown {id}</source>
        <translation type="unfinished">မသိသူ {id}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} မှ {last} အထိ</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation type="unfinished">{first} မှစ၍</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation type="unfinished">{last} အထိ</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">အခြေအနေ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">အမျိုးအစား</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">နေရာ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">ပုံစံ</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">ရေးသူ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished">အညွှန်း</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished">တာဝန်ယူသူ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">စိစစ်ချက်</translation>
    </message>
    <message>
        <source>Has files</source>
        <translation type="unfinished">ဖိုင် ပါသည်</translation>
    </message>
    <message>
        <source>Has problems</source>
        <translation type="unfinished">ပြဿနာ ရှိသည်</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished">မဖတ်ရသေး</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Nothing to choose from</source>
        <translation type="unfinished">ရွေးစရာ မရှိပါ</translation>
    </message>
</context>
<context>
    <name>FindingManyField</name>
    <message>
        <source>Type to find one more, or open the list</source>
        <translation type="unfinished">နောက်တစ်ခု ရှာရန် ရိုက်ပါ၊ သို့မဟုတ် စာရင်းကို ဖွင့်ပါ</translation>
    </message>
    <message>
        <source>Take “{words}” away</source>
        <translation type="unfinished">“{words}” ကို ဖယ်ရန်</translation>
    </message>
    <message>
        <source>take “{words}” away</source>
        <translation type="unfinished">“{words}” ကို ဖယ်ရန်</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">နောက်သို့ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">ရှေ့သို့ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished">နောက်မှ (&amp;L)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">အဆင့် %2 ဆင့်အနက် %1</translation>
    </message>
    <message>
        <source>Making your vault. This takes some seconds…</source>
        <translation type="unfinished">သင့်သိုလှောင်ရာကို ပြုလုပ်နေသည်။ စက္ကန့်အနည်းငယ် ကြာမည်…</translation>
    </message>
</context>
<context>
    <name>FolderQuestion</name>
    <message>
        <source>Add files from “%1”?</source>
        <translation type="unfinished">“%1” မှ ဖိုင်များ ထည့်မလား။</translation>
    </message>
    <message>
        <source>Files in the folder</source>
        <translation type="unfinished">ဖိုလ်ဒါထဲရှိ ဖိုင်များ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %Ln ခု ထည့်ရန်</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) marked, %1 together.</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %Ln ခု မှတ်ထားသည်၊ စုစုပေါင်း %1။</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in this folder that can be added.</source>
        <translation type="unfinished">ဤဖိုလ်ဒါတွင် ထည့်နိုင်သော ဖိုင် မရှိပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) left out: only files themselves are evidence.</source>
        <translation type="unfinished">
            <numerusform>လင့်ခ် %Ln ခု မပါပါ - ဖိုင်ကိုယ်တိုင်သာ သက်သေခံပစ္စည်း ဖြစ်သည်။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and is left out.</source>
        <translation type="unfinished">
            <numerusform>%Ln ခုကို ဖတ်၍မရသဖြင့် မပါပါ။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) left out.</source>
        <translation type="unfinished">
            <numerusform>ဖျောက်ထားသော ဖိုင် %Ln ခု မပါပါ။</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more in this folder than can be listed: add its folders one by one.</source>
        <translation type="unfinished">ဤဖိုလ်ဒါတွင် စာရင်းပြနိုင်သည်ထက် ပိုများသည် - အတွင်းရှိ ဖိုလ်ဒါများကို တစ်ခုချင်း ထည့်ပါ။</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>More</source>
        <translation type="unfinished">နောက်ထပ်</translation>
    </message>
</context>
<context>
    <name>ForeseenCard</name>
    <message>
        <source>Without a title</source>
        <translation type="unfinished">ခေါင်းစဉ်မဲ့</translation>
    </message>
    <message>
        <source>Goes whole</source>
        <translation type="unfinished">အပြည့်အစုံ ပါသွားမည်</translation>
    </message>
    <message>
        <source>Goes in part</source>
        <translation type="unfinished">တစ်စိတ်တစ်ပိုင်း ပါသွားမည်</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation type="unfinished">ကျန်ရစ်မည်</translation>
    </message>
    <message>
        <source>It does not say %1.</source>
        <translation type="unfinished">၎င်းတွင် မပါသည်မှာ- %1။</translation>
    </message>
    <message>
        <source>Nobody verified its author here. Whoever gets it will ask you who wrote it.</source>
        <translation type="unfinished">ရေးသူကို ဤနေရာတွင် မည်သူမျှ အတည်မပြုရသေးပါ။ ရရှိသူက မည်သူရေးသည်ကို သင့်အား မေးပါလိမ့်မည်။</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>နှင့် နောက်ထပ် %Ln ခု</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay here</source>
        <translation type="unfinished">
            <numerusform>အဖြေ %n ခု ကျန်ရစ်မည်</numerusform>
        </translation>
    </message>
    <message>
        <source>Said instead: %1</source>
        <translation type="unfinished">၎င်းအစား ပြောသည်မှာ- %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go as plain pictures, or not at all</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %n ခု ရိုးရိုးပုံအဖြစ် ပါသွားမည် သို့မဟုတ် လုံးဝမပါ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not here</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %n ခု ဤနေရာတွင် မရှိပါ</numerusform>
        </translation>
    </message>
    <message>
        <source>Each answer…</source>
        <translation type="unfinished">အဖြေတစ်ခုချင်း…</translation>
    </message>
    <message>
        <source>Write a summary instead</source>
        <translation type="unfinished">အနှစ်ချုပ်ကို အစားရေးရန်</translation>
    </message>
</context>
<context>
    <name>FormProblemPlace</name>
    <message>
        <source>row {row}</source>
        <translation type="unfinished">အတန်း {row}</translation>
    </message>
</context>
<context>
    <name>FormProblems</name>
    <message>
        <source>This file is damaged, or no {kind} file.</source>
        <translation type="unfinished">ဤဖိုင် ပျက်စီးနေသည်၊ သို့မဟုတ် {kind} ဖိုင် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again as .xlsx, and try once more.</source>
        <translation type="unfinished">စာရင်းဇယားပရိုဂရမ်ဖြင့် ဖွင့်၊ .xlsx အဖြစ် ထပ်သိမ်းပြီး ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>The text of this file is not UTF-8.</source>
        <translation type="unfinished">ဤဖိုင်၏ စာသားသည် UTF-8 မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or as .xlsx.</source>
        <translation type="unfinished">UTF-8 သို့မဟုတ် .xlsx အဖြစ် သိမ်းပါ။</translation>
    </message>
    <message>
        <source>The file holds more than {limit} MiB.</source>
        <translation type="unfinished">ဖိုင်သည် {limit} MiB ထက် ပိုသည်။</translation>
    </message>
    <message>
        <source>Take out what is not needed, or bring long lists as .csv files beside the form.</source>
        <translation type="unfinished">မလိုသည်များ ဖယ်ပါ၊ သို့မဟုတ် ရှည်သောစာရင်းများကို ပုံစံဘေးတွင် .csv ဖိုင်အဖြစ် ယူလာပါ။</translation>
    </message>
    <message>
        <source>The sheets have more than {limit} rows.</source>
        <translation type="unfinished">စာရွက်များတွင် အတန်း {limit} ထက် ပိုသည်။</translation>
    </message>
    <message>
        <source>A cell holds more than {limit} characters.</source>
        <translation type="unfinished">အကွက်တစ်ကွက်တွင် စာလုံး {limit} ထက် ပိုသည်။</translation>
    </message>
    <message>
        <source>Shorten it, or cut it into several.</source>
        <translation type="unfinished">တိုအောင် လုပ်ပါ၊ သို့မဟုတ် အများအပြား ပိုင်းပါ။</translation>
    </message>
    <message>
        <source>Converting the file took too long and was stopped.</source>
        <translation type="unfinished">ဖိုင်ကို ပြောင်းရာတွင် ကြာလွန်းသဖြင့် ရပ်လိုက်သည်။</translation>
    </message>
    <message>
        <source>Converting the file took too much memory and was stopped.</source>
        <translation type="unfinished">ဖိုင်ကို ပြောင်းရာတွင် မှတ်ဉာဏ် များလွန်းသဖြင့် ရပ်လိုက်သည်။</translation>
    </message>
    <message>
        <source>The form that would come of this file is too large.</source>
        <translation type="unfinished">ဤဖိုင်မှ ရမည့် ပုံစံ ကြီးလွန်းသည်။</translation>
    </message>
    <message>
        <source>The converter could not cope with this file.</source>
        <translation type="unfinished">ပြောင်းလဲပေးသူက ဤဖိုင်ကို မကိုင်တွယ်နိုင်ပါ။</translation>
    </message>
    <message>
        <source>Groups lie too deep within each other.</source>
        <translation type="unfinished">အုပ်စုများ တစ်ခုထဲတစ်ခု နက်လွန်းနေသည်။</translation>
    </message>
    <message>
        <source>Use fewer levels of groups.</source>
        <translation type="unfinished">အုပ်စုအဆင့် လျှော့ပါ။</translation>
    </message>
    <message>
        <source>The converter could not cope with these sheets ({reason}).</source>
        <translation type="unfinished">ပြောင်းလဲပေးသူက ဤစာရွက်များကို မကိုင်တွယ်နိုင်ပါ ({reason})။</translation>
    </message>
    <message>
        <source>Look for cells in the wrong column, for instance text under “parameters”.</source>
        <translation type="unfinished">ကော်လံမှားနေသော အကွက်များကို ရှာပါ၊ ဥပမာ “parameters” အောက်ရှိ စာသား။</translation>
    </message>
    <message>
        <source>This cell holds a formula whose result was not saved; it would be read as empty.</source>
        <translation type="unfinished">ဤအကွက်ရှိ ပုံသေနည်း၏ ရလဒ်ကို မသိမ်းထားသဖြင့် ဗလာဟု ဖတ်ရမည်။</translation>
    </message>
    <message>
        <source>Replace the formula by its result (paste as values), and save the file again.</source>
        <translation type="unfinished">ပုံသေနည်းအစား ရလဒ်ကို ထည့်ပြီး (တန်ဖိုးအဖြစ် ကူးထည့်ပါ) ဖိုင်ကို ထပ်သိမ်းပါ။</translation>
    </message>
    <message>
        <source>The column is KoboToolbox&apos;s own and has no effect here.</source>
        <translation type="unfinished">ဤကော်လံသည် KoboToolbox ၏ ကော်လံ ဖြစ်ပြီး ဤနေရာတွင် သက်ရောက်မှု မရှိပါ။</translation>
    </message>
    <message>
        <source>Nothing need be done; it may be taken out.</source>
        <translation type="unfinished">ဘာမျှ လုပ်ရန် မလိုပါ။ ဖယ်လည်း ရသည်။</translation>
    </message>
    <message>
        <source>“{type}” never ends.</source>
        <translation type="unfinished">“{type}” အဆုံး မရှိပါ။</translation>
    </message>
    <message>
        <source>Add the row that ends it.</source>
        <translation type="unfinished">အဆုံးသတ်သော အတန်းကို ထည့်ပါ။</translation>
    </message>
    <message>
        <source>“{type}” ends what never began.</source>
        <translation type="unfinished">“{type}” က မစခဲ့သည်ကို အဆုံးသတ်သည်။</translation>
    </message>
    <message>
        <source>Take this row out, or add its beginning.</source>
        <translation type="unfinished">ဤအတန်းကို ဖယ်ပါ၊ သို့မဟုတ် အစကို ထည့်ပါ။</translation>
    </message>
    <message>
        <source>“{type}” does not say which list it uses.</source>
        <translation type="unfinished">“{type}” က မည်သည့်စာရင်းကို သုံးသည်ဟု မဖော်ပြပါ။</translation>
    </message>
    <message>
        <source>Fill in this column.</source>
        <translation type="unfinished">ဤကော်လံကို ဖြည့်ပါ။</translation>
    </message>
    <message>
        <source>There is no list “{list}” in the sheet “choices”.</source>
        <translation type="unfinished">“choices” စာရွက်တွင် “{list}” စာရင်း မရှိပါ။</translation>
    </message>
    <message>
        <source>Add it, or correct its name.</source>
        <translation type="unfinished">ထည့်ပါ၊ သို့မဟုတ် အမည်ကို ပြင်ပါ။</translation>
    </message>
    <message>
        <source>A row of a KoboToolbox table (“{type}”) has no name.</source>
        <translation type="unfinished">KoboToolbox ဇယား၏ အတန်းတစ်တန်း (“{type}”) တွင် အမည် မရှိပါ။</translation>
    </message>
    <message>
        <source>Fill in the column “name”.</source>
        <translation type="unfinished">“name” ကော်လံကို ဖြည့်ပါ။</translation>
    </message>
    <message>
        <source>A row “{type}” cannot stand inside “{construct}”.</source>
        <translation type="unfinished">“{type}” အတန်းသည် “{construct}” အတွင်း မရှိနိုင်ပါ။</translation>
    </message>
    <message>
        <source>Move it out of there, or change its type.</source>
        <translation type="unfinished">ထိုနေရာမှ ထုတ်ပါ၊ သို့မဟုတ် အမျိုးအစား ပြောင်းပါ။</translation>
    </message>
    <message>
        <source>“{value}” is used twice in the same group.</source>
        <translation type="unfinished">“{value}” ကို အုပ်စုတစ်ခုတည်းတွင် နှစ်ကြိမ် သုံးထားသည်။</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation type="unfinished">တစ်ခုကို အခြားအမည် ပေးပါ။</translation>
    </message>
    <message>
        <source>“{value}” and another name differ only in capital letters.</source>
        <translation type="unfinished">“{value}” နှင့် အခြားအမည်တစ်ခုသည် စာလုံးကြီးသာ ကွာသည်။</translation>
    </message>
    <message>
        <source>The repeat “{value}” is called like the form itself.</source>
        <translation type="unfinished">ထပ်ခါအုပ်စု “{value}” သည် ပုံစံနှင့် အမည်တူသည်။</translation>
    </message>
    <message>
        <source>Give the repeat another name.</source>
        <translation type="unfinished">ထပ်ခါအုပ်စုကို အခြားအမည် ပေးပါ။</translation>
    </message>
    <message>
        <source>Two repeats are called “{value}”.</source>
        <translation type="unfinished">ထပ်ခါအုပ်စုနှစ်ခုကို “{value}” ဟု ခေါ်ထားသည်။</translation>
    </message>
    <message>
        <source>The name “meta” belongs to the form itself.</source>
        <translation type="unfinished">“meta” အမည်သည် ပုံစံ၏ အမည် ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Give this question another name.</source>
        <translation type="unfinished">ဤမေးခွန်းကို အခြားအမည် ပေးပါ။</translation>
    </message>
    <message>
        <source>A choice has no name.</source>
        <translation type="unfinished">ရွေးစရာတစ်ခုတွင် အမည် မရှိပါ။</translation>
    </message>
    <message>
        <source>Fill in the column “name”, or clear the whole row.</source>
        <translation type="unfinished">“name” ကော်လံကို ဖြည့်ပါ၊ သို့မဟုတ် အတန်းတစ်ခုလုံး ရှင်းပါ။</translation>
    </message>
    <message>
        <source>Two choices of one list have the same name.</source>
        <translation type="unfinished">စာရင်းတစ်ခုတည်း၏ ရွေးစရာနှစ်ခု အမည်တူနေသည်။</translation>
    </message>
    <message>
        <source>Give one of them another name; if it is meant so, write “yes” under allow_choice_duplicates in “settings”.</source>
        <translation type="unfinished">တစ်ခုကို အခြားအမည် ပေးပါ။ ရည်ရွယ်ချက်ရှိလျှင် “settings” ရှိ allow_choice_duplicates အောက်တွင် “yes” ရေးပါ။</translation>
    </message>
    <message>
        <source>This is no name that a question can have.</source>
        <translation type="unfinished">ဤအမည်ကို မေးခွန်းအတွက် မသုံးနိုင်ပါ။</translation>
    </message>
    <message>
        <source>Begin names with a letter or “_”; after that letters, digits, “_”, “-” and “.” may stand, but no spaces.</source>
        <translation type="unfinished">အမည်ကို အက္ခရာ သို့မဟုတ် “_” ဖြင့် စပါ။ နောက်တွင် အက္ခရာ၊ ဂဏန်း၊ “_”၊ “-” နှင့် “.” သုံးနိုင်ပြီး ကွက်လပ် မသုံးရပါ။</translation>
    </message>
    <message>
        <source>“{name}” is no name that a form can have.</source>
        <translation type="unfinished">“{name}” အမည်ကို ပုံစံအတွက် မသုံးနိုင်ပါ။</translation>
    </message>
    <message>
        <source>This name begins with two underscores.</source>
        <translation type="unfinished">ဤအမည်သည် အောက်မျဉ်းနှစ်ခုဖြင့် စသည်။</translation>
    </message>
    <message>
        <source>Begin it with a letter.</source>
        <translation type="unfinished">အက္ခရာဖြင့် စပါ။</translation>
    </message>
    <message>
        <source>This name has a full stop in it.</source>
        <translation type="unfinished">ဤအမည်တွင် အစက် (.) ပါသည်။</translation>
    </message>
    <message>
        <source>Write “_” instead of the full stop.</source>
        <translation type="unfinished">အစက်အစား “_” ရေးပါ။</translation>
    </message>
    <message>
        <source>The words “name” and “label” cannot be used here.</source>
        <translation type="unfinished">“name” နှင့် “label” ကို ဤနေရာတွင် မသုံးနိုင်ပါ။</translation>
    </message>
    <message>
        <source>Choose another word.</source>
        <translation type="unfinished">အခြားစကားလုံး ရွေးပါ။</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”, but one with a similar name: {candidates}.</source>
        <translation type="unfinished">“{sheet}” စာရွက် မရှိပါ၊ သို့သော် အမည်ဆင်တူ ရှိသည် - {candidates}။</translation>
    </message>
    <message>
        <source>If it is meant, correct the sheet&apos;s name; if not, put “_” before it.</source>
        <translation type="unfinished">ထိုစာရွက်ကို ဆိုလိုလျှင် အမည်ကို ပြင်ပါ။ မဟုတ်လျှင် ရှေ့တွင် “_” ထည့်ပါ။</translation>
    </message>
    <message>
        <source>Two entity lists have the same name.</source>
        <translation type="unfinished">entity စာရင်းနှစ်ခု အမည်တူနေသည်။</translation>
    </message>
    <message>
        <source>An entity list has no name.</source>
        <translation type="unfinished">entity စာရင်းတစ်ခုတွင် အမည် မရှိပါ။</translation>
    </message>
    <message>
        <source>Fill in the column “list_name”.</source>
        <translation type="unfinished">“list_name” ကော်လံကို ဖြည့်ပါ။</translation>
    </message>
    <message>
        <source>A question or group has no name.</source>
        <translation type="unfinished">မေးခွန်း သို့မဟုတ် အုပ်စုတစ်ခုတွင် အမည် မရှိပါ။</translation>
    </message>
    <message>
        <source>A question has no type.</source>
        <translation type="unfinished">မေးခွန်းတစ်ခုတွင် အမျိုးအစား မရှိပါ။</translation>
    </message>
    <message>
        <source>Fill in the column “type”, or clear the whole row.</source>
        <translation type="unfinished">“type” ကော်လံကို ဖြည့်ပါ၊ သို့မဟုတ် အတန်းတစ်ခုလုံး ရှင်းပါ။</translation>
    </message>
    <message>
        <source>“{question}” shows nothing to whoever fills in the form.</source>
        <translation type="unfinished">“{question}” သည် ဖြည့်သူအား ဘာမျှ မပြပါ။</translation>
    </message>
    <message>
        <source>Fill in its label or its hint.</source>
        <translation type="unfinished">ခေါင်းစာ သို့မဟုတ် အညွှန်းစာကို ဖြည့်ပါ။</translation>
    </message>
    <message>
        <source>A choice has no label.</source>
        <translation type="unfinished">ရွေးစရာတစ်ခုတွင် ခေါင်းစာ မရှိပါ။</translation>
    </message>
    <message>
        <source>Fill in its label, or people see its name.</source>
        <translation type="unfinished">ခေါင်းစာကို ဖြည့်ပါ။ မဖြည့်လျှင် အမည်ကို မြင်ရမည်။</translation>
    </message>
    <message>
        <source>“{name}” is the name of several questions, and is referred to.</source>
        <translation type="unfinished">“{name}” သည် မေးခွန်းအများအပြား၏ အမည် ဖြစ်ပြီး ရည်ညွှန်းထားသည်။</translation>
    </message>
    <message>
        <source>A reference names a question that is not there.</source>
        <translation type="unfinished">ရည်ညွှန်းချက်တစ်ခုက မရှိသောမေးခွန်းကို ညွှန်သည်။</translation>
    </message>
    <message>
        <source>Correct the name between ${{ and }}.</source>
        <translation type="unfinished">${{ နှင့် }} အကြားရှိ အမည်ကို ပြင်ပါ။</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is missing.</source>
        <translation type="unfinished">“{sheet}” စာရွက် မရှိပါ။</translation>
    </message>
    <message>
        <source>Add it, or correct the name of the sheet that is meant.</source>
        <translation type="unfinished">ထည့်ပါ၊ သို့မဟုတ် ဆိုလိုသော စာရွက်၏ အမည်ကို ပြင်ပါ။</translation>
    </message>
    <message>
        <source>A column without a header holds something.</source>
        <translation type="unfinished">ခေါင်းစဉ်မရှိသော ကော်လံတွင် တစ်စုံတစ်ရာ ရှိသည်။</translation>
    </message>
    <message>
        <source>Write the headers (type, name, label) into the first row.</source>
        <translation type="unfinished">ခေါင်းစဉ်များ (type, name, label) ကို ပထမအတန်းတွင် ရေးပါ။</translation>
    </message>
    <message>
        <source>“{other}” and “{header}” mean the same column.</source>
        <translation type="unfinished">“{other}” နှင့် “{header}” သည် ကော်လံတစ်ခုတည်းကို ဆိုလိုသည်။</translation>
    </message>
    <message>
        <source>Take one of the two columns out.</source>
        <translation type="unfinished">ကော်လံနှစ်ခုအနက် တစ်ခုကို ဖယ်ပါ။</translation>
    </message>
    <message>
        <source>Columns are missing: {missing}.</source>
        <translation type="unfinished">ကော်လံများ လိုနေသည် - {missing}။</translation>
    </message>
    <message>
        <source>Add them in the first row of the sheet.</source>
        <translation type="unfinished">စာရွက်၏ ပထမအတန်းတွင် ထည့်ပါ။</translation>
    </message>
    <message>
        <source>A header is empty or has a space in it.</source>
        <translation type="unfinished">ခေါင်းစဉ်တစ်ခု ဗလာဖြစ်နေသည် သို့မဟုတ် ကွက်လပ် ပါသည်။</translation>
    </message>
    <message>
        <source>Give every column a header of one word; it is left out now.</source>
        <translation type="unfinished">ကော်လံတိုင်းကို စကားလုံးတစ်လုံးတည်း ခေါင်းစဉ် ပေးပါ။ ယခု မပါပါ။</translation>
    </message>
    <message>
        <source>Columns of the sheet “entities” are not known: {columns}.</source>
        <translation type="unfinished">“entities” စာရွက်၏ ကော်လံများကို မသိပါ - {columns}။</translation>
    </message>
    <message>
        <source>FieldReport stores no entities: take the sheet “entities” and the column “save_to” out, or correct them.</source>
        <translation type="unfinished">FieldReport သည် entity များ မသိမ်းပါ - “entities” စာရွက်နှင့် “save_to” ကော်လံကို ဖယ်ပါ၊ သို့မဟုတ် ပြင်ပါ။</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation type="unfinished">ကော်လံနှစ်ခုကို “{column}” ဟု ခေါ်ထားသည်။</translation>
    </message>
    <message>
        <source>Take one out, or give it another header.</source>
        <translation type="unfinished">တစ်ခုကို ဖယ်ပါ၊ သို့မဟုတ် အခြားခေါင်းစဉ် ပေးပါ။</translation>
    </message>
    <message>
        <source>The column “disabled” leaves questions out.</source>
        <translation type="unfinished">“disabled” ကော်လံက မေးခွန်းများကို ချန်ထားသည်။</translation>
    </message>
    <message>
        <source>Write a condition under “relevant” instead.</source>
        <translation type="unfinished">“relevant” အောက်တွင် အခြေအနေကို ရေးပါ။</translation>
    </message>
    <message>
        <source>“form_id” and “id_string” are both there.</source>
        <translation type="unfinished">“form_id” နှင့် “id_string” နှစ်ခုစလုံး ရှိနေသည်။</translation>
    </message>
    <message>
        <source>Take “id_string” out.</source>
        <translation type="unfinished">“id_string” ကို ဖယ်ပါ။</translation>
    </message>
    <message>
        <source>The form has no id.</source>
        <translation type="unfinished">ပုံစံတွင် id မရှိပါ။</translation>
    </message>
    <message>
        <source>Write one under “form_id” in the sheet “settings”.</source>
        <translation type="unfinished">“settings” စာရွက်ရှိ “form_id” အောက်တွင် ရေးပါ။</translation>
    </message>
    <message>
        <source>This row has no type, name or label and is left out.</source>
        <translation type="unfinished">ဤအတန်းတွင် အမျိုးအစား၊ အမည် သို့မဟုတ် ခေါင်းစာ မရှိသဖြင့် မပါပါ။</translation>
    </message>
    <message>
        <source>Clear it, or fill in what is missing.</source>
        <translation type="unfinished">ရှင်းပါ၊ သို့မဟုတ် လိုသည်ကို ဖြည့်ပါ။</translation>
    </message>
    <message>
        <source>For the language “{language}” there is no column {columns}.</source>
        <translation type="unfinished">“{language}” ဘာသာစကားအတွက် {columns} ကော်လံ မရှိပါ။</translation>
    </message>
    <message>
        <source>Add the column, or people see “-” there.</source>
        <translation type="unfinished">ကော်လံကို ထည့်ပါ။ မထည့်လျှင် ထိုနေရာတွင် “-” ကို မြင်ရမည်။</translation>
    </message>
    <message>
        <source>“or_other” adds a choice in English only.</source>
        <translation type="unfinished">“or_other” က အင်္ဂလိပ်လိုသာ ရွေးစရာ ထည့်သည်။</translation>
    </message>
    <message>
        <source>Add a choice “other” and a question of your own instead.</source>
        <translation type="unfinished">“other” ရွေးစရာနှင့် ကိုယ်ပိုင်မေးခွန်းတစ်ခု ထည့်ပါ။</translation>
    </message>
    <message>
        <source>This is no spreadsheet with an XLSForm in it.</source>
        <translation type="unfinished">ဤစာရင်းဇယားတွင် XLSForm မပါပါ။</translation>
    </message>
    <message>
        <source>Save it again as .xlsx in a spreadsheet program.</source>
        <translation type="unfinished">စာရင်းဇယားပရိုဂရမ်ဖြင့် .xlsx အဖြစ် ထပ်သိမ်းပါ။</translation>
    </message>
    <message>
        <source>A date in this cell cannot be read.</source>
        <translation type="unfinished">ဤအကွက်ရှိ ရက်စွဲကို ဖတ်၍ မရပါ။</translation>
    </message>
    <message>
        <source>Write it as text: 2024-05-31.</source>
        <translation type="unfinished">စာသားအဖြစ် ရေးပါ - 2024-05-31။</translation>
    </message>
    <message>
        <source>A group or repeat ends here that never began (“{name}”, {type}).</source>
        <translation type="unfinished">မစခဲ့သော အုပ်စု သို့မဟုတ် ထပ်ခါအုပ်စု ဤနေရာတွင် ဆုံးသည် (“{name}”၊ {type})။</translation>
    </message>
    <message>
        <source>Add its beginning above, or take this row out.</source>
        <translation type="unfinished">အပေါ်တွင် အစကို ထည့်ပါ၊ သို့မဟုတ် ဤအတန်းကို ဖယ်ပါ။</translation>
    </message>
    <message>
        <source>The group or repeat “{name}” never ends.</source>
        <translation type="unfinished">အုပ်စု သို့မဟုတ် ထပ်ခါအုပ်စု “{name}” အဆုံး မရှိပါ။</translation>
    </message>
    <message>
        <source>Add a row “end_{type}” behind its last question.</source>
        <translation type="unfinished">၎င်း၏ နောက်ဆုံးမေးခွန်း နောက်တွင် “end_{type}” အတန်း ထည့်ပါ။</translation>
    </message>
    <message>
        <source>A repeat has no label.</source>
        <translation type="unfinished">ထပ်ခါအုပ်စုတစ်ခုတွင် ခေါင်းစာ မရှိပါ။</translation>
    </message>
    <message>
        <source>Fill in its label, so that people see what is asked.</source>
        <translation type="unfinished">မေးထားသည်ကို မြင်နိုင်ရန် ခေါင်းစာကို ဖြည့်ပါ။</translation>
    </message>
    <message>
        <source>A loop names no list.</source>
        <translation type="unfinished">loop တစ်ခုက စာရင်းကို မဖော်ပြပါ။</translation>
    </message>
    <message>
        <source>Write “begin loop over” and the list&apos;s name.</source>
        <translation type="unfinished">“begin loop over” နှင့် စာရင်း၏ အမည်ကို ရေးပါ။</translation>
    </message>
    <message>
        <source>This form wants to include another one.</source>
        <translation type="unfinished">ဤပုံစံက အခြားပုံစံကို ထည့်သွင်းလိုသည်။</translation>
    </message>
    <message>
        <source>Copy the other form&apos;s rows into this sheet.</source>
        <translation type="unfinished">အခြားပုံစံ၏ အတန်းများကို ဤစာရွက်သို့ ကူးပါ။</translation>
    </message>
    <message>
        <source>There is no question type “{type}”.</source>
        <translation type="unfinished">“{type}” မေးခွန်းအမျိုးအစား မရှိပါ။</translation>
    </message>
    <message>
        <source>See xlsform.org for the types, or a misspelling.</source>
        <translation type="unfinished">အမျိုးအစားများကို xlsform.org တွင် ကြည့်ပါ၊ စာလုံးပေါင်းလည်း စစ်ပါ။</translation>
    </message>
    <message>
        <source>Add the list to the sheet “choices” (columns list_name, name, label), or correct its name here.</source>
        <translation type="unfinished">“choices” စာရွက်တွင် စာရင်းကို ထည့်ပါ (list_name, name, label ကော်လံများ)၊ သို့မဟုတ် ဤနေရာတွင် အမည်ကို ပြင်ပါ။</translation>
    </message>
    <message>
        <source>There is no list “{list}” in the sheet “external_choices”.</source>
        <translation type="unfinished">“external_choices” စာရွက်တွင် “{list}” စာရင်း မရှိပါ။</translation>
    </message>
    <message>
        <source>Add the list there, or correct its name here.</source>
        <translation type="unfinished">ထိုနေရာတွင် စာရင်းကို ထည့်ပါ၊ သို့မဟုတ် ဤနေရာတွင် အမည်ကို ပြင်ပါ။</translation>
    </message>
    <message>
        <source>This question has no choices.</source>
        <translation type="unfinished">ဤမေးခွန်းတွင် ရွေးစရာ မရှိပါ။</translation>
    </message>
    <message>
        <source>The choice “{choice}” of the list “{list}” has a space in its name.</source>
        <translation type="unfinished">“{list}” စာရင်း၏ “{choice}” ရွေးစရာအမည်တွင် ကွက်လပ် ပါသည်။</translation>
    </message>
    <message>
        <source>Write “_” instead of the space.</source>
        <translation type="unfinished">ကွက်လပ်အစား “_” ရေးပါ။</translation>
    </message>
    <message>
        <source>“or_other” and a choice filter do not work together.</source>
        <translation type="unfinished">“or_other” နှင့် ရွေးစရာစစ်ထုတ်မှု အတူ မလုပ်ဆောင်ပါ။</translation>
    </message>
    <message>
        <source>Add a choice “other” and a question of your own, or take the filter out.</source>
        <translation type="unfinished">“other” ရွေးစရာနှင့် ကိုယ်ပိုင်မေးခွန်း ထည့်ပါ၊ သို့မဟုတ် စစ်ထုတ်မှုကို ဖယ်ပါ။</translation>
    </message>
    <message>
        <source>A table of questions cannot filter its choices.</source>
        <translation type="unfinished">မေးခွန်းဇယားသည် ရွေးစရာများကို မစစ်ထုတ်နိုင်ပါ။</translation>
    </message>
    <message>
        <source>Take the filter out, or the appearance “table-list”.</source>
        <translation type="unfinished">စစ်ထုတ်မှုကို ဖယ်ပါ၊ သို့မဟုတ် “table-list” အသွင်ကို ဖယ်ပါ။</translation>
    </message>
    <message>
        <source>The questions of one table have different lists: {list} and {other}.</source>
        <translation type="unfinished">ဇယားတစ်ခု၏ မေးခွန်းများတွင် စာရင်း မတူပါ - {list} နှင့် {other}။</translation>
    </message>
    <message>
        <source>Give them all the same list.</source>
        <translation type="unfinished">အားလုံးကို စာရင်းတစ်ခုတည်း ပေးပါ။</translation>
    </message>
    <message>
        <source>“select_one_external” without a filter.</source>
        <translation type="unfinished">“select_one_external” တွင် စစ်ထုတ်မှု မရှိပါ။</translation>
    </message>
    <message>
        <source>Add a choice filter, or write “select_one”.</source>
        <translation type="unfinished">ရွေးစရာစစ်ထုတ်မှု ထည့်ပါ၊ သို့မဟုတ် “select_one” ရေးပါ။</translation>
    </message>
    <message>
        <source>“{type}” names no list file that can be read.</source>
        <translation type="unfinished">“{type}” က ဖတ်နိုင်သော စာရင်းဖိုင်ကို မဖော်ပြပါ။</translation>
    </message>
    <message>
        <source>Use a file that ends in .csv, .xml or .geojson.</source>
        <translation type="unfinished">.csv, .xml သို့မဟုတ် .geojson ဖြင့် ဆုံးသော ဖိုင်ကို သုံးပါ။</translation>
    </message>
    <message>
        <source>The list “{name}” is declared more than once.</source>
        <translation type="unfinished">“{name}” စာရင်းကို တစ်ကြိမ်ထက် ပို၍ ကြေညာထားသည်။</translation>
    </message>
    <message>
        <source>Keep one declaration of it.</source>
        <translation type="unfinished">ကြေညာချက်တစ်ခုသာ ထားပါ။</translation>
    </message>
    <message>
        <source>“{name}” is the name of two different lists or files.</source>
        <translation type="unfinished">“{name}” သည် မတူသော စာရင်း သို့မဟုတ် ဖိုင်နှစ်ခု၏ အမည် ဖြစ်နေသည်။</translation>
    </message>
    <message>
        <source>“{question}” uses search() and takes its choices from a file.</source>
        <translation type="unfinished">“{question}” သည် search() ကို သုံးပြီး ရွေးစရာများကို ဖိုင်မှ ယူသည်။</translation>
    </message>
    <message>
        <source>Use one of the two.</source>
        <translation type="unfinished">နှစ်ခုအနက် တစ်ခုကို သုံးပါ။</translation>
    </message>
    <message>
        <source>“{question}” uses search(), and another question has the same list “{list}”.</source>
        <translation type="unfinished">“{question}” သည် search() ကို သုံးပြီး အခြားမေးခွန်းတွင် “{list}” စာရင်းတူ ရှိသည်။</translation>
    </message>
    <message>
        <source>Give it a list of its own.</source>
        <translation type="unfinished">ကိုယ်ပိုင်စာရင်း ပေးပါ။</translation>
    </message>
    <message>
        <source>A label cannot have a “{type}”.</source>
        <translation type="unfinished">ခေါင်းစာတွင် “{type}” မပါနိုင်ပါ။</translation>
    </message>
    <message>
        <source>Use image, audio or video.</source>
        <translation type="unfinished">image, audio သို့မဟုတ် video ကို သုံးပါ။</translation>
    </message>
    <message>
        <source>“{question}” has a big image, but no image.</source>
        <translation type="unfinished">“{question}” တွင် ပုံကြီး ရှိသော်လည်း ပုံ မရှိပါ။</translation>
    </message>
    <message>
        <source>Fill in the column “image” too.</source>
        <translation type="unfinished">“image” ကော်လံကိုပါ ဖြည့်ပါ။</translation>
    </message>
    <message>
        <source>A calculation has nothing to calculate.</source>
        <translation type="unfinished">တွက်ချက်မှုတစ်ခုတွင် တွက်စရာ မရှိပါ။</translation>
    </message>
    <message>
        <source>Fill in the column “calculation”.</source>
        <translation type="unfinished">“calculation” ကော်လံကို ဖြည့်ပါ။</translation>
    </message>
    <message>
        <source>A reference to a question is not written as it must be.</source>
        <translation type="unfinished">မေးခွန်းသို့ ရည်ညွှန်းချက်ကို ရေးရမည့်အတိုင်း မရေးထားပါ။</translation>
    </message>
    <message>
        <source>Write ${{name}}, with the question&apos;s name.</source>
        <translation type="unfinished">မေးခွန်း၏ အမည်ဖြင့် ${{name}} ဟု ရေးပါ။</translation>
    </message>
    <message>
        <source>Several references stand without a comma between them.</source>
        <translation type="unfinished">ရည်ညွှန်းချက်များအကြား ကော်မာ မပါပါ။</translation>
    </message>
    <message>
        <source>Write ${{a}}, ${{b}}.</source>
        <translation type="unfinished">${{a}}, ${{b}} ဟု ရေးပါ။</translation>
    </message>
    <message>
        <source>There is no question called “{q}”.</source>
        <translation type="unfinished">“{q}” ဟုခေါ်သော မေးခွန်း မရှိပါ။</translation>
    </message>
    <message>
        <source>“{q}” is the name of several questions, and is referred to.</source>
        <translation type="unfinished">“{q}” သည် မေးခွန်းအများအပြား၏ အမည် ဖြစ်ပြီး ရည်ညွှန်းထားသည်။</translation>
    </message>
    <message>
        <source>“{question}” waits for “{trigger}”, which nobody sees and nobody answers.</source>
        <translation type="unfinished">“{question}” က မည်သူမျှ မမြင်ရ၊ မဖြေရသော “{trigger}” ကို စောင့်နေသည်။</translation>
    </message>
    <message>
        <source>Let it wait for a question that is shown.</source>
        <translation type="unfinished">ပြထားသော မေးခွန်းကို စောင့်စေပါ။</translation>
    </message>
    <message>
        <source>A position that is taken in the background has a calculation.</source>
        <translation type="unfinished">နောက်ကွယ်မှ ယူသော တည်နေရာတွင် တွက်ချက်မှု ပါသည်။</translation>
    </message>
    <message>
        <source>Clear the column “calculation”.</source>
        <translation type="unfinished">“calculation” ကော်လံကို ရှင်းပါ။</translation>
    </message>
    <message>
        <source>A position that is taken in the background waits for no question.</source>
        <translation type="unfinished">နောက်ကွယ်မှ ယူသော တည်နေရာက မည်သည့်မေးခွန်းကိုမျှ မစောင့်ပါ။</translation>
    </message>
    <message>
        <source>Fill in “trigger”. FieldReport takes no position by itself: people give it.</source>
        <translation type="unfinished">“trigger” ကို ဖြည့်ပါ။ FieldReport က တည်နေရာကို အလိုအလျောက် မယူပါ - လူက ပေးသည်။</translation>
    </message>
    <message>
        <source>“incremental” can only be “true”.</source>
        <translation type="unfinished">“incremental” သည် “true” သာ ဖြစ်နိုင်သည်။</translation>
    </message>
    <message>
        <source>Write incremental=true, or leave it out.</source>
        <translation type="unfinished">incremental=true ဟု ရေးပါ၊ သို့မဟုတ် မထည့်ပါနှင့်။</translation>
    </message>
    <message>
        <source>The parameters cannot be read.</source>
        <translation type="unfinished">ပါရာမီတာများကို ဖတ်၍ မရပါ။</translation>
    </message>
    <message>
        <source>Write them as name=value, with spaces between.</source>
        <translation type="unfinished">name=value ပုံစံဖြင့် ကွက်လပ်ခြားပြီး ရေးပါ။</translation>
    </message>
    <message>
        <source>This type of question has no parameter {rejected}.</source>
        <translation type="unfinished">ဤမေးခွန်းအမျိုးအစားတွင် {rejected} ပါရာမီတာ မရှိပါ။</translation>
    </message>
    <message>
        <source>It has these: {accepted}. Correct or leave it out.</source>
        <translation type="unfinished">ရှိသည်များ - {accepted}။ ပြင်ပါ၊ သို့မဟုတ် မထည့်ပါနှင့်။</translation>
    </message>
    <message>
        <source>“reference-geometry” names nothing that is there.</source>
        <translation type="unfinished">“reference-geometry” က မရှိသည်ကို ညွှန်သည်။</translation>
    </message>
    <message>
        <source>Name a list, a list file, or a repeat as ${{name}}.</source>
        <translation type="unfinished">စာရင်း၊ စာရင်းဖိုင် သို့မဟုတ် ထပ်ခါအုပ်စုကို ${{name}} ဟု ရေးပါ။</translation>
    </message>
    <message>
        <source>“capture-accuracy” is no number.</source>
        <translation type="unfinished">“capture-accuracy” သည် ဂဏန်း မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Write a number of metres.</source>
        <translation type="unfinished">မီတာအရေအတွက်ကို ရေးပါ။</translation>
    </message>
    <message>
        <source>“warning-accuracy” is no number.</source>
        <translation type="unfinished">“warning-accuracy” သည် ဂဏန်း မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>“allow-mock-accuracy” is neither true nor false.</source>
        <translation type="unfinished">“allow-mock-accuracy” သည် true လည်း မဟုတ်၊ false လည်း မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation type="unfinished">true သို့မဟုတ် false ရေးပါ။</translation>
    </message>
    <message>
        <source>“{name}” is “{value}”.</source>
        <translation type="unfinished">“{name}” သည် “{value}” ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>“{name}” has a value that is not known.</source>
        <translation type="unfinished">“{name}” တွင် မသိသော တန်ဖိုး ရှိသည်။</translation>
    </message>
    <message>
        <source>Write one of these: {accepted}.</source>
        <translation type="unfinished">ဤအရာများအနက် တစ်ခုကို ရေးပါ - {accepted}။</translation>
    </message>
    <message>
        <source>See xlsform.org for its values.</source>
        <translation type="unfinished">တန်ဖိုးများကို xlsform.org တွင် ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>“{name}” is no whole number.</source>
        <translation type="unfinished">“{name}” သည် ကိန်းပြည့် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished">ကိန်းပြည့် ရေးပါ။</translation>
    </message>
    <message>
        <source>“{name}” is below zero.</source>
        <translation type="unfinished">“{name}” သည် သုညအောက် ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Write zero or a number above it.</source>
        <translation type="unfinished">သုည သို့မဟုတ် အထက်ကိန်းကို ရေးပါ။</translation>
    </message>
    <message>
        <source>“{name}” is smaller than “{other}”.</source>
        <translation type="unfinished">“{name}” သည် “{other}” ထက် ငယ်သည်။</translation>
    </message>
    <message>
        <source>Make it larger, or the other smaller.</source>
        <translation type="unfinished">ပိုကြီးအောင် လုပ်ပါ၊ သို့မဟုတ် အခြားတစ်ခုကို ပိုငယ်အောင် လုပ်ပါ။</translation>
    </message>
    <message>
        <source>The seed is no number.</source>
        <translation type="unfinished">seed သည် ဂဏန်း မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Write a number, or a question as ${{name}}.</source>
        <translation type="unfinished">ဂဏန်း သို့မဟုတ် မေးခွန်းတစ်ခုကို ${{name}} ဟု ရေးပါ။</translation>
    </message>
    <message>
        <source>There is a seed, but nothing is mixed.</source>
        <translation type="unfinished">seed ရှိသော်လည်း ဘာမျှ မရောပါ။</translation>
    </message>
    <message>
        <source>Add randomize=true, or take the seed out.</source>
        <translation type="unfinished">randomize=true ထည့်ပါ၊ သို့မဟုတ် seed ကို ဖယ်ပါ။</translation>
    </message>
    <message>
        <source>“app” names no Android app.</source>
        <translation type="unfinished">“app” က Android အက်ပ်ကို မဖော်ပြပါ။</translation>
    </message>
    <message>
        <source>Leave it out: FieldReport starts no other programs.</source>
        <translation type="unfinished">မထည့်ပါနှင့် - FieldReport သည် အခြားပရိုဂရမ်များကို မဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>An audit has a name of its own.</source>
        <translation type="unfinished">audit တစ်ခုတွင် ကိုယ်ပိုင်အမည် ရှိနေသည်။</translation>
    </message>
    <message>
        <source>Leave its name empty.</source>
        <translation type="unfinished">အမည်ကို ကွက်လပ် ထားပါ။</translation>
    </message>
    <message>
        <source>An audit with places needs all three location parameters.</source>
        <translation type="unfinished">တည်နေရာပါသော audit တွင် location ပါရာမီတာသုံးခုစလုံး လိုသည်။</translation>
    </message>
    <message>
        <source>Take them out: a log of where people were is a danger to them, and FieldReport keeps none.</source>
        <translation type="unfinished">ဖယ်ပါ - လူများ ရှိခဲ့ရာ မှတ်တမ်းသည် ထိုသူတို့အတွက် အန္တရာယ် ဖြစ်ပြီး FieldReport က မသိမ်းပါ။</translation>
    </message>
    <message>
        <source>An encrypted form needs its instance id.</source>
        <translation type="unfinished">ကုဒ်ဝှက်ထားသော ပုံစံတွင် instance id လိုသည်။</translation>
    </message>
    <message>
        <source>Take “omit_instanceID” out.</source>
        <translation type="unfinished">“omit_instanceID” ကို ဖယ်ပါ။</translation>
    </message>
    <message>
        <source>“{name}” is no number.</source>
        <translation type="unfinished">“{name}” သည် ဂဏန်း မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Write a number, as in start=0 end=10 step=1.</source>
        <translation type="unfinished">start=0 end=10 step=1 ကဲ့သို့ ဂဏန်း ရေးပါ။</translation>
    </message>
    <message>
        <source>“{name}” is zero.</source>
        <translation type="unfinished">“{name}” သည် သုည ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Write a number above zero.</source>
        <translation type="unfinished">သုညထက် ကြီးသော ဂဏန်း ရေးပါ။</translation>
    </message>
    <message>
        <source>“{name}” is larger than the whole range.</source>
        <translation type="unfinished">“{name}” သည် အတိုင်းအတာတစ်ခုလုံးထက် ကြီးသည်။</translation>
    </message>
    <message>
        <source>Make it smaller, or the range larger.</source>
        <translation type="unfinished">ပိုငယ်အောင် လုပ်ပါ၊ သို့မဟုတ် အတိုင်းအတာကို ပိုကြီးအောင် လုပ်ပါ။</translation>
    </message>
    <message>
        <source>“{name}” does not fit the steps.</source>
        <translation type="unfinished">“{name}” သည် အဆင့်များနှင့် မကိုက်ညီပါ။</translation>
    </message>
    <message>
        <source>Make it a multiple of “step”.</source>
        <translation type="unfinished">“step” ၏ ဆတိုးကိန်း ဖြစ်အောင် လုပ်ပါ။</translation>
    </message>
    <message>
        <source>“{name}” lies outside the range.</source>
        <translation type="unfinished">“{name}” သည် အတိုင်းအတာပြင်ပတွင် ရှိသည်။</translation>
    </message>
    <message>
        <source>Keep it between “start” and “end”.</source>
        <translation type="unfinished">“start” နှင့် “end” အကြား ထားပါ။</translation>
    </message>
    <message>
        <source>The list that names the ticks is not there.</source>
        <translation type="unfinished">အမှတ်များကို အမည်ပေးသော စာရင်း မရှိပါ။</translation>
    </message>
    <message>
        <source>Without ticks only the two ends can have labels.</source>
        <translation type="unfinished">အမှတ်မပါလျှင် အစွန်းနှစ်ဖက်တွင်သာ ခေါင်းစာ ရှိနိုင်သည်။</translation>
    </message>
    <message>
        <source>Keep two choices in that list.</source>
        <translation type="unfinished">ထိုစာရင်းတွင် ရွေးစရာနှစ်ခုသာ ထားပါ။</translation>
    </message>
    <message>
        <source>These parameters do not go with this appearance.</source>
        <translation type="unfinished">ဤပါရာမီတာများသည် ဤအသွင်နှင့် မကိုက်ညီပါ။</translation>
    </message>
    <message>
        <source>Take the appearance out, or the parameters about ticks.</source>
        <translation type="unfinished">အသွင်ကို ဖယ်ပါ၊ သို့မဟုတ် အမှတ်များနှင့်ဆိုင်သော ပါရာမီတာများကို ဖယ်ပါ။</translation>
    </message>
    <message>
        <source>The list that names the ticks has values that are no numbers.</source>
        <translation type="unfinished">အမှတ်များကို အမည်ပေးသော စာရင်းတွင် ဂဏန်းမဟုတ်သော တန်ဖိုးများ ရှိသည်။</translation>
    </message>
    <message>
        <source>Correct the parameters, or the values of the list that names the ticks.</source>
        <translation type="unfinished">ပါရာမီတာများ၊ သို့မဟုတ် အမှတ်များကို အမည်ပေးသော စာရင်း၏ တန်ဖိုးများကို ပြင်ပါ။</translation>
    </message>
    <message>
        <source>The list that names the ticks has values outside the range.</source>
        <translation type="unfinished">အမှတ်များကို အမည်ပေးသော စာရင်းတွင် အတိုင်းအတာပြင်ပ တန်ဖိုးများ ရှိသည်။</translation>
    </message>
    <message>
        <source>The list that names the ticks has values between the steps of “{name}”.</source>
        <translation type="unfinished">အမှတ်များကို အမည်ပေးသော စာရင်းတွင် “{name}” ၏ အဆင့်များအကြားရှိ တန်ဖိုးများ ပါသည်။</translation>
    </message>
    <message>
        <source>Without ticks only “start” and “end” can have labels.</source>
        <translation type="unfinished">အမှတ်မပါလျှင် “start” နှင့် “end” တွင်သာ ခေါင်းစာ ရှိနိုင်သည်။</translation>
    </message>
    <message>
        <source>“save_to” is used, but there is no sheet “entities”.</source>
        <translation type="unfinished">“save_to” ကို သုံးထားသော်လည်း “entities” စာရွက် မရှိပါ။</translation>
    </message>
    <message>
        <source>“{saveto}” is saved twice, here and in row {other_row}.</source>
        <translation type="unfinished">“{saveto}” ကို ဤနေရာနှင့် အတန်း {other_row} တွင် နှစ်ကြိမ် သိမ်းထားသည်။</translation>
    </message>
    <message>
        <source>A group or repeat cannot be saved as a property.</source>
        <translation type="unfinished">အုပ်စု သို့မဟုတ် ထပ်ခါအုပ်စုကို ဂုဏ်သတ္တိအဖြစ် မသိမ်းနိုင်ပါ။</translation>
    </message>
    <message>
        <source>There is no entity list “{dataset}”.</source>
        <translation type="unfinished">“{dataset}” entity စာရင်း မရှိပါ။</translation>
    </message>
    <message>
        <source>The entity list “{dataset}” has no label.</source>
        <translation type="unfinished">“{dataset}” entity စာရင်းတွင် ခေါင်းစာ မရှိပါ။</translation>
    </message>
    <message>
        <source>The entity list “{dataset}” does not say when to update.</source>
        <translation type="unfinished">“{dataset}” entity စာရင်းက မည်သည့်အခါ မွမ်းမံရမည်ကို မဖော်ပြပါ။</translation>
    </message>
    <message>
        <source>The entity list “{dataset}” does not say which entity to update.</source>
        <translation type="unfinished">“{dataset}” entity စာရင်းက မည်သည့် entity ကို မွမ်းမံရမည်ကို မဖော်ပြပါ။</translation>
    </message>
    <message>
        <source>“save_to” does not say for which of several entity lists.</source>
        <translation type="unfinished">“save_to” က entity စာရင်းအများအပြားအနက် မည်သည့်စာရင်းအတွက်ဟု မဖော်ပြပါ။</translation>
    </message>
    <message>
        <source>Two entity lists are made in the same place (see row {other_row}).</source>
        <translation type="unfinished">entity စာရင်းနှစ်ခုကို နေရာတစ်ခုတည်းတွင် ပြုလုပ်ထားသည် (အတန်း {other_row} ကို ကြည့်ပါ)။</translation>
    </message>
    <message>
        <source>The entity list “{dataset}” takes values from places that do not go together.</source>
        <translation type="unfinished">“{dataset}” entity စာရင်းက အတူမသွားသော နေရာများမှ တန်ဖိုးများ ယူသည်။</translation>
    </message>
    <message>
        <source>“save_to” has more than one “#”.</source>
        <translation type="unfinished">“save_to” တွင် “#” တစ်ခုထက် ပိုပါသည်။</translation>
    </message>
    <message>
        <source>The converter failed at a trigger.</source>
        <translation type="unfinished">ပြောင်းလဲပေးသူသည် trigger တစ်ခုတွင် ရပ်သွားသည်။</translation>
    </message>
    <message>
        <source>Write the trigger as ${{name}}.</source>
        <translation type="unfinished">trigger ကို ${{name}} ဟု ရေးပါ။</translation>
    </message>
    <message>
        <source>The converter failed at a reference.</source>
        <translation type="unfinished">ပြောင်းလဲပေးသူသည် ရည်ညွှန်းချက်တစ်ခုတွင် ရပ်သွားသည်။</translation>
    </message>
    <message>
        <source>Look for odd references in this row.</source>
        <translation type="unfinished">ဤအတန်းတွင် ထူးဆန်းသော ရည်ညွှန်းချက်များကို ရှာပါ။</translation>
    </message>
    <message>
        <source>The converter says: {message}</source>
        <translation type="unfinished">ပြောင်းလဲပေးသူက ပြောသည် - {message}</translation>
    </message>
    <message>
        <source>See xlsform.org about this, and correct the sheet.</source>
        <translation type="unfinished">ဤအကြောင်း xlsform.org တွင် ကြည့်ပြီး စာရွက်ကို ပြင်ပါ။</translation>
    </message>
    <message>
        <source>“{expression}” breaks off at position {position}: {expected} is missing there.</source>
        <translation type="unfinished">“{expression}” သည် အမှတ် {position} တွင် ပြတ်နေသည် - ထိုနေရာတွင် {expected} လိုသည်။</translation>
    </message>
    <message>
        <source>Look for a missing bracket, quotation mark or operator.</source>
        <translation type="unfinished">ကွင်း၊ မျက်တောင်အဖွင့်အပိတ် သို့မဟုတ် သင်္ကေတ လိုနေသည်ကို ရှာပါ။</translation>
    </message>
    <message>
        <source>There is no function “{function}” (in “{expression}”).</source>
        <translation type="unfinished">“{function}” ဖန်ရှင် မရှိပါ (“{expression}” တွင်)။</translation>
    </message>
    <message>
        <source>Correct its name; xlsform.org lists what there is.</source>
        <translation type="unfinished">အမည်ကို ပြင်ပါ။ ရှိသည်များကို xlsform.org တွင် ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>“{function}” cannot take {given} values (in “{expression}”).</source>
        <translation type="unfinished">“{function}” သည် တန်ဖိုး {given} ခု မယူနိုင်ပါ (“{expression}” တွင်)။</translation>
    </message>
    <message>
        <source>See xlsform.org for what it takes.</source>
        <translation type="unfinished">မည်သည်တို့ ယူသည်ကို xlsform.org တွင် ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>There is no question “{name}”.</source>
        <translation type="unfinished">“{name}” မေးခွန်း မရှိပါ။</translation>
    </message>
    <message>
        <source>Correct the name (similar: {similar}); if it is meant as text, put it in quotation marks.</source>
        <translation type="unfinished">အမည်ကို ပြင်ပါ (ဆင်တူ - {similar})။ စာသားကို ဆိုလိုလျှင် မျက်တောင်အဖွင့်အပိတ်တွင် ထည့်ပါ။</translation>
    </message>
    <message>
        <source>There is no list “{list}”.</source>
        <translation type="unfinished">“{list}” စာရင်း မရှိပါ။</translation>
    </message>
    <message>
        <source>Correct the name that instance() or pulldata() is given.</source>
        <translation type="unfinished">instance() သို့မဟုတ် pulldata() တွင် ပေးထားသော အမည်ကို ပြင်ပါ။</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” wait for each other.</source>
        <translation type="unfinished">“{name}” နှင့် “{other}” အချင်းချင်း စောင့်နေသည်။</translation>
    </message>
    <message>
        <source>Take one of the two references out; neither could ever settle.</source>
        <translation type="unfinished">ရည်ညွှန်းချက်နှစ်ခုအနက် တစ်ခုကို ဖယ်ပါ။ နှစ်ခုစလုံး ဘယ်တော့မျှ မပြီးနိုင်ပါ။</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” wait for each other, unless they mean different repetitions.</source>
        <translation type="unfinished">မတူသော အကြိမ်များကို ဆိုလိုခြင်း မဟုတ်လျှင် “{name}” နှင့် “{other}” အချင်းချင်း စောင့်နေသည်။</translation>
    </message>
    <message>
        <source>Make sure that it looks at an earlier repetition only.</source>
        <translation type="unfinished">ယခင်အကြိမ်ကိုသာ ကြည့်စေပါ။</translation>
    </message>
    <message>
        <source>“{name}” is compared with nothing: here this is true, on a phone only if it was answered.</source>
        <translation type="unfinished">“{name}” ကို ဘာမျှမရှိခြင်းနှင့် နှိုင်းထားသည် - ဤနေရာတွင် မှန်ပြီး ဖုန်းတွင် ဖြေထားမှသာ မှန်သည်။</translation>
    </message>
    <message>
        <source>Compare it, as in ${{{name}}} = &apos;yes&apos; or ${{{name}}} != &apos;&apos;.</source>
        <translation type="unfinished">${{{name}}} = &apos;yes&apos; သို့မဟုတ် ${{{name}}} != &apos;&apos; ကဲ့သို့ နှိုင်းပါ။</translation>
    </message>
    <message>
        <source>“{expression}” looks at all repetitions of “{repeat}”, not only at its own.</source>
        <translation type="unfinished">“{expression}” က မိမိအကြိမ်သာ မဟုတ်ဘဲ “{repeat}” ၏ အကြိမ်အားလုံးကို ကြည့်သည်။</translation>
    </message>
    <message>
        <source>Write the path beginning with ../ if its own repetition is meant; some programs take it so, others not.</source>
        <translation type="unfinished">မိမိအကြိမ်ကို ဆိုလိုလျှင် လမ်းကြောင်းကို ../ ဖြင့် စရေးပါ။ ပရိုဂရမ်အချို့က ထိုသို့ ယူပြီး အချို့က မယူပါ။</translation>
    </message>
    <message>
        <source>“{expression}” names no place of the form.</source>
        <translation type="unfinished">“{expression}” က ပုံစံ၏ နေရာတစ်ခုကို မညွှန်ပါ။</translation>
    </message>
    <message>
        <source>Let it name exactly one question, as ${{name}} in a spreadsheet.</source>
        <translation type="unfinished">စာရင်းဇယားတွင် ${{name}} ကဲ့သို့ မေးခွန်းတစ်ခုတည်းကို ညွှန်ပါစေ။</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” has no beginning and end; here the whole answer must fit it.</source>
        <translation type="unfinished">စာပုံစံ “{pattern}” တွင် အစနှင့် အဆုံး မရှိပါ။ ဤနေရာတွင် အဖြေတစ်ခုလုံး ကိုက်ညီရမည်။</translation>
    </message>
    <message>
        <source>Write ^ before it and $ behind it, so that every program means the same.</source>
        <translation type="unfinished">ပရိုဂရမ်တိုင်း အဓိပ္ပာယ်တူစေရန် ရှေ့တွင် ^ နှင့် နောက်တွင် $ ရေးပါ။</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern that can be used.</source>
        <translation type="unfinished">“{pattern}” ကို စာပုံစံအဖြစ် အသုံးမပြုနိုင်ပါ။</translation>
    </message>
    <message>
        <source>Correct it: {reason}.</source>
        <translation type="unfinished">ပြင်ပါ - {reason}။</translation>
    </message>
    <message>
        <source>A rule says of no question that it is meant.</source>
        <translation type="unfinished">စည်းမျဉ်းတစ်ခုက မည်သည့်မေးခွန်းအတွက်ဟု မဖော်ပြပါ။</translation>
    </message>
    <message>
        <source>A rule stands for “{place}”, which is not there.</source>
        <translation type="unfinished">စည်းမျဉ်းတစ်ခုက မရှိသော “{place}” အတွက် ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>The answer&apos;s type “{type}” is not known; it is taken as text.</source>
        <translation type="unfinished">အဖြေ၏ အမျိုးအစား “{type}” ကို မသိပါ။ စာသားအဖြစ် ယူသည်။</translation>
    </message>
    <message>
        <source>Correct the type.</source>
        <translation type="unfinished">အမျိုးအစားကို ပြင်ပါ။</translation>
    </message>
    <message>
        <source>A question ({control}) has no place for its answer.</source>
        <translation type="unfinished">မေးခွန်းတစ်ခု ({control}) တွင် အဖြေထားရာ နေရာ မရှိပါ။</translation>
    </message>
    <message>
        <source>A question&apos;s place “{place}” is not there.</source>
        <translation type="unfinished">မေးခွန်း၏နေရာ “{place}” မရှိပါ။</translation>
    </message>
    <message>
        <source>Two questions write into the same place.</source>
        <translation type="unfinished">မေးခွန်းနှစ်ခုက နေရာတစ်ခုတည်းသို့ ရေးသည်။</translation>
    </message>
    <message>
        <source>Make one of them a question of its own.</source>
        <translation type="unfinished">တစ်ခုကို သီးခြားမေးခွန်း ဖြစ်စေပါ။</translation>
    </message>
    <message>
        <source>This cannot be repeated, or is repeated already.</source>
        <translation type="unfinished">ဤအရာကို ထပ်ခါ မလုပ်နိုင်ပါ၊ သို့မဟုတ် ထပ်ခါ လုပ်ပြီး ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Keep one repeat for each group.</source>
        <translation type="unfinished">အုပ်စုတစ်ခုတွင် ထပ်ခါအုပ်စုတစ်ခုသာ ထားပါ။</translation>
    </message>
    <message>
        <source>A value is set on no known event.</source>
        <translation type="unfinished">မသိသော အဖြစ်အပျက်တွင် တန်ဖိုး သတ်မှတ်ထားသည်။</translation>
    </message>
    <message>
        <source>Name an event, or take it out.</source>
        <translation type="unfinished">အဖြစ်အပျက်ကို ဖော်ပြပါ၊ သို့မဟုတ် ဖယ်ပါ။</translation>
    </message>
    <message>
        <source>A value is set nowhere.</source>
        <translation type="unfinished">တန်ဖိုးတစ်ခုကို မည်သည့်နေရာတွင်မျှ မသတ်မှတ်ပါ။</translation>
    </message>
    <message>
        <source>A value is set at “{place}”, which is not there.</source>
        <translation type="unfinished">မရှိသော “{place}” တွင် တန်ဖိုး သတ်မှတ်ထားသည်။</translation>
    </message>
    <message>
        <source>“{action}” is not done: nobody&apos;s place or voice is taken without them.</source>
        <translation type="unfinished">“{action}” ကို မလုပ်ပါ - လူမသိဘဲ တည်နေရာ သို့မဟုတ် အသံကို မယူပါ။</translation>
    </message>
    <message>
        <source>Ask for it in a question.</source>
        <translation type="unfinished">မေးခွန်းတစ်ခုဖြင့် မေးပါ။</translation>
    </message>
    <message>
        <source>A text inserts a value and does not say which.</source>
        <translation type="unfinished">စာသားတစ်ခုက တန်ဖိုး ထည့်သော်လည်း မည်သည့်တန်ဖိုးဟု မဖော်ပြပါ။</translation>
    </message>
    <message>
        <source>Write ${{name}} in the text.</source>
        <translation type="unfinished">စာသားတွင် ${{name}} ရေးပါ။</translation>
    </message>
    <message>
        <source>The list file “{file}” is missing.</source>
        <translation type="unfinished">စာရင်းဖိုင် “{file}” မရှိပါ။</translation>
    </message>
    <message>
        <source>Add the file beside the form.</source>
        <translation type="unfinished">ဖိုင်ကို ပုံစံဘေးတွင် ထည့်ပါ။</translation>
    </message>
    <message>
        <source>A list has no name.</source>
        <translation type="unfinished">စာရင်းတစ်ခုတွင် အမည် မရှိပါ။</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation type="unfinished">အမည် ပေးပါ။</translation>
    </message>
    <message>
        <source>Two lists are called “{list}”.</source>
        <translation type="unfinished">စာရင်းနှစ်ခုကို “{list}” ဟု ခေါ်ထားသည်။</translation>
    </message>
    <message>
        <source>The list file “{file}” cannot be read: {reason}.</source>
        <translation type="unfinished">စာရင်းဖိုင် “{file}” ကို ဖတ်၍ မရပါ - {reason}။</translation>
    </message>
    <message>
        <source>Save it anew as CSV in UTF-8.</source>
        <translation type="unfinished">UTF-8 CSV အဖြစ် အသစ် သိမ်းပါ။</translation>
    </message>
    <message>
        <source>The file “{file}” is missing.</source>
        <translation type="unfinished">ဖိုင် “{file}” မရှိပါ။</translation>
    </message>
    <message>
        <source>Add the file beside the form, or people see only words.</source>
        <translation type="unfinished">ဖိုင်ကို ပုံစံဘေးတွင် ထည့်ပါ။ မထည့်လျှင် စာသားကိုသာ မြင်ရမည်။</translation>
    </message>
    <message>
        <source>“{file}” names something outside the form.</source>
        <translation type="unfinished">“{file}” က ပုံစံပြင်ပရှိ အရာကို ညွှန်သည်။</translation>
    </message>
    <message>
        <source>Name a file beside the form by its plain name.</source>
        <translation type="unfinished">ပုံစံဘေးရှိ ဖိုင်ကို ရိုးရိုးအမည်ဖြင့် ညွှန်ပါ။</translation>
    </message>
    <message>
        <source>The form does not use the file “{file}”.</source>
        <translation type="unfinished">ပုံစံက ဖိုင် “{file}” ကို မသုံးပါ။</translation>
    </message>
    <message>
        <source>Leave it out, or correct its name.</source>
        <translation type="unfinished">မထည့်ပါနှင့်၊ သို့မဟုတ် အမည်ကို ပြင်ပါ။</translation>
    </message>
    <message>
        <source>The language “{language}” is there twice.</source>
        <translation type="unfinished">“{language}” ဘာသာစကား နှစ်ကြိမ် ရှိသည်။</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation type="unfinished">နှစ်ခုအနက် တစ်ခုကို ဖယ်ပါ။</translation>
    </message>
    <message>
        <source>The language “{language}” has no code.</source>
        <translation type="unfinished">“{language}” ဘာသာစကားတွင် ကုဒ် မရှိပါ။</translation>
    </message>
    <message>
        <source>Write it like “Burmese (my)”, so that its script is shown right.</source>
        <translation type="unfinished">စာမှန်ကန်စွာ ပြရန် “Burmese (my)” ကဲ့သို့ ရေးပါ။</translation>
    </message>
    <message>
        <source>There is no text in “{language}” here.</source>
        <translation type="unfinished">“{language}” ဖြင့် စာသား ဤနေရာတွင် မရှိပါ။</translation>
    </message>
    <message>
        <source>Translate it; people would see “-”.</source>
        <translation type="unfinished">ဘာသာပြန်ပါ။ မပြန်လျှင် “-” ကို မြင်ရမည်။</translation>
    </message>
    <message>
        <source>{count} choices of the list “{list}” have no text in “{language}”.</source>
        <translation type="unfinished">“{list}” စာရင်း၏ ရွေးစရာ {count} ခုတွင် “{language}” စာသား မရှိပါ။</translation>
    </message>
    <message>
        <source>Translate them; people would see “-”.</source>
        <translation type="unfinished">ယင်းတို့ကို ဘာသာပြန်ပါ။ မပြန်လျှင် “-” ကို မြင်ရမည်။</translation>
    </message>
    <message>
        <source>{count} texts of questions are not there in “{language}”.</source>
        <translation type="unfinished">မေးခွန်းစာသား {count} ခု “{language}” ဖြင့် မရှိပါ။</translation>
    </message>
    <message>
        <source>The text holds HTML (“{markup}”), which is not shown as such.</source>
        <translation type="unfinished">စာသားတွင် HTML (“{markup}”) ပါပြီး ထိုအတိုင်း မပြပါ။</translation>
    </message>
    <message>
        <source>Use *emphasis*, **bold** or # heading.</source>
        <translation type="unfinished">*emphasis*, **bold** သို့မဟုတ် # heading ကို သုံးပါ။</translation>
    </message>
    <message>
        <source>The appearance “{appearance}” is not known.</source>
        <translation type="unfinished">“{appearance}” အသွင်ကို မသိပါ။</translation>
    </message>
    <message>
        <source>Correct it, or take it out.</source>
        <translation type="unfinished">ပြင်ပါ၊ သို့မဟုတ် ဖယ်ပါ။</translation>
    </message>
    <message>
        <source>The appearance “{appearance}” is not shown here; the question is asked plainly.</source>
        <translation type="unfinished">“{appearance}” အသွင်ကို ဤနေရာတွင် မပြပါ။ မေးခွန်းကို ရိုးရိုး မေးသည်။</translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <translation type="unfinished">ဘာမျှ လုပ်ရန် မလိုပါ။</translation>
    </message>
    <message>
        <source>Its choices come out of a file by search(), which only one program knows; here nobody could choose.</source>
        <translation type="unfinished">ရွေးစရာများကို search() မှ ယူပြီး ပရိုဂရမ်တစ်ခုကသာ သိသည်။ ဤနေရာတွင် မည်သူမျှ မရွေးနိုင်ပါ။</translation>
    </message>
    <message>
        <source>Write select_one_from_file with the file&apos;s name, and the condition as choice_filter.</source>
        <translation type="unfinished">ဖိုင်အမည်ဖြင့် select_one_from_file ရေးပြီး အခြေအနေကို choice_filter အဖြစ် ရေးပါ။</translation>
    </message>
    <message>
        <source>Questions of the type “{type}” cannot be asked on a computer.</source>
        <translation type="unfinished">“{type}” အမျိုးအစား မေးခွန်းများကို ကွန်ပျူတာတွင် မမေးနိုင်ပါ။</translation>
    </message>
    <message>
        <source>Let people type the answer as text instead.</source>
        <translation type="unfinished">အဖြေကို စာသားအဖြစ် ရိုက်စေပါ။</translation>
    </message>
    <message>
        <source>There is no role “{role}”.</source>
        <translation type="unfinished">“{role}” အခန်းကဏ္ဍ မရှိပါ။</translation>
    </message>
    <message>
        <source>Correct it; similar ones: {similar}.</source>
        <translation type="unfinished">ပြင်ပါ။ ဆင်တူများ - {similar}။</translation>
    </message>
    <message>
        <source>“fr:{attribute}” has no meaning.</source>
        <translation type="unfinished">“fr:{attribute}” တွင် အဓိပ္ပာယ် မရှိပါ။</translation>
    </message>
    <message>
        <source>Correct its name, or take it out.</source>
        <translation type="unfinished">အမည်ကို ပြင်ပါ၊ သို့မဟုတ် ဖယ်ပါ။</translation>
    </message>
    <message>
        <source>“{purpose}” cannot be the name of a purpose, so that this consent would count for nothing.</source>
        <translation type="unfinished">“{purpose}” ကို ရည်ရွယ်ချက်၏ အမည်အဖြစ် မသုံးနိုင်သဖြင့် ဤသဘောတူညီချက် အကျုံးဝင်မည် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Write it in small letters without blanks, as network_share.</source>
        <translation type="unfinished">network_share ကဲ့သို့ စာလုံးသေးဖြင့် ကွက်လပ်မပါဘဲ ရေးပါ။</translation>
    </message>
    <message>
        <source>“{name}”, whose answer is to say whom this is about, is not there.</source>
        <translation type="unfinished">မည်သူ့အကြောင်း ဖြစ်သည်ကို ပြောမည့် “{name}” မရှိပါ။</translation>
    </message>
    <message>
        <source>Name a question beside it or around it (similar: {similar}), or - if it is about nobody alone.</source>
        <translation type="unfinished">ဘေး သို့မဟုတ် အပြင်ဘက်ရှိ မေးခွန်းကို ညွှန်ပါ (ဆင်တူ - {similar})၊ သို့မဟုတ် တစ်ဦးတည်းအကြောင်း မဟုတ်လျှင် - ရေးပါ။</translation>
    </message>
    <message>
        <source>“{said}” does not say clearly whether this is sensitive; it is taken for yes.</source>
        <translation type="unfinished">“{said}” က အကဲဆတ်သလား ရှင်းရှင်း မဖော်ပြပါ။ အကဲဆတ်သည်ဟု ယူသည်။</translation>
    </message>
    <message>
        <source>Write yes, or leave it out.</source>
        <translation type="unfinished">yes ရေးပါ၊ သို့မဟုတ် မထည့်ပါနှင့်။</translation>
    </message>
    <message>
        <source>This is no form that can be read: {reason}.</source>
        <translation type="unfinished">ဤအရာသည် ဖတ်နိုင်သော ပုံစံ မဟုတ်ပါ - {reason}။</translation>
    </message>
    <message>
        <source>Bring it as XLSForm or as XForm.</source>
        <translation type="unfinished">XLSForm သို့မဟုတ် XForm အဖြစ် ယူလာပါ။</translation>
    </message>
    <message>
        <source>“{file}” is no name that a file of a form can have.</source>
        <translation type="unfinished">“{file}” အမည်ကို ပုံစံ၏ ဖိုင်အတွက် မသုံးနိုင်ပါ။</translation>
    </message>
    <message>
        <source>Give it a plain name, without folders.</source>
        <translation type="unfinished">ဖိုလ်ဒါမပါသော ရိုးရိုးအမည် ပေးပါ။</translation>
    </message>
    <message>
        <source>Something is wrong here ({code}).</source>
        <translation type="unfinished">ဤနေရာတွင် တစ်ခုခု မှားနေသည် ({code})။</translation>
    </message>
    <message>
        <source>Look at this place with care.</source>
        <translation type="unfinished">ဤနေရာကို ဂရုတစိုက် ကြည့်ပါ။</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Forms</source>
        <translation type="unfinished">ပုံစံများ</translation>
    </message>
    <message>
        <source>Each report is answers to one of these.</source>
        <translation type="unfinished">အစီရင်ခံစာတိုင်းသည် ဤပုံစံများအနက် တစ်ခု၏ အဖြေများ ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">ပုံစံ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">မူကွဲ</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">မှ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ဘယ်နေရာ</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">ဘာ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">ဘာလုပ်ရမည်</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished">ပြဿနာများ</translation>
    </message>
    <message>
        <source>&amp;Add a form…</source>
        <translation type="unfinished">ပုံစံ ထည့်ရန်… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation type="unfinished">ဖြည့်ရန် (&amp;F)</translation>
    </message>
    <message>
        <source>Choose a form: a file that ends in .xlsx, .xls, .csv, .md or .xml.</source>
        <translation type="unfinished">ပုံစံ ရွေးပါ - .xlsx, .xls, .csv, .md သို့မဟုတ် .xml ဖြင့် ဆုံးသော ဖိုင်။</translation>
    </message>
    <message>
        <source>Reading and checking “%1”…</source>
        <translation type="unfinished">“%1” ကို ဖတ်ပြီး စစ်နေသည်…</translation>
    </message>
    <message>
        <source>A form, with its lists and media</source>
        <translation type="unfinished">ပုံစံ၊ ၎င်း၏ စာရင်းများနှင့် ပုံ၊ အသံဖိုင်များ</translation>
    </message>
    <message>
        <source>Forms (%1)</source>
        <translation type="unfinished">ပုံစံများ (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">ဖိုင်အားလုံး (*)</translation>
    </message>
    <message>
        <source>FieldReport</source>
        <translation type="unfinished">FieldReport</translation>
    </message>
    <message>
        <source>An office</source>
        <translation type="unfinished">ရုံးတစ်ရုံး</translation>
    </message>
    <message>
        <source>The form cannot be used like this. Correct what is listed, and add it again.</source>
        <translation type="unfinished">ဤပုံစံကို ဤအတိုင်း အသုံးမပြုနိုင်ပါ။ စာရင်းပါသည်များကို ပြင်ပြီး ထပ်ထည့်ပါ။</translation>
    </message>
    <message>
        <source>A new version of “%1” is here.</source>
        <translation type="unfinished">“%1” ၏ မူကွဲအသစ် ရောက်ပါပြီ။</translation>
    </message>
    <message>
        <source>“%1” is here. Send it on with an export.</source>
        <translation type="unfinished">“%1” ရောက်ပါပြီ။ ထုတ်ယူသည့်အခါ အတူပို့ပါ။</translation>
    </message>
</context>
<context>
    <name>GateStep</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">ကြည့်နေသည်…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more report(s)</source>
        <translation type="unfinished">
            <numerusform>နှင့် နောက်ထပ် အစီရင်ခံစာ %n ခု</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) go whole</source>
        <translation type="unfinished">
            <numerusform>အစီရင်ခံစာ %n ခု အပြည့်အစုံ ပါသွားမည်</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go in part</source>
        <translation type="unfinished">
            <numerusform>%n ခု တစ်စိတ်တစ်ပိုင်း ပါသွားမည်</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here</source>
        <translation type="unfinished">
            <numerusform>%n ခု ကျန်ရစ်မည်</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no report here.</source>
        <translation type="unfinished">ဤနေရာတွင် အစီရင်ခံစာ မရှိပါ။</translation>
    </message>
    <message>
        <source>Nothing may go for this purpose. Nothing was written.</source>
        <translation type="unfinished">ဤရည်ရွယ်ချက်အတွက် ဘာမျှ ပါသွားခွင့်မရှိပါ။ ဘာမျှ မရေးခဲ့ပါ။</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">၊ </translation>
    </message>
    <message>
        <source>Read the accounts and look at the pictures before you hand them on: the program cannot.</source>
        <translation type="unfinished">လက်ဆင့်မကမ်းမီ ပြောကြားချက်များကို ဖတ်ပြီး ပုံများကို ကြည့်ပါ- ပရိုဂရမ်က မလုပ်နိုင်ပါ။</translation>
    </message>
</context>
<context>
    <name>HandOnAssistant</name>
    <message>
        <source>Hand on</source>
        <translation type="unfinished">လက်ဆင့်ကမ်းခြင်း</translation>
    </message>
    <message>
        <source>Reports go on to another office as their authors signed them, without what must stay here.</source>
        <translation type="unfinished">အစီရင်ခံစာများသည် ရေးသူတို့ လက်မှတ်ထိုးထားသည့်အတိုင်း အခြားရုံးသို့ သွားမည်၊ ကျန်ရစ်ရမည်များ မပါပါ။</translation>
    </message>
    <message>
        <source>An original always shows the same author, whatever is kept back: whoever gets several can tell which ones one person wrote. Where that is dangerous, write a summary in the office&apos;s own name instead.</source>
        <translation type="unfinished">ဘာကိုချန်ထားသည်ဖြစ်စေ မူရင်းသည် ရေးသူတစ်ဦးတည်းကို အမြဲပြသည်- အများအပြားရသူက မည်သည့်အရာများကို လူတစ်ဦးတည်းရေးသည်ကို သိနိုင်သည်။ ထိုသို့သိခြင်း အန္တရာယ်ရှိပါက ရုံး၏အမည်ဖြင့် အနှစ်ချုပ်ကို အစားရေးပါ။</translation>
    </message>
    <message>
        <source>&amp;Hand on</source>
        <translation type="unfinished">လက်ဆင့်ကမ်းရန် (&amp;H)</translation>
    </message>
    <message>
        <source>Gathering what may go</source>
        <translation type="unfinished">ပါသွားခွင့်ရှိသည်များကို စုစည်းနေသည်</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) handed on.</source>
        <translation type="unfinished">
            <numerusform>အစီရင်ခံစာ %n ခု လက်ဆင့်ကမ်းပြီးပါပြီ။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went before, just as they are.</source>
        <translation type="unfinished">
            <numerusform>%n ခု ယခင်က ဤအတိုင်း သွားပြီးပါပြီ။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that went before were retracted: the receiver is told.</source>
        <translation type="unfinished">
            <numerusform>ယခင်သွားခဲ့သော %n ခုကို ပြန်လည်ရုပ်သိမ်းထားသည်- လက်ခံသူအား ပြောသည်။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here.</source>
        <translation type="unfinished">
            <numerusform>%n ခု ကျန်ရစ်သည်။</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldBy</name>
    <message>
        <source>%1 holds it, exactly as it is here, and a second copy of it.</source>
        <translation type="unfinished">%1 တွင် ဤနေရာရှိအတိုင်း အတိအကျ ရှိပြီး ဒုတိယမိတ္တူလည်း ရှိသည်။</translation>
    </message>
    <message>
        <source>%1 holds it, exactly as it is here. It does not say that it has a second copy.</source>
        <translation type="unfinished">%1 တွင် ဤနေရာရှိအတိုင်း အတိအကျ ရှိသည်။ ဒုတိယမိတ္တူ ရှိကြောင်း မပြောသေးပါ။</translation>
    </message>
    <message>
        <source>Its answers and files were destroyed on this computer on %2. %1 confirmed that it holds them.</source>
        <translation type="unfinished">ယင်း၏ အဖြေနှင့် ဖိုင်များကို ဤကွန်ပျူတာတွင် %2 က ဖျက်ဆီးခဲ့သည်။ %1 က ယင်းတို့ ရှိကြောင်း အတည်ပြုခဲ့သည်။</translation>
    </message>
    <message>
        <source>Its receipt came on %2.</source>
        <translation type="unfinished">လက်ခံဖြတ်ပိုင်း %2 တွင် ရောက်ခဲ့သည်။</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">အကူအညီ</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation type="unfinished">အစီရင်ခံစာ ရေးရန်</translation>
    </message>
    <message>
        <source>Choose New report and a form, and write what you know. Every change is stored at once, encrypted. Leave empty what you do not know: empty, “unknown” and 0 are three different answers. You can stop at any time and go on later under Drafts.</source>
        <translation type="unfinished">“အစီရင်ခံစာအသစ်” နှင့် ပုံစံတစ်ခုကို ရွေးပြီး သိသလောက် ရေးပါ။ ပြောင်းလဲမှုတိုင်းကို ကုဒ်ဝှက်ပြီး ချက်ချင်း သိမ်းသည်။ မသိသည်ကို ကွက်လပ် ထားပါ - ကွက်လပ်၊ “မသိ” နှင့် 0 တို့သည် မတူသော အဖြေသုံးမျိုး ဖြစ်သည်။ အချိန်မရွေး ရပ်နိုင်ပြီး “မူကြမ်းများ” တွင် နောက်မှ ဆက်ရေးနိုင်သည်။</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation type="unfinished">ချိပ်ပိတ်ရန်</translation>
    </message>
    <message>
        <source>A sealed report is signed and never changes again. What was wrong in it is corrected by a new revision, and both stay. Check shows before what is missing.</source>
        <translation type="unfinished">ချိပ်ပိတ်ထားသော အစီရင်ခံစာသည် လက်မှတ်ထိုးပြီး ဖြစ်ကာ နောက်ထပ် မပြောင်းလဲတော့ပါ။ အမှားရှိလျှင် မူကွဲအသစ်ဖြင့် ပြင်ပြီး နှစ်ခုစလုံး ကျန်ရှိသည်။ လိုအပ်သည်များကို “စစ်ရန်” က ကြိုတင် ပြသည်။</translation>
    </message>
    <message>
        <source>Take it to the office</source>
        <translation type="unfinished">ရုံးသို့ ယူသွားရန်</translation>
    </message>
    <message>
        <source>Export writes one encrypted file, the bundle, onto a stick. Only the office can open it. “Exported” is said only after the file was read back from the stick and found whole.</source>
        <translation type="unfinished">ထုတ်ယူခြင်းသည် ကုဒ်ဝှက်ထားသော ဖိုင်တစ်ဖိုင် (အထုပ်) ကို မန်မိုရီစတစ်ပေါ်သို့ ရေးသည်။ ရုံးကသာ ဖွင့်နိုင်သည်။ ဖိုင်ကို စတစ်မှ ပြန်ဖတ်စစ်ပြီး ပြည့်စုံမှသာ “ထုတ်ယူပြီး” ဟု ပြောသည်။</translation>
    </message>
    <message>
        <source>Carry nothing</source>
        <translation type="unfinished">ဘာမျှ မသယ်ဆောင်ပါနှင့်</translation>
    </message>
    <message>
        <source>The office sends a receipt back. Import it, and the report says “Received”. Once the office has signed that it holds a second copy too, More → Clear from this computer destroys its answers and files here. What stays is that there was a report, and the receipt.</source>
        <translation type="unfinished">ရုံးက လက်ခံဖြတ်ပိုင်း ပြန်ပို့သည်။ ယင်းကို သွင်းယူလျှင် အစီရင်ခံစာတွင် “လက်ခံရရှိပြီး” ဟု ပြသည်။ ဒုတိယမိတ္တူ ရှိကြောင်း ရုံးက လက်မှတ်ထိုးပြီးပါက နောက်ထပ် → ဤကွန်ပျူတာမှ ရှင်းလင်းရန် ဖြင့် အဖြေများနှင့် ဖိုင်များကို ဤနေရာတွင် ဖျက်ဆီးနိုင်သည်။ အစီရင်ခံစာ ရှိခဲ့ကြောင်းနှင့် လက်ခံဖြတ်ပိုင်းသာ ကျန်သည်။</translation>
    </message>
    <message>
        <source>Know whom you write to</source>
        <translation type="unfinished">မည်သူ့ထံ ရေးသည်ကို သိပါစေ</translation>
    </message>
    <message>
        <source>Each contact has eight words. Compare all eight in person or on a call where you know the voice. Whoever could swap the card could read everything; the words are what shows it.</source>
        <translation type="unfinished">အဆက်အသွယ်တိုင်းတွင် စကားလုံးရှစ်လုံး ရှိသည်။ လူချင်းတွေ့၍ သို့မဟုတ် အသံ မှတ်မိသော ဖုန်းဖြင့် ရှစ်လုံးစလုံး တိုက်ကြည့်ပါ။ ကတ်ကို လဲနိုင်သူသည် အားလုံးကို ဖတ်နိုင်မည်။ စကားလုံးများကသာ ထိုအရာကို ဖော်ပြသည်။</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">သော့ခတ်ရန်</translation>
    </message>
    <message>
        <source>Ctrl+L or F9 locks at once; what you typed is stored. A locked or switched-off computer shows nothing but how large the vault is. An open one shows everything to whoever sits before it.</source>
        <translation type="unfinished">Ctrl+L သို့မဟုတ် F9 က ချက်ချင်း သော့ခတ်သည်။ ရိုက်ထားသည်များကို သိမ်းပြီး ဖြစ်သည်။ သော့ခတ်ထားသော သို့မဟုတ် ပိတ်ထားသော ကွန်ပျူတာသည် သိုလှောင်ရာ မည်မျှကြီးသည်ကိုသာ ပြသည်။ ဖွင့်ထားလျှင်မူ ရှေ့တွင်ထိုင်သူအား အားလုံး ပြသည်။</translation>
    </message>
    <message>
        <source>What this cannot protect from</source>
        <translation type="unfinished">ဤအရာက မကာကွယ်နိုင်သည်များ</translation>
    </message>
    <message>
        <source>From a program that spies on this computer while the vault is open; from somebody who makes you open it; from cameras behind you. Deleted things may stay in old sectors of the disk, encrypted.</source>
        <translation type="unfinished">သိုလှောင်ရာ ဖွင့်ထားစဉ် ဤကွန်ပျူတာကို စောင့်ကြည့်နေသော ပရိုဂရမ်မှ၊ သင့်အား အတင်းဖွင့်ခိုင်းသူမှ၊ သင့်နောက်ရှိ ကင်မရာများမှ မကာကွယ်နိုင်ပါ။ ဖျက်ပြီးသည်များသည် ဒစ်ခ်၏ နေရာဟောင်းများတွင် ကုဒ်ဝှက်လျက် ကျန်နေနိုင်သည်။</translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation type="unfinished">စကားဝှက် ပျောက်လျှင်</translation>
    </message>
    <message>
        <source>Take the recovery sheet: its twelve words open the vault, under “Forgot the passphrase?”. Without both nobody can open it, we neither.</source>
        <translation type="unfinished">ပြန်ဖွင့်စာရွက်ကို ယူပါ - ၎င်းပေါ်ရှိ စကားလုံး ၁၂ လုံးဖြင့် “စကားဝှက် မေ့နေသလား” တွင် သိုလှောင်ရာကို ဖွင့်နိုင်သည်။ နှစ်ခုစလုံး မရှိလျှင် မည်သူမျှ မဖွင့်နိုင်ပါ၊ ကျွန်ုပ်တို့လည်း မဖွင့်နိုင်ပါ။</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Exported, read back</source>
        <translation type="unfinished">ထုတ်ယူပြီး၊ ပြန်ဖတ်စစ်ပြီး</translation>
    </message>
    <message>
        <source>Export not finished</source>
        <translation type="unfinished">ထုတ်ယူခြင်း မပြီးသေး</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished">သွင်းယူပြီး</translation>
    </message>
    <message>
        <source>Kept aside, unopened</source>
        <translation type="unfinished">မဖွင့်ဘဲ ဘေးတွင် ထားသည်များ</translation>
    </message>
    <message>
        <source>Kept aside, imported later</source>
        <translation type="unfinished">ဘေးတွင် ထားပြီးမှ သွင်းယူသည်</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">ငြင်းပယ်သည်</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">မသိရ</translation>
    </message>
    <message>
        <source>%1 records, %2 of them new</source>
        <translation type="unfinished">မှတ်တမ်း %1 ခု၊ အသစ် %2 ခု</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished">ဖြစ်စဉ်မှတ်တမ်း</translation>
    </message>
    <message>
        <source>What went out, what came in, and what was decided. Times are this computer&apos;s.</source>
        <translation type="unfinished">ထွက်သွားသည်များ၊ ဝင်လာသည်များနှင့် ဆုံးဖြတ်ချက်များ။ အချိန်များသည် ဤကွန်ပျူတာ၏ အချိန် ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Filter by name, file or word</source>
        <translation type="unfinished">အမည်၊ ဖိုင် သို့မဟုတ် စကားလုံးဖြင့် စစ်ထုတ်ရန်</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">အချိန်</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">ဘာ</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">မည်သူနှင့်</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ဖိုင်</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">အရွယ်အစား</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">ပါဝင်သည်များ</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished">ဖလှယ်ခြင်းများ</translation>
    </message>
    <message>
        <source>Log of this vault</source>
        <translation type="unfinished">ဤသိုလှောင်ရာ၏ မှတ်တမ်းစဉ်</translation>
    </message>
    <message>
        <source>&amp;Exchanges</source>
        <translation type="unfinished">ဖလှယ်ခြင်းများ (&amp;E)</translation>
    </message>
    <message>
        <source>This vault&apos;s &amp;log</source>
        <translation type="unfinished">ဤသိုလှောင်ရာ၏ မှတ်တမ်းစဉ် (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Check the log</source>
        <translation type="unfinished">မှတ်တမ်းစဉ်ကို စစ်ရန် (&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Checked: %n entries, none altered, dropped or put in.</source>
        <translation type="unfinished">
            <numerusform>စစ်ပြီးပါပြီ - အချက် %Ln ခု၊ မည်သည့်အချက်ကိုမျှ ပြောင်းလဲ၊ ဖယ်ရှား၊ ကြားညှပ်ထားခြင်း မရှိပါ။</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Kept aside, unopened</source>
        <translation type="unfinished">မဖွင့်ဘဲ ဘေးတွင် ထားသည်များ</translation>
    </message>
    <message>
        <source>Not for this vault</source>
        <translation type="unfinished">ဤသိုလှောင်ရာအတွက် မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>Not a bundle</source>
        <translation type="unfinished">အထုပ် မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished">ဖတ်၍ မရပါ</translation>
    </message>
    <message>
        <source>From somebody who was revoked</source>
        <translation type="unfinished">ရုပ်သိမ်းခံရသူထံမှ ဖြစ်သည်</translation>
    </message>
    <message>
        <source>Made by a later version</source>
        <translation type="unfinished">နောက်ပိုင်းမူဖြင့် ပြုလုပ်ထားသည်</translation>
    </message>
    <message>
        <source>Damaged: nothing of it was taken over</source>
        <translation type="unfinished">ပျက်စီးနေသည် - အထဲမှ တစ်ခုမျှ မယူပါ</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform>မှတ်တမ်း %Ln ခု</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %Ln ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>made %1, as the sender says</source>
        <translation type="unfinished">%1 တွင် ပြုလုပ်သည် (ပေးပို့သူ၏ ပြောဆိုချက်အရ)</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">၊ </translation>
    </message>
    <message>
        <source>Bundle %1 of %2 that were made together</source>
        <translation type="unfinished">အတူပြုလုပ်ထားသော အထုပ် %2 ခုအနက် %1</translation>
    </message>
    <message>
        <source>Of %1 bundles that were made together, these are not here: %2.</source>
        <translation type="unfinished">အတူပြုလုပ်ထားသော အထုပ် %1 ခုအနက် ဤအထုပ်များ မရှိသေးပါ - %2။</translation>
    </message>
    <message>
        <source>%1 in the file = %2 new + %3 grew + %4 already here + %5 quarantined</source>
        <translation type="unfinished">ဖိုင်ထဲရှိ %1 ခု = အသစ် %2 + တိုးလာ %3 + ရှိပြီးသား %4 + သီးသန့်ထား %5</translation>
    </message>
    <message>
        <source>Files: %1 new, %2 already here</source>
        <translation type="unfinished">ဖိုင်များ - အသစ် %1၊ ရှိပြီးသား %2</translation>
    </message>
    <message>
        <source>Of what %1 sent, these numbers have not come: %2. Ask for them.</source>
        <translation type="unfinished">%1 ပို့ခဲ့သည်များအနက် ဤနံပါတ်များ မရောက်သေးပါ - %2။ တောင်းပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that %1 names as sent are not here. Ask for the bundle again.</source>
        <translation type="unfinished">
            <numerusform>%1 က ပို့ပြီးဟု ဖော်ပြသော မှတ်တမ်း %Ln ခု ဤနေရာတွင် မရှိပါ။ အထုပ်ကို ထပ်တောင်းပါ။</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seems to send from two copies of one vault: some numbers were given twice. It may be a restored backup, or a stolen key. Ask in person; nothing was lost here.</source>
        <translation type="unfinished">%1 သည် သိုလှောင်ရာတစ်ခုတည်း၏ မိတ္တူနှစ်ခုမှ ပို့နေပုံရသည် - နံပါတ်အချို့ကို နှစ်ကြိမ် ပေးထားသည်။ ပြန်ယူထားသော အရန်မိတ္တူ သို့မဟုတ် အခိုးခံရသော သော့ ဖြစ်နိုင်သည်။ လူချင်း မေးပါ။ ဤနေရာတွင် ဘာမျှ မဆုံးရှုံးပါ။</translation>
    </message>
</context>
<context>
    <name>ImportAssistant</name>
    <message>
        <source>Import</source>
        <translation type="unfinished">သွင်းယူရန်</translation>
    </message>
    <message>
        <source>Take in what others hand over. You see who made it before you decide.</source>
        <translation type="unfinished">အခြားသူများ ပေးအပ်သည်ကို လက်ခံပါ။ မဆုံးဖြတ်မီ မည်သူ ပြုလုပ်သည်ကို မြင်ရမည်။</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation type="unfinished">ဖိုင်များ ရွေးရန်… (&amp;F)</translation>
    </message>
    <message>
        <source>Choose a &amp;stick or folder…</source>
        <translation type="unfinished">မန်မိုရီစတစ် သို့မဟုတ် ဖိုလ်ဒါ ရွေးရန်… (&amp;S)</translation>
    </message>
    <message>
        <source>Drop bundles here</source>
        <translation type="unfinished">အထုပ်များကို ဤနေရာသို့ ဆွဲချပါ</translation>
    </message>
    <message>
        <source>Files that end in .age, or a whole folder.</source>
        <translation type="unfinished">.age ဖြင့် ဆုံးသော ဖိုင်များ၊ သို့မဟုတ် ဖိုလ်ဒါတစ်ခုလုံး။</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ပိတ်ရန်</translation>
    </message>
    <message>
        <source>No bundle is there. Bundles are files that end in .age.</source>
        <translation type="unfinished">ထိုနေရာတွင် အထုပ် မရှိပါ။ အထုပ်များသည် .age ဖြင့် ဆုံးသော ဖိုင်များ ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>You can import the others now; what is missing can come later.</source>
        <translation type="unfinished">ကျန်အထုပ်များကို ယခု သွင်းယူနိုင်သည်။ မရောက်သေးသည်များ နောက်မှ လာနိုင်သည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) imported</source>
        <translation type="unfinished">
            <numerusform>အထုပ် %Ln ခု သွင်းယူပြီး</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation type="unfinished">
            <numerusform>မှတ်တမ်းအသစ် %Ln ခု</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept aside, unopened</source>
        <translation type="unfinished">
            <numerusform>%Ln ခုကို မဖွင့်ဘဲ ဘေးတွင် ထားသည်</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation type="unfinished">
            <numerusform>%Ln ခုကို မသွင်းယူပါ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n bundle(s)</source>
        <translation type="unfinished">
            <numerusform>အထုပ် %Ln ခု သွင်းယူရန် (&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep aside for later</source>
        <translation type="unfinished">နောက်မှ လုပ်ရန် ဘေးတွင် ထားရန် (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">ပြီးပြီ (&amp;D)</translation>
    </message>
    <message>
        <source>Bundles (%1)</source>
        <translation type="unfinished">အထုပ်များ (%1)</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished">အထုပ်များ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">ဖိုင်အားလုံး (*)</translation>
    </message>
    <message>
        <source>A stick, or a folder with bundles</source>
        <translation type="unfinished">မန်မိုရီစတစ် သို့မဟုတ် အထုပ်ပါသော ဖိုလ်ဒါ</translation>
    </message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">အချက်</translation>
    </message>
    <message>
        <source>Close: {name}</source>
        <translation type="unfinished">ပိတ်ရန် - {name}</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation type="unfinished">ဖွင့်ရန် - {name}</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished">ဖယ်ရန် - {name}</translation>
    </message>
</context>
<context>
    <name>IntakeResults</name>
    <message>
        <source>Close these messages</source>
        <translation type="unfinished">ဤသတင်းများကို ပိတ်ရန်</translation>
    </message>
    <message>
        <source>The same content is attached already, as %1.</source>
        <translation type="unfinished">တူညီသော အတွင်းပါကို %1 အဖြစ် တွဲပြီး ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation type="unfinished">ဤတစ်ခုကို ဖယ်ရန်</translation>
    </message>
    <message>
        <source>Taken on %1, by the camera&apos;s clock.</source>
        <translation type="unfinished">%1 တွင် ရိုက်ထားသည် (ကင်မရာ၏ နာရီအရ)။</translation>
    </message>
    <message>
        <source>Use as date</source>
        <translation type="unfinished">ရက်စွဲအဖြစ် သုံးရန်</translation>
    </message>
    <message>
        <source>Taken at %1.</source>
        <translation type="unfinished">%1 နေရာတွင် ရိုက်ထားသည်။</translation>
    </message>
    <message>
        <source>Use as place</source>
        <translation type="unfinished">နေရာအဖြစ် သုံးရန်</translation>
    </message>
    <message>
        <source>Its name says something else than its content is.</source>
        <translation type="unfinished">အမည်က အတွင်းပါနှင့် မကိုက်ညီပါ။</translation>
    </message>
    <message>
        <source>It is a program. It is kept, and never started here.</source>
        <translation type="unfinished">ပရိုဂရမ် ဖြစ်သည်။ သိမ်းထားမည်။ ဤနေရာတွင် ဘယ်တော့မျှ မဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished">ဘာမျှ မပါပါ။</translation>
    </message>
    <message>
        <source>is a folder. Choose “Add folder” to see what is in it.</source>
        <translation type="unfinished">သည် ဖိုလ်ဒါ ဖြစ်သည်။ အတွင်းရှိသည်များကို ကြည့်ရန် “ဖိုလ်ဒါ ထည့်ရန်” ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>is a link to another place. Add the file that it leads to, if you mean that one.</source>
        <translation type="unfinished">သည် အခြားနေရာသို့ ညွှန်သော လင့်ခ် ဖြစ်သည်။ ညွှန်ထားသောဖိုင်ကို ဆိုလိုလျှင် ထိုဖိုင်ကို ထည့်ပါ။</translation>
    </message>
    <message>
        <source>is a shortcut, not the file itself. Add the file that it leads to.</source>
        <translation type="unfinished">သည် ဖိုင်ကိုယ်တိုင် မဟုတ်ဘဲ ဖြတ်လမ်း ဖြစ်သည်။ ညွှန်ထားသောဖိုင်ကို ထည့်ပါ။</translation>
    </message>
    <message>
        <source>is not a file that can be kept.</source>
        <translation type="unfinished">သည် သိမ်းထားနိုင်သော ဖိုင် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>is a hidden file.</source>
        <translation type="unfinished">သည် ဖျောက်ထားသော ဖိုင် ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>is not there any more. Is the stick or the card still plugged in?</source>
        <translation type="unfinished">ကို မတွေ့တော့ပါ။ မန်မိုရီစတစ် သို့မဟုတ် ကတ်ကို တပ်ထားသေးသလား။</translation>
    </message>
    <message>
        <source>cannot be read. Another program may be using it, or it belongs to another user of this computer.</source>
        <translation type="unfinished">ကို ဖတ်၍ မရပါ။ အခြားပရိုဂရမ်က သုံးနေခြင်း သို့မဟုတ် ဤကွန်ပျူတာ၏ အခြားသူပိုင် ဖြစ်နိုင်သည်။</translation>
    </message>
    <message>
        <source>%1 is larger than a bundle can carry (%2). Cut it into parts with another program and add each part.</source>
        <translation type="unfinished">%1 သည် အထုပ်တစ်ခု သယ်နိုင်သည် (%2) ထက် ကြီးသည်။ အခြားပရိုဂရမ်ဖြင့် ပိုင်းပြီး အပိုင်းတစ်ခုချင်း ထည့်ပါ။</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished">ခလုတ်များ</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language of the questions</source>
        <translation type="unfinished">မေးခွန်းများ၏ ဘာသာစကား</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished">ဘေးတွင် ပြမည့် ဘာသာစကား</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation type="unfinished">ဒုတိယဘာသာစကား မရှိ</translation>
    </message>
    <message>
        <source>Language of the questions: {words}</source>
        <translation type="unfinished">မေးခွန်းများ၏ ဘာသာစကား - {words}</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Choose a language and a size of the text that you read easily. You can change both later.</source>
        <translation type="unfinished">ဘာသာစကားနှင့် လွယ်ကူစွာ ဖတ်နိုင်သော စာလုံးအရွယ်ကို ရွေးပါ။ နှစ်ခုစလုံးကို နောက်မှ ပြောင်းနိုင်သည်။</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished">စာလုံး အရွယ်အစား</translation>
    </message>
</context>
<context>
    <name>LessExactStep</name>
    <message>
        <source>How exactly?</source>
        <translation type="unfinished">မည်မျှ တိကျစေမည်နည်း။</translation>
    </message>
    <message>
        <source>What else stays here?</source>
        <translation type="unfinished">အခြား ဘာများ ကျန်ရစ်မည်နည်း။</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation type="unfinished">ရှိသည့်အတိုင်း</translation>
    </message>
    <message>
        <source>No nearer than the township</source>
        <translation type="unfinished">မြို့နယ်ထက် ပိုမတိကျစေဘဲ</translation>
    </message>
    <message>
        <source>No nearer than the district</source>
        <translation type="unfinished">ခရိုင်ထက် ပိုမတိကျစေဘဲ</translation>
    </message>
    <message>
        <source>No nearer than the state or region</source>
        <translation type="unfinished">ပြည်နယ် သို့မဟုတ် တိုင်းထက် ပိုမတိကျစေဘဲ</translation>
    </message>
    <message>
        <source>The month alone</source>
        <translation type="unfinished">လကိုသာ</translation>
    </message>
    <message>
        <source>The year alone</source>
        <translation type="unfinished">ခုနှစ်ကိုသာ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">နေရာများ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished">အချိန်များ</translation>
    </message>
    <message>
        <source>The exact answer stays here. This office says in its own name what is true in its place.</source>
        <translation type="unfinished">တိကျသောအဖြေ ကျန်ရစ်မည်။ ၎င်းအစား မှန်ကန်သည်ကို ဤရုံးက ၎င်း၏အမည်ဖြင့် ပြောသည်။</translation>
    </message>
    <message>
        <source>Keep back all that the form marks as &amp;sensitive, also of people who said yes</source>
        <translation type="unfinished">ပုံစံက အထိခိုက်မခံဟု မှတ်ထားသမျှကို သဘောတူထားသူများ၏အရာပါ ချန်ထားရန် (&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;pictures without what the camera wrote into them, and no other files</source>
        <translation type="unfinished">ကင်မရာက ထည့်ရေးထားသည်များမပါဘဲ ပုံများကိုသာ ပို့ရန်၊ အခြားဖိုင်များ မပို့ရန် (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Call people whose names stay here something else, for this receiver alone</source>
        <translation type="unfinished">အမည်ချန်ထားသူများကို ဤလက်ခံသူအတွက်သာ အခြားအမည်ဖြင့် ခေါ်ရန် (&amp;C)</translation>
    </message>
</context>
<context>
    <name>MapFrame</name>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished">ချဲ့ရန်</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished">ချုံ့ရန်</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished">အားလုံး ပြရန်</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map</source>
        <translation type="unfinished">မြေပုံ</translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation type="unfinished">အစီရင်ခံစာများ ရှာရန်</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">ခုနှစ်</translation>
    </message>
    <message>
        <source>Save an unprotected picture</source>
        <translation type="unfinished">ကာကွယ်မထားသော ပုံ သိမ်းရန်</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished">ပုံများ (*.png)</translation>
    </message>
    <message>
        <source>Saved, unprotected: {path}</source>
        <translation type="unfinished">ကာကွယ်မှုမပါဘဲ သိမ်းပြီး - {path}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished">အလွှာများ</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished">ပုံ သိမ်းရန်…</translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished">ခုနှစ်အားလုံး</translation>
    </message>
    <message>
        <source>Report without a title</source>
        <translation type="unfinished">ခေါင်းစဉ်မရှိသော အစီရင်ခံစာ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">အမျိုးအစား</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation type="unfinished">မြေပုံပေါ်တွင် မရှိ</translation>
    </message>
    <message>
        <source>Not on the map: {place}</source>
        <translation type="unfinished">မြေပုံပေါ်တွင် မရှိ - {place}</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">အမျိုးအစားအားလုံး</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) on the map</source>
        <translation type="unfinished">
            <numerusform>မြေပုံပေါ်တွင် အစီရင်ခံစာ %Ln ခု</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known place</source>
        <translation type="unfinished">
            <numerusform>နေရာ မသိရသည် %Ln ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>only the newest are shown</source>
        <translation type="unfinished">အသစ်ဆုံးများကိုသာ ပြထားသည်</translation>
    </message>
    <message>
        <source>Remove layer “{name}”</source>
        <translation type="unfinished">“{name}” အလွှာကို ဖယ်ရန်</translation>
    </message>
    <message>
        <source>Close the picture tiles</source>
        <translation type="unfinished">မြေပုံပုံကွက်များကို ပိတ်ရန်</translation>
    </message>
    <message>
        <source>Add a layer (GeoJSON)…</source>
        <translation type="unfinished">အလွှာ ထည့်ရန် (GeoJSON)…</translation>
    </message>
    <message>
        <source>Open picture tiles (MBTiles)…</source>
        <translation type="unfinished">မြေပုံပုံကွက်များ ဖွင့်ရန် (MBTiles)…</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation type="unfinished">အလွှာ ထည့်ရန်</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation type="unfinished">GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Open picture tiles</source>
        <translation type="unfinished">မြေပုံပုံကွက်များ ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation type="unfinished">MBTiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>The layer “{name}” is kept in the vault.</source>
        <translation type="unfinished">“{name}” အလွှာကို သိုလှောင်ရာတွင် သိမ်းထားသည်။</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation type="unfinished">မြေပုံ</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, 0 shows everything.</source>
        <translation type="unfinished">မြှားခလုတ်များဖြင့် မြေပုံကို ရွှေ့ပါ။ အပေါင်းနှင့် အနုတ်ဖြင့် ချဲ့ချုံ့ပါ။ 0 ဖြင့် အားလုံး ပြပါ။</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>နှင့် နောက်ထပ် %Ln ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>{} km</source>
        <comment>a length on the map</comment>
        <translation type="unfinished">{} ကီလိုမီတာ</translation>
    </message>
    <message>
        <source>{} m</source>
        <comment>a length on the map</comment>
        <translation type="unfinished">{} မီတာ</translation>
    </message>
    <message>
        <source>One report</source>
        <translation type="unfinished">အစီရင်ခံစာ တစ်ခု</translation>
    </message>
    <message>
        <source>Several, close together</source>
        <translation type="unfinished">နီးကပ်နေသော အများအပြား</translation>
    </message>
    <message>
        <source>Somewhere in this circle</source>
        <translation type="unfinished">ဤစက်ဝိုင်းအတွင်း တစ်နေရာ</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth. Frontiers are approximate and can be disputed.</source>
        <translation type="unfinished">နယ်နိမိတ်ပုံ - Natural Earth။ နယ်နိမိတ်များသည် ခန့်မှန်းသာ ဖြစ်ပြီး အငြင်းပွားနိုင်သည်။</translation>
    </message>
</context>
<context>
    <name>MediaKind</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished">ပုံ</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation type="unfinished">အသံဖမ်းချက်</translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished">ဗီဒီယို</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished">PDF စာရွက်စာတမ်း</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">စာသား</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">စာရွက်စာတမ်း</translation>
    </message>
    <message>
        <source>Packed files</source>
        <translation type="unfinished">ချုံ့ထားသော ဖိုင်များ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished">ပရိုဂရမ်</translation>
    </message>
    <message>
        <source>Shortcut to a file</source>
        <translation type="unfinished">ဖိုင်သို့ ဖြတ်လမ်း</translation>
    </message>
    <message>
        <source>Unknown kind of file</source>
        <translation type="unfinished">မသိသော ဖိုင်အမျိုးအစား</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">ပိတ်ရန်</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>%1 of %2 records that were sent are here, whole.</source>
        <translation type="unfinished">ပို့ခဲ့သော မှတ်တမ်း %2 ခုအနက် %1 ခု ပြည့်စုံစွာ ရောက်ရှိပြီး။</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that a bundle lists did not come with it.</source>
        <translation type="unfinished">
            <numerusform>အထုပ်က စာရင်းပြုထားသော မှတ်တမ်း %Ln ခု ပါမလာပါ။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came without all of their files.</source>
        <translation type="unfinished">
            <numerusform>မှတ်တမ်း %Ln ခုသည် ဖိုင်အစုံ ပါမလာပါ။</numerusform>
        </translation>
    </message>
    <message>
        <source>Already asked for: no. %1. Hand the request to the sender, who sends it again.</source>
        <translation type="unfinished">တောင်းပြီးဖြစ်သည် - အမှတ် %1။ တောင်းဆိုချက်ကို ပေးပို့သူထံ ပေးပါ၊ ပြန်ပို့ပါမည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) never came: no. %1.</source>
        <translation type="unfinished">
            <numerusform>မှတ်တမ်း %Ln ခု မရောက်သေးပါ - အမှတ် %1။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bundle after it names %n bundle(s) before it that never came.</source>
        <translation type="unfinished">
            <numerusform>နောက်အထုပ်က မရောက်သေးသော ယခင်အထုပ် %Ln ခုကို ဖော်ပြထားသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>Two copies of one vault send as the same person: a number was given to two different records. Either a backup was restored and both went on being used, or somebody copied the key. All of it is kept, and no receipt confirms these numbers. Ask the sender, on a call where you know the voice.</source>
        <translation type="unfinished">သိုလှောင်ရာတစ်ခု၏ မိတ္တူနှစ်ခုက လူတစ်ဦးတည်းအဖြစ် ပို့နေသည် - အမှတ်တစ်ခုကို မတူသော မှတ်တမ်းနှစ်ခုသို့ ပေးထားသည်။ အရန်မိတ္တူကို ပြန်ယူပြီး နှစ်ခုလုံး ဆက်သုံးခြင်း၊ သို့မဟုတ် သော့ကို တစ်ဦးဦးက ကူးယူခြင်း ဖြစ်သည်။ အားလုံးကို သိမ်းထားပြီး ဤအမှတ်များကို လက်ခံဖြတ်ပိုင်းက အတည်မပြုပါ။ အသံကို သိသော ဖုန်းဖြင့် ပေးပို့သူကို မေးပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) came more than once, last on %1. That changed nothing: the same bundle was brought twice, or somebody kept it and sent it again.</source>
        <translation type="unfinished">
            <numerusform>အထုပ် %Ln ခု တစ်ကြိမ်ထက်ပို၍ ရောက်လာသည်၊ နောက်ဆုံး %1 တွင်။ ဘာမျှ မပြောင်းလဲပါ - တူညီသောအထုပ်ကို နှစ်ကြိမ် ယူလာခြင်း၊ သို့မဟုတ် တစ်ဦးဦးက သိမ်းထားပြီး ထပ်ပို့ခြင်း ဖြစ်သည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle after it begins with a higher number.</source>
        <translation type="unfinished">နောက်အထုပ်သည် ပို၍ကြီးသော အမှတ်ဖြင့် စသည်။</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>Missing</source>
        <translation type="unfinished">မရောက်သေးသည်များ</translation>
    </message>
    <message>
        <source>What was sent to you and never came. Every sender numbers what it sends, so a lost bundle shows.</source>
        <translation type="unfinished">သင့်ထံ ပို့ခဲ့ပြီး မရောက်သေးသည်များ။ ပေးပို့သူတိုင်းက အမှတ်တပ်၍ ပို့သဖြင့် ပျောက်သောအထုပ်ကို သိနိုင်သည်။</translation>
    </message>
    <message>
        <source>&amp;Import bundles…</source>
        <translation type="unfinished">အထုပ်များ သွင်းယူရန်… (&amp;I)</translation>
    </message>
    <message>
        <source>Nobody sent anything yet</source>
        <translation type="unfinished">မည်သူမျှ မပို့သေးပါ</translation>
    </message>
    <message>
        <source>With the first bundle that you import, this page watches whether all of it arrives.</source>
        <translation type="unfinished">ပထမဆုံး အထုပ်ကို သွင်းယူသည်မှစ၍ အားလုံး ရောက်မရောက်ကို ဤစာမျက်နှာက စောင့်ကြည့်မည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation type="unfinished">
            <numerusform>%Ln ခု မရောက်သေး</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">ပြည့်စုံ</translation>
    </message>
    <message>
        <source>&amp;Save the request once more…</source>
        <translation type="unfinished">တောင်းဆိုချက်ကို ထပ်သိမ်းရန်… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Request again…</source>
        <translation type="unfinished">ပြန်တောင်းရန်… (&amp;R)</translation>
    </message>
    <message>
        <source>The request is saved as %1, and read back. Hand it to the sender: by stick, mail, or any way.</source>
        <translation type="unfinished">တောင်းဆိုချက်ကို %1 အဖြစ် သိမ်းပြီး ပြန်ဖတ်စစ်ပြီးပါပြီ။ စတစ်၊ အီးမေးလ် သို့မဟုတ် အခြားနည်းဖြင့် ပေးပို့သူထံ ပေးပါ။</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished">မှတ်ချက်များ</translation>
    </message>
    <message>
        <source>Note at this moment</source>
        <translation type="unfinished">ဤအခိုက်အတွက် မှတ်ချက်</translation>
    </message>
    <message>
        <source>What is seen or said here</source>
        <translation type="unfinished">ဤနေရာတွင် မြင်ရ ကြားရသည်များ</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished">မှတ်ချက် ထည့်ရန်</translation>
    </message>
    <message>
        <source>Notes can be written once the report is sealed.</source>
        <translation type="unfinished">အစီရင်ခံစာကို ချိပ်ပိတ်ပြီးမှ မှတ်ချက်များ ရေးနိုင်သည်။</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Nobody has said anything of this report yet.</source>
        <translation type="unfinished">ဤအစီရင်ခံစာနှင့်ပတ်သက်၍ မည်သူမျှ ဘာမျှ မပြောရသေးပါ။</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation type="unfinished">{name}၊ {time}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">စိစစ်ချက်</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished">တာဝန်ယူသူ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">အညွှန်းများ</translation>
    </message>
    <message>
        <source>Leave to publish</source>
        <translation type="unfinished">ထုတ်ဝေခွင့်</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">မှတ်ချက်</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">မေးခွန်း</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">သဘောတူညီချက်</translation>
    </message>
    <message>
        <source>Retraction</source>
        <translation type="unfinished">ပြန်ရုပ်သိမ်းခြင်း</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">မစတင်ရသေး</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">မရှိ</translation>
    </message>
    <message>
        <source>No words given</source>
        <translation type="unfinished">စကားဖြင့် မရေးထားပါ</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished">မှတ်ချက်တစ်ခု ထည့်ရန်</translation>
    </message>
    <message>
        <source>Signed, kept beside the report, and sent with it.</source>
        <translation type="unfinished">လက်မှတ်ထိုးပြီး အစီရင်ခံစာ၏ ဘေးတွင် ထားကာ အတူပို့သည်။</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished">မှတ်ချက် ထည့်ရန်</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Told</source>
        <translation type="unfinished">ပြောပြီး</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation type="unfinished">မပြောရသေး</translation>
    </message>
    <message>
        <source>Sent on %1 in %2</source>
        <translation type="unfinished">%1 တွင် %2 ဖြင့် ပို့ခဲ့သည်</translation>
    </message>
    <message>
        <source>Export the notice…</source>
        <translation type="unfinished">အသိပေးစာ ထုတ်ရန်…</translation>
    </message>
    <message>
        <source>Record it here first…</source>
        <translation type="unfinished">ဤနေရာတွင် အရင်မှတ်တမ်းတင်ရန်…</translation>
    </message>
    <message>
        <source>Where the notice goes</source>
        <translation type="unfinished">အသိပေးစာ ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>Writing the notice</source>
        <translation type="unfinished">အသိပေးစာ ရေးနေသည်</translation>
    </message>
</context>
<context>
    <name>OfficeOnlyChoice</name>
    <message>
        <source>&amp;For the office only: nobody reads it on this computer again</source>
        <translation type="unfinished">ရုံးအတွက်သာ - ဤကွန်ပျူတာတွင် မည်သူမျှ ထပ်မဖတ်နိုင်တော့ပါ (&amp;F)</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation type="unfinished">မည်သည့်ရုံး</translation>
    </message>
    <message>
        <source>Only %1, and whoever keeps the recovery key, will ever read it. The draft, its history and its files are destroyed on this computer. A correction has to be written anew. Export it soon: until then this computer holds the only copy.</source>
        <translation type="unfinished">%1 နှင့် ပြန်ဖွင့်သော့ကို သိမ်းထားသူသာ ဖတ်နိုင်တော့မည်။ မူကြမ်း၊ ၎င်း၏ မှတ်တမ်းနှင့် ဖိုင်များကို ဤကွန်ပျူတာတွင် ဖျက်ဆီးသည်။ ပြင်ဆင်ချက်ကို အစမှ ပြန်ရေးရမည်။ မကြာမီ ထုတ်ယူပါ - ထိုအချိန်အထိ တစ်ခုတည်းသော မိတ္တူသည် ဤကွန်ပျူတာတွင်သာ ရှိသည်။</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Add your office</source>
        <translation type="unfinished">သင့်ရုံးကို ထည့်ရန်</translation>
    </message>
    <message>
        <source>Reports are encrypted for an office whose card you have. Take its card file, and compare the eight words with somebody of the office, in person or by phone.</source>
        <translation type="unfinished">အစီရင်ခံစာများကို သင့်တွင် ကတ်ရှိသော ရုံးအတွက် ကုဒ်ဝှက်သည်။ ရုံး၏ ကတ်ဖိုင်ကို ယူပြီး စကားလုံးရှစ်လုံးကို ရုံးမှ တစ်ဦးနှင့် လူချင်း သို့မဟုတ် ဖုန်းဖြင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>&amp;Card file…</source>
        <translation type="unfinished">ကတ်ဖိုင်… (&amp;C)</translation>
    </message>
    <message>
        <source>I have &amp;compared all eight words, and they agree</source>
        <translation type="unfinished">စကားလုံးရှစ်လုံးစလုံး တိုက်ကြည့်ပြီး တူညီပါသည် (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">ပြီးပြီ (&amp;D)</translation>
    </message>
    <message>
        <source>A card file</source>
        <translation type="unfinished">ကတ်ဖိုင်</translation>
    </message>
</context>
<context>
    <name>OpenVault</name>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished">ဘာမျှ ရွေးမထားပါ</translation>
    </message>
    <message>
        <source>Choose a report at the left, or begin a new one.</source>
        <translation type="unfinished">ဘယ်ဘက်မှ အစီရင်ခံစာ ရွေးပါ၊ သို့မဟုတ် အသစ် စပါ။</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">သဘောတူညီချက်</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">အကူအညီ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">ခလုတ်များ</translation>
    </message>
</context>
<context>
    <name>OwnCardView</name>
    <message>
        <source>Read these out when somebody adds you</source>
        <translation type="unfinished">တစ်စုံတစ်ယောက်က သင့်ကို ထည့်သောအခါ ဤစကားလုံးများကို ဖတ်ပြပါ</translation>
    </message>
    <message>
        <source>&amp;Save my card…</source>
        <translation type="unfinished">ကျွန်ုပ်၏ ကတ်ကို သိမ်းရန်… (&amp;S)</translation>
    </message>
    <message>
        <source>My eight words</source>
        <translation type="unfinished">ကျွန်ုပ်၏ စကားလုံးရှစ်လုံး</translation>
    </message>
    <message>
        <source>They stay the same for life. The square holds the digits: a phone shows them for comparing.</source>
        <translation type="unfinished">တစ်သက်လုံး မပြောင်းပါ။ လေးထောင့်ကွက်တွင် ဂဏန်းများ ပါသည် - တိုက်ကြည့်ရန် ဖုန်းဖြင့် ပြနိုင်သည်။</translation>
    </message>
    <message>
        <source>Give my card away</source>
        <translation type="unfinished">ကျွန်ုပ်၏ ကတ်ကို ပေးရန်</translation>
    </message>
    <message>
        <source>Whoever has it can encrypt for this vault, and check what it signed. It tells the name above, and nothing about reports.</source>
        <translation type="unfinished">ကတ်ရှိသူသည် ဤသိုလှောင်ရာအတွက် ကုဒ်ဝှက်နိုင်ပြီး ၎င်း လက်မှတ်ထိုးသည်ကို စစ်နိုင်သည်။ ကတ်တွင် အထက်ပါ အမည်သာ ပါပြီး အစီရင်ခံစာများအကြောင်း မပါပါ။</translation>
    </message>
    <message>
        <source>My digits as a QR code</source>
        <translation type="unfinished">ကျွန်ုပ်၏ ဂဏန်းများကို QR ကုဒ်ဖြင့်</translation>
    </message>
    <message>
        <source>The words of this device, if somebody asks which one it is: %1</source>
        <translation type="unfinished">မည်သည့်စက်ဟု မေးလာလျှင် ဤစက်၏ စကားလုံးများ - %1</translation>
    </message>
</context>
<context>
    <name>PackageTargetStep</name>
    <message>
        <source>Who can read it?</source>
        <translation type="unfinished">မည်သူ ဖတ်နိုင်မည်နည်း။</translation>
    </message>
    <message>
        <source>Only the &amp;receiver: one encrypted file, for a key that they gave you</source>
        <translation type="unfinished">လက်ခံသူသာ- ၎င်းတို့ပေးထားသော သော့အတွက် ကုဒ်ဝှက်ထားသည့် ဖိုင်တစ်ခု (&amp;R)</translation>
    </message>
    <message>
        <source>Whoever &amp;gets hold of it: a folder, not encrypted</source>
        <translation type="unfinished">ရရှိသူတိုင်း- ကုဒ်မဝှက်ထားသော ဖိုင်တွဲ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys of the receiver</source>
        <translation type="unfinished">လက်ခံသူ၏ သော့များ (&amp;K)</translation>
    </message>
    <message>
        <source>Each on a line of its own; they begin with age1. Any age program opens the file.</source>
        <translation type="unfinished">တစ်ကြောင်းလျှင် တစ်ခု၊ age1 ဖြင့် စသည်။ မည်သည့် age ပရိုဂရမ်မဆို ဖိုင်ကို ဖွင့်နိုင်သည်။</translation>
    </message>
    <message>
        <source>Everything in it can be read by anybody who finds it, and what was once written to a stick or a disk may be found there after it was deleted. Carry it yourself, on a drive that is encrypted.</source>
        <translation type="unfinished">တွေ့ရှိသူတိုင်း ၎င်းအထဲရှိသမျှကို ဖတ်နိုင်ပြီး စတစ် သို့မဟုတ် ဒစ်ပေါ်တွင် တစ်ကြိမ်ရေးခဲ့သည်ကို ဖျက်ပြီးနောက်တွင်လည်း တွေ့နိုင်သည်။ ကုဒ်ဝှက်ထားသော ဒရိုက်ဖြင့် ကိုယ်တိုင် သယ်ပါ။</translation>
    </message>
    <message>
        <source>The package is read back before it gets its name.</source>
        <translation type="unfinished">အထုပ်ကို အမည်မပေးမီ ပြန်ဖတ်စစ်ဆေးသည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the checklist are not ticked.</source>
        <translation type="unfinished">
            <numerusform>စစ်ဆေးစာရင်းမှ %n ချက် အမှန်မခြစ်ရသေးပါ။</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">စာမျက်နှာ {pages} အနက် {page}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished">စကားဝှက်ကို ပြရန်</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished">စကားဝှက်ကို ဖျောက်ရန်</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Caps Lock ဖွင့်ထားသည်။</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation type="unfinished">ကီးဘုတ် - %1</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished">စကားဝှက် ရွေးပါ</translation>
    </message>
    <message>
        <source>It encrypts everything here. Nobody can recover it, we neither: if it is lost and the recovery sheet too, all reports are lost.</source>
        <translation type="unfinished">ဤစကားဝှက်က အားလုံးကို ကုဒ်ဝှက်သည်။ မည်သူမျှ ပြန်ရှာမပေးနိုင်ပါ၊ ကျွန်ုပ်တို့လည်း မပေးနိုင်ပါ - စကားဝှက်ရော ပြန်ဖွင့်စာရွက်ပါ ပျောက်လျှင် အစီရင်ခံစာအားလုံး ဆုံးရှုံးမည်။</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">စကားဝှက်</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">စကားဝှက်ကို ထပ်ရိုက်ပါ</translation>
    </message>
    <message>
        <source>&amp;Draw six words for me</source>
        <translation type="unfinished">ကျွန်ုပ်အတွက် စကားလုံး ၆ လုံး ထုတ်ပေးပါ (&amp;D)</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation type="unfinished">စကားဝှက်၏ ခိုင်ခံ့မှု</translation>
    </message>
    <message>
        <source>The same passphrase &amp;again</source>
        <translation type="unfinished">စကားဝှက်ကို ထပ်ရိုက်ပါ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">စကားဝှက် (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation type="unfinished">သိုလှောင်ရာကို ပြုလုပ်ရန် (&amp;M)</translation>
    </message>
    <message>
        <source>At least 12 characters.</source>
        <translation type="unfinished">အနည်းဆုံး စာလုံး ၁၂ လုံး။</translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation type="unfinished">မတူပါ။</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation type="unfinished">တိုလွန်းသည် - အနည်းဆုံး စာလုံး ၁၂ လုံး။</translation>
    </message>
    <message>
        <source>Weak: who takes this laptop and has many computers guesses it within a month.</source>
        <translation type="unfinished">အားနည်းသည် - ဤကွန်ပျူတာကို ယူသွားပြီး ကွန်ပျူတာများစွာရှိသူက တစ်လအတွင်း မှန်းဆနိုင်သည်။</translation>
    </message>
    <message>
        <source>Fair: guessing takes years. Six drawn words are much better.</source>
        <translation type="unfinished">အသင့်အတင့် - မှန်းဆရန် နှစ်ချီ ကြာသည်။ ထုတ်ပေးသော စကားလုံး ၆ လုံးက များစွာ ပိုကောင်းသည်။</translation>
    </message>
    <message>
        <source>Strong: guessing takes longer than anybody will try.</source>
        <translation type="unfinished">ခိုင်ခံ့သည် - မှန်းဆရန် မည်သူမျှ မစောင့်နိုင်လောက်အောင် ကြာသည်။</translation>
    </message>
    <message>
        <source>Nobody can say how strong this is: there is no list of words for this script. Do not take a proverb, a song or names; take six words that do not belong together.</source>
        <translation type="unfinished">မည်မျှ ခိုင်ခံ့သည်ကို မပြောနိုင်ပါ - ဤစာအတွက် စကားလုံးစာရင်း မရှိပါ။ စကားပုံ၊ သီချင်း သို့မဟုတ် အမည်များ မသုံးပါနှင့်။ အချင်းချင်း မဆက်စပ်သော စကားလုံး ၆ လုံး သုံးပါ။</translation>
    </message>
</context>
<context>
    <name>PasteCardDialog</name>
    <message>
        <source>Paste a card</source>
        <translation type="unfinished">ကတ်တစ်ခု ကူးထည့်ရန်</translation>
    </message>
    <message>
        <source>A card is a long line of letters, digits and signs, sometimes several. Paste all of it.</source>
        <translation type="unfinished">ကတ်သည် စာလုံး၊ ဂဏန်းနှင့် သင်္ကေတများ ပါသော စာကြောင်းရှည်တစ်ကြောင်း သို့မဟုတ် အများအပြား ဖြစ်သည်။ အားလုံးကို ကူးထည့်ပါ။</translation>
    </message>
    <message>
        <source>&amp;Text of the card</source>
        <translation type="unfinished">ကတ်၏ စာသား (&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished">ထည့်ရန် (&amp;A)</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Page</source>
        <translation type="unfinished">စာမျက်နှာ</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation type="unfinished">စာမျက်နှာ နံပါတ်</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">ယခင် စာမျက်နှာ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">နောက် စာမျက်နှာ</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation type="unfinished">ဤ PDF ကို စကားဝှက်ဖြင့် သော့ခတ်ထားသည်။</translation>
    </message>
    <message>
        <source>This PDF is damaged, or of a kind that this program cannot show.</source>
        <translation type="unfinished">ဤ PDF ပျက်စီးနေသည်၊ သို့မဟုတ် ဤပရိုဂရမ်က မပြနိုင်သော အမျိုးအစား ဖြစ်သည်။</translation>
    </message>
    <message numerus="yes">
        <source>of %n page(s)</source>
        <translation type="unfinished">
            <numerusform>/ စာမျက်နှာ %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save a picture of the map</source>
        <translation type="unfinished">မြေပုံ၏ ပုံကို သိမ်းရန်</translation>
    </message>
    <message>
        <source>The picture is no longer protected by your passphrase. Exact places can lead to the people who live there.</source>
        <translation type="unfinished">ပုံကို သင့်စကားဝှက်က မကာကွယ်တော့ပါ။ တိကျသော နေရာများက ထိုနေရာတွင် နေထိုင်သူများထံ ညွှန်ပြနိုင်သည်။</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished">ပုံ သိမ်းရန်…</translation>
    </message>
    <message>
        <source>Places as exact as they are known</source>
        <translation type="unfinished">နေရာများကို သိသမျှ တိတိကျကျ</translation>
    </message>
    <message numerus="yes">
        <source>Places rounded to about %n km</source>
        <translation type="unfinished">
            <numerusform>နေရာများကို ခန့်မှန်း %Ln ကီလိုမီတာအထိ ဝေဝါးစေလျက်</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>This picture is very large; it is shown reduced.</source>
        <translation type="unfinished">ဤပုံသည် အလွန်ကြီးသဖြင့် ချုံ့၍ ပြထားသည်။</translation>
    </message>
    <message>
        <source>Draw boxes over what nobody may see (or press Insert, and move them with the arrow keys). The copy holds the picture alone, without what the camera wrote; the original stays as it is.</source>
        <translation type="unfinished">မည်သူမျှ မမြင်စေလိုသောနေရာများပေါ်တွင် လေးထောင့်ကွက်များ ဆွဲပါ (သို့မဟုတ် Insert နှိပ်ပြီး မြှားခလုတ်များဖြင့် ရွှေ့ပါ)။ မိတ္တူတွင် ပုံသာ ပါပြီး ကင်မရာက ရေးထားသည်များ မပါပါ။ မူရင်းမှာ မူလအတိုင်း ရှိမည်။</translation>
    </message>
    <message>
        <source>Take back a box</source>
        <translation type="unfinished">လေးထောင့်ကွက်တစ်ခု ပြန်ဖယ်ရန်</translation>
    </message>
    <message>
        <source>Keep a copy with these boxes</source>
        <translation type="unfinished">ဤလေးထောင့်ကွက်များဖြင့် မိတ္တူ သိမ်းရန်</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation type="unfinished">ပုံတစ်ခုလုံး ပြရန်</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">ပိုကြီးရန်</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">ပိုသေးရန်</translation>
    </message>
    <message>
        <source>Turn the view left</source>
        <translation type="unfinished">ဘယ်ဘက်သို့ လှည့်ရန်</translation>
    </message>
    <message>
        <source>Turn the view right</source>
        <translation type="unfinished">ညာဘက်သို့ လှည့်ရန်</translation>
    </message>
    <message>
        <source>Blacken parts</source>
        <translation type="unfinished">အစိတ်အပိုင်းများကို မည်းစေရန်</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished">ပုံ</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Name of the place, in any spelling</source>
        <translation type="unfinished">နေရာအမည် (မည်သည့် စာလုံးပေါင်းဖြင့်မဆို)</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished">မြေပုံတွင် ပြရန်</translation>
    </message>
    <message>
        <source>show on the map</source>
        <translation type="unfinished">မြေပုံတွင် ပြရန်</translation>
    </message>
    <message>
        <source>Asked, not known</source>
        <translation type="unfinished">မေးပြီး၊ မသိရပါ</translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation type="unfinished">မေးပြီး၊ မသိရပါ</translation>
    </message>
    <message>
        <source>Not this place</source>
        <translation type="unfinished">ဤနေရာ မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>not this place</source>
        <translation type="unfinished">ဤနေရာ မဟုတ်ပါ</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Choose a place on the map</source>
        <translation type="unfinished">မြေပုံပေါ်မှ နေရာ ရွေးရန်</translation>
    </message>
    <message>
        <source>Click where it was. With the keyboard: move the map with the arrow keys, then Enter.</source>
        <translation type="unfinished">ဖြစ်ခဲ့သောနေရာကို နှိပ်ပါ။ ကီးဘုတ်ဖြင့် - မြှားခလုတ်များဖြင့် မြေပုံကို ရွှေ့ပြီး Enter နှိပ်ပါ။</translation>
    </message>
    <message>
        <source>No place chosen yet.</source>
        <translation type="unfinished">နေရာ မရွေးရသေးပါ။</translation>
    </message>
    <message>
        <source>&amp;How exactly is it known?</source>
        <translation type="unfinished">မည်မျှ တိကျစွာ သိသနည်း (&amp;H)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>Take this place</source>
        <translation type="unfinished">ဤနေရာကို ယူရန်</translation>
    </message>
    <message>
        <source>Chosen: {position}</source>
        <translation type="unfinished">ရွေးပြီး - {position}</translation>
    </message>
    <message>
        <source>Exactly there</source>
        <translation type="unfinished">ထိုနေရာ အတိအကျ</translation>
    </message>
    <message numerus="yes">
        <source>Within about %n metre(s)</source>
        <translation type="unfinished">
            <numerusform>ခန့်မှန်း %Ln မီတာအတွင်း</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within about %n kilometre(s)</source>
        <translation type="unfinished">
            <numerusform>ခန့်မှန်း %Ln ကီလိုမီတာအတွင်း</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainWriting</name>
    <message>
        <source>Report without a form</source>
        <translation type="unfinished">ပုံစံမပါသော အစီရင်ခံစာ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">ခေါင်းစဉ်</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">စာသား</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Play</source>
        <translation type="unfinished">ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">နေရာ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">အမြန်နှုန်း</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished">အသံ အတိုးအကျယ်</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">ခေတ္တရပ်ရန်</translation>
    </message>
    <message>
        <source>This recording cannot be played here: it is damaged, or of a kind that this program cannot play.</source>
        <translation type="unfinished">ဤအသံဖမ်းချက်ကို ဤနေရာတွင် မဖွင့်နိုင်ပါ - ပျက်စီးနေသည်၊ သို့မဟုတ် ဤပရိုဂရမ်က မဖွင့်နိုင်သော အမျိုးအစား ဖြစ်သည်။</translation>
    </message>
</context>
<context>
    <name>PointField</name>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">လတ္တီကျု</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">လောင်ဂျီကျု</translation>
    </message>
    <message>
        <source>Choose on map</source>
        <translation type="unfinished">မြေပုံပေါ်မှ ရွေးရန်</translation>
    </message>
    <message>
        <source>choose on map</source>
        <translation type="unfinished">မြေပုံပေါ်မှ ရွေးရန်</translation>
    </message>
    <message>
        <source>Degrees with decimals: latitude from -90 to 90, longitude from -180 to 180.</source>
        <translation type="unfinished">ဒသမပါသော ဒီဂရီ - လတ္တီကျု -90 မှ 90၊ လောင်ဂျီကျု -180 မှ 180။</translation>
    </message>
</context>
<context>
    <name>PointsField</name>
    <message>
        <source>One point a line: latitude, longitude</source>
        <translation type="unfinished">တစ်ကြောင်းလျှင် အမှတ်တစ်ခု - လတ္တီကျု၊ လောင်ဂျီကျု</translation>
    </message>
    <message>
        <source>Choose on map</source>
        <translation type="unfinished">မြေပုံပေါ်မှ ရွေးရန်</translation>
    </message>
    <message>
        <source>choose on map</source>
        <translation type="unfinished">မြေပုံပေါ်မှ ရွေးရန်</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print or save a copy</source>
        <translation type="unfinished">ပုံနှိပ်ရန် သို့မဟုတ် မိတ္တူ သိမ်းရန်</translation>
    </message>
    <message>
        <source>Sensitive answers</source>
        <translation type="unfinished">အကဲဆတ်အဖြေများ</translation>
    </message>
    <message>
        <source>Hashes of the files</source>
        <translation type="unfinished">ဖိုင်များ၏ ဟက်ရှ်တန်ဖိုးများ</translation>
    </message>
    <message>
        <source>Notes and reviews</source>
        <translation type="unfinished">မှတ်ချက်များနှင့် စိစစ်ချက်များ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ပိတ်ရန်</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation type="unfinished">ဝဘ်စာမျက်နှာအဖြစ် သိမ်းရန်…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">PDF အဖြစ် သိမ်းရန်…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">ပုံနှိပ်ရန်…</translation>
    </message>
    <message>
        <source>&amp;Language of the questions</source>
        <translation type="unfinished">မေးခွန်းများ၏ ဘာသာစကား (&amp;L)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">စာမျက်နှာ {pages} အနက် {page}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished">PDF ဖိုင်များ (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished">ဝဘ်စာမျက်နှာများ (*.html)</translation>
    </message>
    <message>
        <source>Save an unprotected copy</source>
        <translation type="unfinished">ကာကွယ်မထားသော မိတ္တူ သိမ်းရန်</translation>
    </message>
    <message>
        <source>Saved, unprotected: {path}</source>
        <translation type="unfinished">ကာကွယ်မှုမပါဘဲ သိမ်းပြီး - {path}</translation>
    </message>
    <message>
        <source>The printer did not answer. Check it and print again.</source>
        <translation type="unfinished">ပုံနှိပ်စက် မတုံ့ပြန်ပါ။ ပုံနှိပ်စက်ကို စစ်ပြီး ထပ်ပုံနှိပ်ပါ။</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation type="unfinished">ပုံနှိပ်စက်ထံ ပို့ပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>This copy names people and places that the form marks as sensitive. On paper or in a file, nothing protects it any more.</source>
        <translation type="unfinished">ဤမိတ္တူတွင် ပုံစံက အကဲဆတ်ဟု မှတ်ထားသော လူနှင့် နေရာအမည်များ ပါသည်။ စာရွက် သို့မဟုတ် ဖိုင်ပေါ်တွင် ဘာကမျှ မကာကွယ်တော့ပါ။</translation>
    </message>
    <message>
        <source>A copy on paper or in a file is no longer protected by your passphrase.</source>
        <translation type="unfinished">စာရွက် သို့မဟုတ် ဖိုင်ပေါ်ရှိ မိတ္တူကို သင့်စကားဝှက်က မကာကွယ်တော့ပါ။</translation>
    </message>
</context>
<context>
    <name>ProfileStep</name>
    <message>
        <source>For whom?</source>
        <translation type="unfinished">မည်သူ့အတွက်</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">ရွေးပါ…</translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation type="unfinished">လက်ခံသူ (&amp;R)</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation type="unfinished">မပို့မီ</translation>
    </message>
    <message>
        <source>Tick what you have made sure of. The program cannot check any of this for you.</source>
        <translation type="unfinished">သေချာစေပြီးသည်များကို အမှန်ခြစ်ပါ။ ဤအရာများကို ပရိုဂရမ်က သင့်အစား မစစ်ဆေးနိုင်ပါ။</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished">တိုးတက်မှု</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>Not everything is as it was left. Keep all as it is, and do not overwrite a backup.</source>
        <translation type="unfinished">အားလုံး ထားခဲ့သည့်အတိုင်း မဟုတ်ပါ။ ရှိသည့်အတိုင်း ထားပြီး အရန်မိတ္တူကို ထပ်မရေးပါနှင့်။</translation>
    </message>
    <message>
        <source>Everything that was tried works. Some things are still to be done.</source>
        <translation type="unfinished">စမ်းသမျှ အလုပ်ဖြစ်သည်။ လုပ်ရန် အချို့ ကျန်သေးသည်။</translation>
    </message>
    <message>
        <source>Everything that was tried works.</source>
        <translation type="unfinished">စမ်းသမျှ အလုပ်ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Checked, and whole</source>
        <translation type="unfinished">စစ်ပြီး ပြည့်စုံသည်</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">ပျက်စီးနေသည်</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished">မစစ်ရသေး</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation type="unfinished">လုပ်ရန်</translation>
    </message>
    <message>
        <source>Proof of %1</source>
        <translation type="unfinished">%1 ၏ စစ်ဆေးချက်</translation>
    </message>
    <message>
        <source>What opens the vault: %1 cannot be read, or is an old copy.</source>
        <translation type="unfinished">သိုလှောင်ရာကို ဖွင့်သည့်အရာ - %1 ကို ဖတ်၍မရပါ၊ သို့မဟုတ် မိတ္တူဟောင်း ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>What opens the vault is there in both copies: %1.</source>
        <translation type="unfinished">သိုလှောင်ရာကို ဖွင့်သည့်အရာ မိတ္တူနှစ်ခုလုံးတွင် ရှိသည် - %1။</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation type="unfinished">စကားဝှက်</translation>
    </message>
    <message>
        <source>a recovery sheet</source>
        <translation type="unfinished">ပြန်ဖွင့်စာရွက်</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s): number, signature and content of each are right.</source>
        <translation type="unfinished">
            <numerusform>မှတ်တမ်း %Ln ခု - တစ်ခုစီ၏ နံပါတ်၊ လက်မှတ်၊ အကြောင်းအရာ မှန်ကန်သည်။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) of who did what: no entry is missing or altered.</source>
        <translation type="unfinished">
            <numerusform>မည်သူ ဘာလုပ်ကြောင်း မှတ်တမ်းစဉ် %Ln ခု - ပျောက် သို့မဟုတ် ပြောင်းထားသည် မရှိပါ။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1: each was decrypted, and its hash is right.</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %Ln ခု၊ %1 - တစ်ခုစီကို ကုဒ်ဖြေပြီး hash မှန်ကန်သည်။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that reports name are not in this vault.</source>
        <translation type="unfinished">
            <numerusform>အစီရင်ခံစာများတွင် ဖော်ပြသော ဖိုင် %Ln ခု ဤသိုလှောင်ရာတွင် မရှိပါ။</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup %1: %2</source>
        <translation type="unfinished">အရန်မိတ္တူ %1 - %2</translation>
    </message>
    <message>
        <source>Backup %1: it was restored for a trial, and is whole.</source>
        <translation type="unfinished">အရန်မိတ္တူ %1 - စမ်းသပ်ပြန်ယူပြီး ပြည့်စုံသည်။</translation>
    </message>
    <message>
        <source>Backup %1, made %2: it is out of reach.</source>
        <translation type="unfinished">%2 တွင် လုပ်သော အရန်မိတ္တူ %1 - လက်လှမ်းမမီပါ။</translation>
    </message>
    <message>
        <source>Backup %1, made %2: an older one.</source>
        <translation type="unfinished">%2 တွင် လုပ်သော အရန်မိတ္တူ %1 - ပိုဟောင်းသည်။</translation>
    </message>
    <message>
        <source>What lies on paper or with other people: recovery sheet, shares of an organisation&apos;s key.</source>
        <translation type="unfinished">စာရွက်ပေါ် သို့မဟုတ် အခြားသူများထံ ရှိသည်များ - ပြန်ဖွင့်စာရွက်၊ အဖွဲ့အစည်းသော့၏ အစိတ်အပိုင်းများ။</translation>
    </message>
    <message>
        <source>Bundles that wait unopened, and what others hold.</source>
        <translation type="unfinished">မဖွင့်ရသေးသော အထုပ်များနှင့် အခြားသူများ ကိုင်ထားသည်များ။</translation>
    </message>
    <message>
        <source>Make a recovery sheet, in the settings under Security: who forgets the passphrase loses everything.</source>
        <translation type="unfinished">ဆက်တင်များ၏ လုံခြုံရေးတွင် ပြန်ဖွင့်စာရွက် လုပ်ပါ - စကားဝှက် မေ့သူ အားလုံး ဆုံးရှုံးမည်။</translation>
    </message>
    <message>
        <source>Make a backup: a lost or broken computer loses everything.</source>
        <translation type="unfinished">အရန်မိတ္တူ လုပ်ပါ - ကွန်ပျူတာ ပျောက် သို့မဟုတ် ပျက်လျှင် အားလုံး ဆုံးရှုံးမည်။</translation>
    </message>
    <message>
        <source>Plug the drive with the backup in, and prove it again.</source>
        <translation type="unfinished">အရန်မိတ္တူပါသော ပစ္စည်းကို တပ်ပြီး ထပ်စစ်ပါ။</translation>
    </message>
    <message>
        <source>Make a new backup: the last one opens with a former passphrase or recovery sheet.</source>
        <translation type="unfinished">အရန်မိတ္တူအသစ် လုပ်ပါ - နောက်ဆုံးတစ်ခုသည် ယခင်စကားဝှက် သို့မဟုတ် ပြန်ဖွင့်စာရွက်ဖြင့် ပွင့်သည်။</translation>
    </message>
    <message>
        <source>Make a new backup: the last one lacks what came after it.</source>
        <translation type="unfinished">အရန်မိတ္တူအသစ် လုပ်ပါ - နောက်ဆုံးတစ်ခုတွင် နောက်ပိုင်းရသည်များ မပါပါ။</translation>
    </message>
</context>
<context>
    <name>ProvePage</name>
    <message>
        <source>Prove that it works</source>
        <translation type="unfinished">အလုပ်ဖြစ်ကြောင်း စစ်ရန်</translation>
    </message>
    <message>
        <source>Everything you rely on is tried in one run: what opens the vault, reports, files, logs, backup.</source>
        <translation type="unfinished">သင် အားကိုးသမျှကို တစ်ကြိမ်တည်း စစ်သည် - သိုလှောင်ရာကို ဖွင့်သည့်အရာ၊ အစီရင်ခံစာ၊ ဖိုင်၊ မှတ်တမ်းစဉ်၊ အရန်မိတ္တူ။</translation>
    </message>
    <message>
        <source>Plug in the drive with the backup first. The latest backup in reach is restored for a trial, beside the vault, and removed again.</source>
        <translation type="unfinished">အရန်မိတ္တူပါသော ပစ္စည်းကို ဦးစွာ တပ်ပါ။ လက်လှမ်းမီသော နောက်ဆုံးအရန်မိတ္တူကို သိုလှောင်ရာဘေးတွင် စမ်းသပ်ပြန်ယူပြီး ပြန်ဖယ်သည်။</translation>
    </message>
    <message>
        <source>It takes as long as reading all files twice. You can go on writing afterwards; nothing changes.</source>
        <translation type="unfinished">ဖိုင်အားလုံးကို နှစ်ကြိမ် ဖတ်သလောက် ကြာသည်။ ပြီးလျှင် ဆက်ရေးနိုင်သည်၊ ဘာမျှ မပြောင်းပါ။</translation>
    </message>
    <message>
        <source>On paper or in a file the report names where backups lie; nothing protects it there.</source>
        <translation type="unfinished">စာရွက် သို့မဟုတ် ဖိုင်တွင် အရန်မိတ္တူများ ရှိရာကို ဖော်ပြမည်၊ ကာကွယ်မှု မရှိပါ။</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ပိတ်ရန်</translation>
    </message>
    <message>
        <source>&amp;Backup…</source>
        <translation type="unfinished">အရန်မိတ္တူ… (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation type="unfinished">စစ်ဆေးချက် သိမ်းရန်… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">ပုံနှိပ်ရန်… (&amp;P)</translation>
    </message>
    <message>
        <source>Reading everything, and restoring the latest backup for a trial</source>
        <translation type="unfinished">အားလုံးကို ဖတ်ပြီး နောက်ဆုံးအရန်မိတ္တူကို စမ်းသပ်ပြန်ယူနေသည်</translation>
    </message>
    <message>
        <source>Saved, unprotected: {path}</source>
        <translation type="unfinished">ကာကွယ်မှုမပါဘဲ သိမ်းပြီး - {path}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was proved, and nothing changed.</source>
        <translation type="unfinished">ရပ်လိုက်သည်။ မစစ်ပြီးသေးပါ၊ ဘာမျှလည်း မပြောင်းပါ။</translation>
    </message>
    <message>
        <source>&amp;Prove it now</source>
        <translation type="unfinished">ယခု စစ်ရန် (&amp;P)</translation>
    </message>
    <message>
        <source>Prove it &amp;again</source>
        <translation type="unfinished">ထပ်စစ်ရန် (&amp;A)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished">စာသားဖိုင်များ (*.txt)</translation>
    </message>
    <message>
        <source>Save an unprotected copy</source>
        <translation type="unfinished">ကာကွယ်မထားသော မိတ္တူ သိမ်းရန်</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation type="unfinished">ပုံနှိပ်စက်ထံ ပို့ပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>The printer did not answer. Check it and print again.</source>
        <translation type="unfinished">ပုံနှိပ်စက် မတုံ့ပြန်ပါ။ ပုံနှိပ်စက်ကို စစ်ပြီး ထပ်ပုံနှိပ်ပါ။</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>What is this computer for?</source>
        <translation type="unfinished">ဤကွန်ပျူတာကို ဘာအတွက် သုံးမည်နည်း။</translation>
    </message>
    <message>
        <source>Everything is kept in one encrypted folder, the vault.</source>
        <translation type="unfinished">အားလုံးကို ကုဒ်ဝှက်ထားသော ဖိုလ်ဒါတစ်ခု (သိုလှောင်ရာ) တွင် သိမ်းထားသည်။</translation>
    </message>
    <message>
        <source>&amp;Writing reports, and taking them to an office</source>
        <translation type="unfinished">အစီရင်ခံစာများ ရေးပြီး ရုံးသို့ ယူသွားရန် (&amp;W)</translation>
    </message>
    <message>
        <source>An &amp;office that collects reports</source>
        <translation type="unfinished">အစီရင်ခံစာများ စုဆောင်းသော ရုံး (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Trying it out, with invented reports</source>
        <translation type="unfinished">စိတ်ကူးယဉ် အစီရင်ခံစာများဖြင့် စမ်းကြည့်ရန် (&amp;T)</translation>
    </message>
    <message>
        <source>What others will &amp;call you</source>
        <translation type="unfinished">အခြားသူများက သင့်ကို ခေါ်မည့်အမည် (&amp;C)</translation>
    </message>
    <message>
        <source>A name, a code or an office. Offices see it; it stands in every bundle, encrypted.</source>
        <translation type="unfinished">အမည်၊ ကုဒ် သို့မဟုတ် ရုံး။ ရုံးများက မြင်ရသည်။ အထုပ်တိုင်းတွင် ကုဒ်ဝှက်လျက် ပါသည်။</translation>
    </message>
    <message>
        <source>The vault&apos;s folder: %1</source>
        <translation type="unfinished">သိုလှောင်ရာ၏ ဖိုလ်ဒါ - %1</translation>
    </message>
    <message>
        <source>Open a &amp;vault that exists already…</source>
        <translation type="unfinished">ရှိပြီးသား သိုလှောင်ရာကို ဖွင့်ရန်… (&amp;V)</translation>
    </message>
    <message>
        <source>The folder of a vault</source>
        <translation type="unfinished">သိုလှောင်ရာ၏ ဖိုလ်ဒါ</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation type="unfinished">အရန်မိတ္တူမှ ပြန်ယူရန်… (&amp;R)</translation>
    </message>
    <message>
        <source>Nobody to hand on to yet</source>
        <translation type="unfinished">လက်ဆင့်ကမ်းရန် မည်သူမျှ မရှိသေးပါ</translation>
    </message>
    <message>
        <source>Reports are encrypted for somebody whose card you have. Add the card of the other office first.</source>
        <translation type="unfinished">အစီရင်ခံစာများကို သင့်ထံတွင် ကတ်ရှိသူအတွက် ကုဒ်ဝှက်သည်။ အခြားရုံး၏ ကတ်ကို အရင်ထည့်ပါ။</translation>
    </message>
    <message>
        <source>&amp;Add a card</source>
        <translation type="unfinished">ကတ် ထည့်ရန် (&amp;A)</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation type="unfinished">ဘာအတွက်နည်း။</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">ရွေးပါ…</translation>
    </message>
    <message>
        <source>Only what people said yes to for exactly this goes. You see all of it in the next step.</source>
        <translation type="unfinished">ဤအတွက် အတိအကျ သဘောတူထားသည်များသာ ပါသွားမည်။ အားလုံးကို နောက်အဆင့်တွင် မြင်ရမည်။</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation type="unfinished">ရည်ရွယ်ချက် (&amp;P)</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation type="unfinished">မည်သူ့ထံနည်း။</translation>
    </message>
    <message>
        <source>&amp;Hand on all the same: I know that it may be somebody else</source>
        <translation type="unfinished">မည်သို့ဖြစ်စေ လက်ဆင့်ကမ်းရန်- အခြားသူဖြစ်နိုင်ကြောင်း သိပါသည် (&amp;H)</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>It is not a record as our format has it, or was altered on the way.</source>
        <translation type="unfinished">ကျွန်ုပ်တို့၏ ပုံစံနှင့်ကိုက်သော မှတ်တမ်း မဟုတ်ပါ၊ သို့မဟုတ် လမ်းတွင် ပြောင်းလဲခံရသည်။</translation>
    </message>
    <message>
        <source>Its signature does not fit: somebody altered it, or it is not from that sender.</source>
        <translation type="unfinished">လက်မှတ် မကိုက်ညီပါ - တစ်စုံတစ်ယောက်က ပြောင်းလဲထားသည်၊ သို့မဟုတ် ထိုပေးပို့သူထံမှ မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>An answer in it does not belong to the signed record.</source>
        <translation type="unfinished">အထဲရှိ အဖြေတစ်ခုသည် လက်မှတ်ထိုးထားသော မှတ်တမ်းနှင့် မသက်ဆိုင်ပါ။</translation>
    </message>
    <message>
        <source>It is not valid ({reason}).</source>
        <translation type="unfinished">မမှန်ကန်ပါ ({reason})။</translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished">သီးသန့်ထားရာ</translation>
    </message>
    <message>
        <source>Nothing here has any effect: it is kept exactly as it came until somebody decides.</source>
        <translation type="unfinished">ဤနေရာရှိ မည်သည့်အရာမျှ သက်ရောက်မှု မရှိပါ - တစ်စုံတစ်ယောက် မဆုံးဖြတ်မချင်း ရောက်လာသည့်အတိုင်း သိမ်းထားသည်။</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation type="unfinished">ဤနေရာတွင် ဘာမျှ မစောင့်နေပါ</translation>
    </message>
    <message>
        <source>Bundles of senders whose words nobody compared, and records that are not valid, come here.</source>
        <translation type="unfinished">စကားလုံးများ မတိုက်ကြည့်ရသေးသော ပေးပို့သူများ၏ အထုပ်များနှင့် မမှန်ကန်သော မှတ်တမ်းများ ဤနေရာသို့ ရောက်သည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) that wait unopened</source>
        <translation type="unfinished">
            <numerusform>မဖွင့်ဘဲ စောင့်နေသော အထုပ် %Ln ခု</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were refused</source>
        <translation type="unfinished">
            <numerusform>ငြင်းပယ်ခဲ့သော မှတ်တမ်း %Ln ခု</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %n are shown.</source>
        <translation type="unfinished">
            <numerusform>နောက်ဆုံး %Ln ခုကို ပြထားသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">အဆက်အသွယ်များ</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation type="unfinished">ယခု ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">ထပ်စမ်းရန်</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation type="unfinished">မသိသော ပေးပို့သူ</translation>
    </message>
    <message>
        <source>Unknown sender {id}</source>
        <translation type="unfinished">မသိသော ပေးပို့သူ {id}</translation>
    </message>
    <message>
        <source>The card of this sender is not here, so nobody can tell who it is.</source>
        <translation type="unfinished">ဤပေးပို့သူ၏ ကတ် ဤနေရာတွင် မရှိသဖြင့် မည်သူဖြစ်သည်ကို မသိနိုင်ပါ။</translation>
    </message>
    <message>
        <source>Ask for the card, add it under Contacts, compare the eight words, then try again.</source>
        <translation type="unfinished">ကတ်ကို တောင်းပါ၊ အဆက်အသွယ်များတွင် ထည့်ပါ၊ စကားလုံးရှစ်လုံး တိုက်ကြည့်ပြီး ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>Nobody has compared the eight words of this sender yet: it may be somebody else.</source>
        <translation type="unfinished">ဤပေးပို့သူ၏ စကားလုံးရှစ်လုံးကို မည်သူမျှ မတိုက်ကြည့်ရသေးပါ - အခြားသူ ဖြစ်နိုင်သည်။</translation>
    </message>
    <message>
        <source>Compare them in person or by phone under Contacts, then try again.</source>
        <translation type="unfinished">အဆက်အသွယ်များတွင် လူချင်း သို့မဟုတ် ဖုန်းဖြင့် တိုက်ကြည့်ပြီး ထပ်စမ်းပါ။</translation>
    </message>
    <message>
        <source>Two devices say that they are this sender&apos;s. One may be a stolen copy.</source>
        <translation type="unfinished">စက်နှစ်လုံးက ဤပေးပို့သူ၏ စက်ဟု ဆိုသည်။ တစ်လုံးသည် ခိုးယူထားသော မိတ္တူ ဖြစ်နိုင်သည်။</translation>
    </message>
    <message>
        <source>Ask the person, on a call where you know the voice, and decide under Contacts.</source>
        <translation type="unfinished">အသံ မှတ်မိသော ဖုန်းဖြင့် ထိုသူကို မေးပြီး အဆက်အသွယ်များတွင် ဆုံးဖြတ်ပါ။</translation>
    </message>
    <message>
        <source>This sender was revoked in this vault.</source>
        <translation type="unfinished">ဤပေးပို့သူကို ဤသိုလှောင်ရာတွင် ရုပ်သိမ်းထားသည်။</translation>
    </message>
    <message>
        <source>Leave it unopened, unless the person gives you a new card and you compare its words.</source>
        <translation type="unfinished">ထိုသူက ကတ်အသစ် ပေးပြီး သင် စကားလုံးများ မတိုက်ကြည့်မချင်း မဖွင့်ပါနှင့်။</translation>
    </message>
    <message>
        <source>The words of this sender were compared since it came.</source>
        <translation type="unfinished">ရောက်လာပြီးနောက် ဤပေးပို့သူ၏ စကားလုံးများကို တိုက်ကြည့်ပြီး ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Open it now.</source>
        <translation type="unfinished">ယခု ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation type="unfinished">မှတ်တမ်း {number}</translation>
    </message>
    <message>
        <source>The rest of its bundle was taken in. Ask the sender to send this report again.</source>
        <translation type="unfinished">အထုပ်၏ ကျန်အပိုင်းကို လက်ခံပြီးပါပြီ။ ပေးပို့သူအား ဤအစီရင်ခံစာကို ထပ်ပို့ခိုင်းပါ။</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Look at record {number}</source>
        <translation type="unfinished">မှတ်တမ်း {number} ကို ကြည့်ရန်</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were let in.</source>
        <translation type="unfinished">
            <numerusform>မှတ်တမ်း %Ln ခု ဝင်ခွင့်ရပြီး။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused.</source>
        <translation type="unfinished">
            <numerusform>%Ln ခုကို ငြင်းပယ်သည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not genuine, or damaged. Do not rely on a word of it.</source>
        <translation type="unfinished">မစစ်မှန်ပါ၊ သို့မဟုတ် ပျက်စီးနေသည်။ အထဲမှ စကားတစ်လုံးကိုမျှ အားမကိုးပါနှင့်။</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation type="unfinished">မှတ်တမ်းက ပြောသည်များ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ပိတ်ရန်</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Private: hidden on demand, and withheld when the report is passed on</source>
        <translation type="unfinished">အကဲဆတ် - လိုအပ်လျှင် ဖျောက်ထားပြီး အစီရင်ခံစာကို လက်ဆင့်ကမ်းသောအခါ ထိန်းထားသည်</translation>
    </message>
    <message>
        <source>Explain this question</source>
        <translation type="unfinished">ဤမေးခွန်းကို ရှင်းပြရန်</translation>
    </message>
    <message>
        <source>{label}, required</source>
        <translation type="unfinished">{label}၊ ဖြေရန် လိုသည်</translation>
    </message>
    <message>
        <source>Hidden. Show it</source>
        <translation type="unfinished">ဖျောက်ထားသည်။ ပြရန်</translation>
    </message>
    <message>
        <source>{label}: hidden, show it</source>
        <translation type="unfinished">{label} - ဖျောက်ထားသည်၊ ပြရန်</translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Nobody has asked anything about this report.</source>
        <translation type="unfinished">ဤအစီရင်ခံစာအကြောင်း မည်သူမျှ မမေးရသေးပါ။</translation>
    </message>
    <message>
        <source>Hidden: sensitive</source>
        <translation type="unfinished">ဖျောက်ထားသည် - အကဲဆတ်</translation>
    </message>
    <message>
        <source>The report says: {answer}</source>
        <translation type="unfinished">အစီရင်ခံစာက ဆိုသည်မှာ - {answer}</translation>
    </message>
    <message>
        <source>Answered in version {version}</source>
        <translation type="unfinished">မူကွဲ {version} တွင် ဖြေထားသည်</translation>
    </message>
    <message>
        <source>Answer by a new version</source>
        <translation type="unfinished">မူကွဲအသစ်ဖြင့် ဖြေရန်</translation>
    </message>
    <message>
        <source>Answer in words…</source>
        <translation type="unfinished">စာဖြင့် ဖြေရန်…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished">ပြန်ရုပ်သိမ်းရန်…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation type="unfinished">ထပ်မေးရန်…</translation>
    </message>
    <message>
        <source>No answer of the report is different.</source>
        <translation type="unfinished">အစီရင်ခံစာ၏ အဖြေများ မပြောင်းလဲပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ</source>
        <translation type="unfinished">
            <numerusform>အဖြေ %Ln ခု ကွာခြားသည်</numerusform>
        </translation>
    </message>
    <message>
        <source>When it was asked</source>
        <translation type="unfinished">မေးစဉ်က</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">ဖြေပြီး</translation>
    </message>
</context>
<context>
    <name>RangeField</name>
    <message>
        <source>scale</source>
        <translation type="unfinished">အတိုင်းအတာ</translation>
    </message>
</context>
<context>
    <name>RankField</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished">အပေါ်သို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">အောက်သို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>move up</source>
        <translation type="unfinished">အပေါ်သို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>move down</source>
        <translation type="unfinished">အောက်သို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Use this order</source>
        <translation type="unfinished">ဤအစဉ်ကို သုံးရန်</translation>
    </message>
    <message>
        <source>Take the order away</source>
        <translation type="unfinished">အစဉ်ကို ဖယ်ရန်</translation>
    </message>
    <message>
        <source>Not in order yet: move them, the first on top.</source>
        <translation type="unfinished">အစဉ်လိုက် မဖြစ်သေးပါ - ရွှေ့ပါ၊ ပထမကို အပေါ်ဆုံးတွင် ထားပါ။</translation>
    </message>
</context>
<context>
    <name>ReadingTab</name>
    <message>
        <source>A retraction hides this report. A new version of it shows it again.</source>
        <translation type="unfinished">ပြန်ရုပ်သိမ်းခြင်းက ဤအစီရင်ခံစာကို ဖျောက်ထားသည်။ မူကွဲအသစ်က ပြန်ပြပေးသည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have not arrived yet. Ask for the bundle that holds them.</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %Ln ခု မရောက်သေးပါ။ ယင်းတို့ပါသော အထုပ်ကို တောင်းပါ။</numerusform>
        </translation>
    </message>
    <message>
        <source>Its form is not here: the answers stand under their technical names.</source>
        <translation type="unfinished">ပုံစံ ဤနေရာတွင် မရှိပါ - အဖြေများကို နည်းပညာအမည်များအောက်တွင် ပြထားသည်။</translation>
    </message>
    <message>
        <source>How many answers were sealed is withheld: there may be more than is shown.</source>
        <translation type="unfinished">အဖြေမည်မျှ ချိပ်ပိတ်ခဲ့သည်ကို ထိန်းထားသည် - ပြထားသည်ထက် ပိုများနိုင်သည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of this version are withheld from you.</source>
        <translation type="unfinished">
            <numerusform>ဤမူကွဲ၏ အဖြေ %Ln ခုကို သင့်ထံ မပြဘဲ ထိန်းထားသည်။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions stand beside each other. A new version that settles it takes the place of all.</source>
        <translation type="unfinished">
            <numerusform>မူကွဲ %Ln ခု ယှဉ်လျက်ရှိသည်။ ဆုံးဖြတ်ပေးသော မူကွဲအသစ်က အားလုံး၏နေရာကို ယူသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation type="unfinished">ကွာခြားသည့်နေရာများ</translation>
    </message>
    <message>
        <source>Version shown below</source>
        <translation type="unfinished">အောက်တွင် ပြထားသော မူကွဲ</translation>
    </message>
    <message>
        <source>Consent that holds</source>
        <translation type="unfinished">အတည်ဖြစ်သော သဘောတူညီချက်</translation>
    </message>
    <message>
        <source>The most cautious of all that was said, then and since.</source>
        <translation type="unfinished">ထိုအချိန်ကနှင့် နောက်ပိုင်း ပြောခဲ့သမျှအနက် အသတိထားဆုံး။</translation>
    </message>
    <message>
        <source>A person in the report</source>
        <translation type="unfinished">အစီရင်ခံစာပါ လူတစ်ဦး</translation>
    </message>
</context>
<context>
    <name>ReceiptSaving</name>
    <message>
        <source>Where the receipt goes</source>
        <translation type="unfinished">လက်ခံဖြတ်ပိုင်း ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>Where the request goes</source>
        <translation type="unfinished">တောင်းဆိုချက် ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation type="unfinished">အထုပ် သွားမည့်နေရာ</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>, </source>
        <translation type="unfinished">၊ </translation>
    </message>
    <message numerus="yes">
        <source>The receipt confirms %n record(s), exactly as they came.</source>
        <translation type="unfinished">
            <numerusform>ရောက်လာသည့်အတိုင်း အတိအကျ မှတ်တမ်း %Ln ခုကို လက်ခံဖြတ်ပိုင်းက အတည်ပြုသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of what came is whole yet, so the receipt confirms nothing.</source>
        <translation type="unfinished">ရောက်လာသည်များ မပြည့်စုံသေးသဖြင့် လက်ခံဖြတ်ပိုင်းက ဘာမျှ အတည်မပြုပါ။</translation>
    </message>
    <message>
        <source>All of them are in a backup too: the sender may clear its own copy.</source>
        <translation type="unfinished">အားလုံး အရန်မိတ္တူတွင်လည်း ရှိသည် - ပေးပို့သူသည် မိမိမိတ္တူကို ရှင်းလင်းနိုင်သည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in a backup too. Make a backup, and save the receipt again: then the sender may clear all of it.</source>
        <translation type="unfinished">
            <numerusform>ယင်းတို့အနက် %Ln ခု အရန်မိတ္တူတွင်လည်း ရှိသည်။ အရန်မိတ္တူ ပြုလုပ်ပြီး လက်ခံဖြတ်ပိုင်းကို ထပ်သိမ်းပါ - ထိုအခါ ပေးပို့သူသည် အားလုံးကို ရှင်းလင်းနိုင်မည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>They are on this computer only. Make a backup, and save the receipt again: only then may the sender clear its own copy.</source>
        <translation type="unfinished">ဤကွန်ပျူတာတွင်သာ ရှိသည်။ အရန်မိတ္တူ ပြုလုပ်ပြီး လက်ခံဖြတ်ပိုင်းကို ထပ်သိမ်းပါ - ထိုအခါမှ ပေးပို့သူသည် မိမိမိတ္တူကို ရှင်းလင်းနိုင်မည်။</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n of your report(s), exactly as here.</source>
        <translation type="unfinished">
            <numerusform>%1 တွင် သင့်အစီရင်ခံစာ %Ln ခု ဤနေရာရှိအတိုင်း အတိအကျ ရှိသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 confirms none of the reports that are still here.</source>
        <translation type="unfinished">ဤနေရာတွင် ကျန်သော အစီရင်ခံစာ တစ်ခုကိုမျှ %1 က အတည်မပြုပါ။</translation>
    </message>
    <message numerus="yes">
        <source>It keeps a second copy of %n of them.</source>
        <translation type="unfinished">
            <numerusform>ယင်းတို့အနက် %Ln ခု၏ ဒုတိယမိတ္တူကို ထားရှိသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>It keeps a second copy of all of them.</source>
        <translation type="unfinished">အားလုံး၏ ဒုတိယမိတ္တူကို ထားရှိသည်။</translation>
    </message>
    <message>
        <source>It does not say yet that it keeps a second copy, so keep yours.</source>
        <translation type="unfinished">ဒုတိယမိတ္တူ ထားကြောင်း မပြောသေးသဖြင့် သင့်မိတ္တူကို သိမ်းထားပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) may be cleared from this computer.</source>
        <translation type="unfinished">
            <numerusform>အစီရင်ခံစာ %Ln ခုကို ဤကွန်ပျူတာမှ ရှင်းလင်းနိုင်သည်။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exported report(s) are not confirmed by anybody yet.</source>
        <translation type="unfinished">
            <numerusform>ထုတ်ယူပြီး အစီရင်ခံစာ %Ln ခုကို မည်သူမျှ အတည်မပြုရသေးပါ။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asks you to send %n record(s) again (no. %2).</source>
        <translation type="unfinished">
            <numerusform>%1 က မှတ်တမ်း %Ln ခုကို ပြန်ပို့ရန် တောင်းသည် (အမှတ် %2)။</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Write down your recovery sheet</source>
        <translation type="unfinished">ပြန်ဖွင့်စာရွက်ကို ရေးမှတ်ပါ</translation>
    </message>
    <message>
        <source>These twelve words open the vault if the passphrase is forgotten. Write them on paper and keep it far from this computer. They are shown only now. Whoever finds them can open the vault.</source>
        <translation type="unfinished">စကားဝှက် မေ့လျှင် ဤစကားလုံး ၁၂ လုံးဖြင့် သိုလှောင်ရာကို ဖွင့်နိုင်သည်။ စာရွက်ပေါ်တွင် ရေးပြီး ဤကွန်ပျူတာနှင့် ဝေးရာတွင် သိမ်းပါ။ ယခုတစ်ကြိမ်သာ ပြမည်။ တွေ့သူတိုင်း သိုလှောင်ရာကို ဖွင့်နိုင်သည်။</translation>
    </message>
    <message>
        <source>To be sure, type word %1</source>
        <translation type="unfinished">သေချာစေရန် စကားလုံးအမှတ် %1 ကို ရိုက်ပါ</translation>
    </message>
</context>
<context>
    <name>ReferralAssistant</name>
    <message>
        <source>Referral package</source>
        <translation type="unfinished">လွှဲပြောင်းအထုပ်</translation>
    </message>
    <message>
        <source>For a court, a mechanism or the press: anybody can read and check it, without this program.</source>
        <translation type="unfinished">တရားရုံး၊ ယန္တရား သို့မဟုတ် သတင်းမီဒီယာအတွက်- ဤပရိုဂရမ်မပါဘဲ မည်သူမဆို ဖတ်နိုင် စစ်ဆေးနိုင်သည်။</translation>
    </message>
    <message>
        <source>&amp;Write the package</source>
        <translation type="unfinished">အထုပ်ကို ရေးရန် (&amp;W)</translation>
    </message>
    <message>
        <source>Writing the package, and reading it back</source>
        <translation type="unfinished">အထုပ်ကို ရေးပြီး ပြန်ဖတ်စစ်ဆေးနေသည်</translation>
    </message>
    <message>
        <source>The verifier is saved. Publish it with its SHA-256, apart from any package.</source>
        <translation type="unfinished">စစ်ဆေးသည့်ပရိုဂရမ်ကို သိမ်းပြီးပါပြီ။ ၎င်း၏ SHA-256 နှင့်အတူ အထုပ်များနှင့် သီးခြား ထုတ်ပြန်ပါ။</translation>
    </message>
    <message>
        <source>Save the verifier</source>
        <translation type="unfinished">စစ်ဆေးသည့်ပရိုဂရမ် သိမ်းရန်</translation>
    </message>
</context>
<context>
    <name>ReferredPage</name>
    <message>
        <source>The package is written, read back, and found whole.</source>
        <translation type="unfinished">အထုပ်ကို ရေးပြီး ပြန်ဖတ်စစ်ဆေးရာ အပြည့်အစုံ ဖြစ်သည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not here or damaged, so not in it.</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %n ခု ဤနေရာတွင် မရှိ သို့မဟုတ် ပျက်စီးနေသဖြင့် မပါပါ။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) stay here: nobody who must say yes has said it.</source>
        <translation type="unfinished">
            <numerusform>အစီရင်ခံစာ %n ခု ကျန်ရစ်သည်- သဘောတူရမည့်သူ မည်သူမျှ သဘောမတူရသေးပါ။</numerusform>
        </translation>
    </message>
    <message>
        <source>The package</source>
        <translation type="unfinished">အထုပ်</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ဘယ်နေရာ</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation type="unfinished">ဖတ်နိုင်သူ</translation>
    </message>
    <message>
        <source>In it</source>
        <translation type="unfinished">ပါဝင်သည်များ</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">၊ </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation type="unfinished">
            <numerusform>အစီရင်ခံစာ %Ln ခု</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform>ဖိုင် %Ln ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash of the record set</source>
        <translation type="unfinished">မှတ်တမ်းအစု၏ ဟက်ရှ်</translation>
    </message>
    <message>
        <source>Have this hash stamped by somebody outside: it shows that all of it existed at that time.</source>
        <translation type="unfinished">ဤဟက်ရှ်ကို ပြင်ပမှ တစ်ဦးဦးအား အချိန်တံဆိပ်ခတ်စေပါ- ထိုအချိန်တွင် အားလုံးရှိခဲ့ကြောင်း ပြသည်။</translation>
    </message>
    <message>
        <source>Those whose keys you gave, alone</source>
        <translation type="unfinished">သင်ပေးထားသော သော့များ၏ ပိုင်ရှင်များသာ</translation>
    </message>
    <message>
        <source>Anybody who has it</source>
        <translation type="unfinished">ရရှိထားသူတိုင်း</translation>
    </message>
    <message>
        <source>The words of those who signed</source>
        <translation type="unfinished">လက်မှတ်ထိုးသူများ၏ စကားလုံးများ</translation>
    </message>
    <message>
        <source>Their words cannot be told here.</source>
        <translation type="unfinished">၎င်းတို့၏ စကားလုံးများကို ဤနေရာတွင် မပြောနိုင်ပါ။</translation>
    </message>
    <message>
        <source>Tell them to the receiver by another way than the package, on a call or in person. Without them it can only be found consistent; with all of them, genuine.</source>
        <translation type="unfinished">၎င်းတို့ကို အထုပ်မဟုတ်သော အခြားနည်းဖြင့်၊ ဖုန်းဖြင့် သို့မဟုတ် လူကိုယ်တိုင် လက်ခံသူအား ပြောပါ။ ၎င်းတို့မပါလျှင် ကိုက်ညီသည်ဟုသာ တွေ့နိုင်ပြီး၊ အားလုံးပါလျှင် စစ်မှန်သည်ဟု တွေ့နိုင်သည်။</translation>
    </message>
    <message>
        <source>How the receiver checks it</source>
        <translation type="unfinished">လက်ခံသူ စစ်ဆေးပုံ</translation>
    </message>
    <message>
        <source>With Python 3.9 or later, and nothing else: python3 -I verify.py PACKAGE. A copy lies in the package; the one to trust comes from you, with this SHA-256:</source>
        <translation type="unfinished">Python 3.9 သို့မဟုတ် ပိုသစ်သည်ဖြင့်သာ- python3 -I verify.py PACKAGE။ မိတ္တူတစ်ခု အထုပ်ထဲတွင် ပါသည်၊ ယုံကြည်ရမည့်အရာမှာ သင့်ထံမှ လာပြီး ဤ SHA-256 ရှိသည်-</translation>
    </message>
    <message>
        <source>&amp;Save the verifier…</source>
        <translation type="unfinished">စစ်ဆေးသည့်ပရိုဂရမ် သိမ်းရန်… (&amp;S)</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Another name</source>
        <translation type="unfinished">အခြားအမည်</translation>
    </message>
    <message>
        <source>Only this vault calls the contact so; it is never sent.</source>
        <translation type="unfinished">ဤသိုလှောင်ရာကသာ အဆက်အသွယ်ကို ဤသို့ ခေါ်သည်။ ဘယ်တော့မျှ မပို့ပါ။</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">အမည် (&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished">အမည်ပြောင်းရန် (&amp;R)</translation>
    </message>
</context>
<context>
    <name>RepeatBlock</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">အချက်</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">ထည့်ရန် - {name}</translation>
    </message>
    <message>
        <source>Add another: {name}</source>
        <translation type="unfinished">နောက်တစ်ခု ထည့်ရန် - {name}</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished">တစ်ခုမျှ မရှိသေးပါ။</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">နောက်ပြန်</translation>
    </message>
    <message>
        <source>Taken away: {title}</source>
        <translation type="unfinished">ဖယ်ပြီး - {title}</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Answer in words</source>
        <translation type="unfinished">စာဖြင့် ဖြေရန်</translation>
    </message>
    <message>
        <source>All answers of the report stay as they are. Your words are sealed with it, as a new version.</source>
        <translation type="unfinished">အစီရင်ခံစာ၏ အဖြေအားလုံး မပြောင်းလဲပါ။ သင့်စကားကို မူကွဲအသစ်အဖြစ် အတူ ချိပ်ပိတ်မည်။</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">သင့်အဖြေ</translation>
    </message>
    <message>
        <source>Whoever has the report from you gets these words, not only whoever asked.</source>
        <translation type="unfinished">မေးသူသာမက သင့်ထံမှ အစီရင်ခံစာ ရသူတိုင်း ဤစကားကို ရမည်။</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>Seal the answer</source>
        <translation type="unfinished">အဖြေကို ချိပ်ပိတ်ရန်</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Reports on the map</source>
        <translation type="unfinished">မြေပုံပေါ်ရှိ အစီရင်ခံစာများ</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Being read…</source>
        <translation type="unfinished">ဖတ်နေသည်…</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation type="unfinished">အစီရင်ခံစာ၏ အပိုင်းများ</translation>
    </message>
    <message>
        <source>Show sensitive answers</source>
        <translation type="unfinished">အကဲဆတ်အဖြေများ ပြရန်</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation type="unfinished">မေးခွန်းများ၏ ဘာသာစကား</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">စာရင်းသို့ ပြန်သွားရန်</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">အစီရင်ခံစာ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">မေးခွန်းများ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">ဖိုင်များ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">မှတ်ချက်များ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished">မူကွဲများ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">မှတ်တမ်းစဉ်</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">လက်မှတ်</translation>
    </message>
    <message>
        <source>Hide sensitive answers</source>
        <translation type="unfinished">အကဲဆတ်အဖြေများ ဖျောက်ရန်</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">နောက်ထပ်</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">ပုံနှိပ်ရန်…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished">မူကွဲအသစ်</translation>
    </message>
    <message>
        <source>Correct this report: the version that stands now stays beside the new one</source>
        <translation type="unfinished">ဤအစီရင်ခံစာကို ပြင်ရန် - ယခုမူကွဲသည် မူကွဲအသစ်၏ ဘေးတွင် ကျန်ရှိမည်</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">ထုတ်ယူရန်…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation type="unfinished">မေးရန်…</translation>
    </message>
    <message>
        <source>Ask whoever wrote the report about it, or about one answer</source>
        <translation type="unfinished">အစီရင်ခံစာ ရေးသူအား အစီရင်ခံစာအကြောင်း သို့မဟုတ် အဖြေတစ်ခုအကြောင်း မေးရန်</translation>
    </message>
    <message>
        <source>Retract…</source>
        <translation type="unfinished">ပြန်ရုပ်သိမ်းရန်…</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished">အစီရင်ခံစာများ</translation>
    </message>
</context>
<context>
    <name>ReportsModel</name>
    <message>
        <source>Being read…</source>
        <translation type="unfinished">ဖတ်နေသည်…</translation>
    </message>
</context>
<context>
    <name>ReportsPane</name>
    <message>
        <source>Search reports</source>
        <translation type="unfinished">အစီရင်ခံစာများ ရှာရန်</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform>%Ln ခု တွေ့သည်</numerusform>
        </translation>
    </message>
    <message>
        <source>best matches first</source>
        <translation type="unfinished">အကိုက်ညီဆုံး ဦးစွာ</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished">ရှာဖွေမှုနှင့် စစ်ထုတ်မှုများ ရှင်းရန်</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">ဘာမျှ မတွေ့ပါ</translation>
    </message>
    <message>
        <source>No report fits all of this. Each word must begin a word of the report.</source>
        <translation type="unfinished">ဤအားလုံးနှင့် ကိုက်ညီသော အစီရင်ခံစာ မရှိပါ။ စကားလုံးတိုင်းသည် အစီရင်ခံစာရှိ စကားလုံးတစ်လုံး၏ အစ ဖြစ်ရမည်။</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished">အမှိုက်ပုံးတွင် ဘာမျှ မရှိပါ</translation>
    </message>
    <message>
        <source>Drafts that you throw away stay here, encrypted, until you empty it.</source>
        <translation type="unfinished">သင် လွှင့်ပစ်သော မူကြမ်းများသည် အမှိုက်ပုံးကို မရှင်းမချင်း ဤနေရာတွင် ကုဒ်ဝှက်လျက် ရှိမည်။</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation type="unfinished">အားလုံး ဖတ်ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>What comes in with the next bundle shows here.</source>
        <translation type="unfinished">နောက်အထုပ်နှင့်အတူ ဝင်လာသည်များ ဤနေရာတွင် ပေါ်မည်။</translation>
    </message>
    <message>
        <source>No question waits for an answer</source>
        <translation type="unfinished">အဖြေစောင့်နေသော မေးခွန်း မရှိပါ</translation>
    </message>
    <message>
        <source>Reports about which an office has asked something show here until that is answered.</source>
        <translation type="unfinished">ရုံးတစ်ရုံးက မေးထားသော အစီရင်ခံစာများကို ဖြေပြီးသည်အထိ ဤနေရာတွင် ပြမည်။</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation type="unfinished">အစီရင်ခံစာ မရှိသေးပါ</translation>
    </message>
    <message>
        <source>Import a bundle that a documenter brought: Tools, Import bundles.</source>
        <translation type="unfinished">မှတ်တမ်းတင်သူ ယူလာသော အထုပ်ကို သွင်းယူပါ - ကိရိယာများ၊ အထုပ်များ သွင်းယူရန်။</translation>
    </message>
    <message>
        <source>New report</source>
        <translation type="unfinished">အစီရင်ခံစာအသစ်</translation>
    </message>
    <message>
        <source>What you write is stored at once, encrypted on this computer.</source>
        <translation type="unfinished">သင် ရေးသမျှကို ဤကွန်ပျူတာပေါ်တွင် ကုဒ်ဝှက်ပြီး ချက်ချင်း သိမ်းသည်။</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Asked for again</source>
        <translation type="unfinished">ပြန်တောင်းထားသည်များ</translation>
    </message>
    <message>
        <source>A bundle was lost on its way. The same records go once more, under the same numbers.</source>
        <translation type="unfinished">အထုပ်တစ်ခု လမ်းတွင် ပျောက်သွားသည်။ တူညီသော မှတ်တမ်းများကို တူညီသော အမှတ်များဖြင့် ထပ်ပို့မည်။</translation>
    </message>
    <message>
        <source>&amp;Export it again…</source>
        <translation type="unfinished">ထပ်မံ ထုတ်ယူရန်… (&amp;E)</translation>
    </message>
    <message>
        <source>Saved as %1, and read back. Hand it over; the next receipt says whether it came.</source>
        <translation type="unfinished">%1 အဖြစ် သိမ်းပြီး ပြန်ဖတ်စစ်ပြီးပါပြီ။ လွှဲပေးပါ။ ရောက်မရောက်ကို နောက်လက်ခံဖြတ်ပိုင်းက ပြောမည်။</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose the &amp;drive or folder…</source>
        <translation type="unfinished">သိမ်းဆည်းပစ္စည်း သို့မဟုတ် ဖိုလ်ဒါ ရွေးရန်… (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished">အရန်မိတ္တူ (&amp;B)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">စကားဝှက်</translation>
    </message>
    <message>
        <source>The twelve recovery words</source>
        <translation type="unfinished">ပြန်ဖွင့်စကားလုံး ၁၂ လုံး</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">စကားဝှက် (&amp;P)</translation>
    </message>
    <message>
        <source>The one that held when the backup was made.</source>
        <translation type="unfinished">အရန်မိတ္တူ လုပ်စဉ်က စကားဝှက်။</translation>
    </message>
    <message>
        <source>The twelve &amp;recovery words</source>
        <translation type="unfinished">ပြန်ဖွင့်စကားလုံး ၁၂ လုံး (&amp;R)</translation>
    </message>
    <message>
        <source>As they stand on the recovery sheet.</source>
        <translation type="unfinished">ပြန်ဖွင့်စာရွက်ပေါ်တွင် ရှိသည့်အတိုင်း။</translation>
    </message>
    <message>
        <source>Damaged, and not restored</source>
        <translation type="unfinished">ပျက်စီး၍ ပြန်မရသည်များ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">နောက်သို့ (&amp;B)</translation>
    </message>
    <message>
        <source>No backup lies there. It is a folder with the file vault.json in it.</source>
        <translation type="unfinished">ထိုနေရာတွင် အရန်မိတ္တူ မရှိပါ။ အရန်မိတ္တူဆိုသည်မှာ vault.json ဖိုင်ပါသော ဖိုလ်ဒါ ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Restoring: everything is copied, and then read</source>
        <translation type="unfinished">ပြန်ယူနေသည် - အားလုံးကို ကူးပြီး ဖတ်စစ်သည်</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished">အရန်မိတ္တူမှ ပြန်ယူရန်</translation>
    </message>
    <message>
        <source>Everything of the day of the backup comes back. Restore it once, on one computer: two from one backup look to an office like a stolen key.</source>
        <translation type="unfinished">အရန်မိတ္တူ လုပ်သည့်နေ့က အားလုံး ပြန်ရသည်။ ကွန်ပျူတာတစ်လုံးတည်းတွင် တစ်ကြိမ်သာ ပြန်ယူပါ - မိတ္တူတစ်ခုမှ နှစ်ခု ပြန်ယူလျှင် ရုံးက သော့ အခိုးခံရသည်ဟု ထင်မည်။</translation>
    </message>
    <message>
        <source>The vault&apos;s folder: %1</source>
        <translation type="unfinished">သိုလှောင်ရာ၏ ဖိုလ်ဒါ - %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged in this backup. Everything else is restored.</source>
        <translation type="unfinished">
            <numerusform>ဤအရန်မိတ္တူတွင် ဖိုင် %Ln ခု ပျက်စီးနေသည်။ ကျန်အားလုံး ပြန်ရပါပြီ။</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the office for these, or look for another backup that has them.</source>
        <translation type="unfinished">ယင်းတို့ကို ရုံးထံ တောင်းပါ၊ သို့မဟုတ် ပါသော အခြားအရန်မိတ္တူကို ရှာပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this backup are damaged or missing.</source>
        <translation type="unfinished">
            <numerusform>ဤအရန်မိတ္တူ၏ ဖိုင် %Ln ခု ပျက်စီး သို့မဟုတ် ပျောက်နေသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>Try an older backup first; one of them may be whole. Or restore the rest now.</source>
        <translation type="unfinished">ပိုဟောင်းသော အရန်မိတ္တူကို ဦးစွာ စမ်းပါ၊ တစ်ခုခု ပြည့်စုံနိုင်သည်။ သို့မဟုတ် ကျန်သည်ကို ယခု ပြန်ယူပါ။</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left behind, and the backup is as it was.</source>
        <translation type="unfinished">ရပ်လိုက်သည်။ ဘာမျှ မကျန်ခဲ့ပါ၊ အရန်မိတ္တူလည်း မူလအတိုင်း ရှိသည်။</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation type="unfinished">စကားဝှက်ကို သုံးရန် (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Forgot the passphrase?</source>
        <translation type="unfinished">စကားဝှက် မေ့နေသလား (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open the vault</source>
        <translation type="unfinished">သိုလှောင်ရာ ဖွင့်ရန် (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restore the rest</source>
        <translation type="unfinished">ကျန်သည်ကို ပြန်ယူရန် (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished">ပြန်ယူရန် (&amp;R)</translation>
    </message>
    <message>
        <source>Where the backup lies</source>
        <translation type="unfinished">အရန်မိတ္တူ ရှိရာ</translation>
    </message>
</context>
<context>
    <name>RetractDialog</name>
    <message>
        <source>Retract this report?</source>
        <translation type="unfinished">ဤအစီရင်ခံစာကို ပြန်ရုပ်သိမ်းမလား။</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">အကြောင်းရင်း</translation>
    </message>
    <message>
        <source>May be left empty. It is signed and goes with it.</source>
        <translation type="unfinished">ကွက်လပ် ထားနိုင်သည်။ လက်မှတ်ထိုးပြီး အတူပါသွားမည်။</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">ထားရန်</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation type="unfinished">ပြန်ရုပ်သိမ်းရန်</translation>
    </message>
    <message>
        <source>It is hidden at once, here and wherever the retraction arrives. Nothing is erased: a new version shows it again.</source>
        <translation type="unfinished">ဤနေရာတွင်ရော ပြန်ရုပ်သိမ်းချက် ရောက်ရာနေရာတိုင်းတွင်ပါ ချက်ချင်း ဖျောက်သည်။ ဘာကိုမျှ မဖျက်ပါ - မူကွဲအသစ်က ပြန်ပြပေးသည်။</translation>
    </message>
    <message>
        <source>It is hidden from this office alone. Nothing is erased.</source>
        <translation type="unfinished">ဤရုံးအတွက်သာ ဖျောက်သည်။ ဘာကိုမျှ မဖျက်ပါ။</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>I &amp;understand what follows</source>
        <translation type="unfinished">နောက်ဆက်တွဲကို နားလည်ပါသည် (&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation type="unfinished">ရုပ်သိမ်းရန် (&amp;R)</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>Saving …</source>
        <translation type="unfinished">သိမ်းနေသည် …</translation>
    </message>
    <message>
        <source>Saved, encrypted {time}</source>
        <translation type="unfinished">သိမ်းပြီး၊ ကုဒ်ဝှက်ပြီး {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">မသိမ်းရသေး</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>Seal this revision</source>
        <translation type="unfinished">ဤမူကွဲကို ချိပ်ပိတ်ရန်</translation>
    </message>
    <message>
        <source>Seal this report</source>
        <translation type="unfinished">ဤအစီရင်ခံစာကို ချိပ်ပိတ်ရန်</translation>
    </message>
    <message>
        <source>A sealed report is signed and cannot be changed. A correction is a new revision; both are kept.</source>
        <translation type="unfinished">ချိပ်ပိတ်ထားသော အစီရင်ခံစာသည် လက်မှတ်ထိုးပြီး ဖြစ်ကာ ပြောင်းလဲ၍ မရပါ။ ပြင်ဆင်ချက်သည် မူကွဲအသစ် ဖြစ်ပြီး နှစ်ခုစလုံး ကျန်ရှိသည်။</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">ခေါင်းစဉ်</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation type="unfinished">(ခေါင်းစဉ်မရှိ)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished">ရေးသူ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">အဖြေများ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">ဖိုင်များ</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) do not count now, and are left out for good.</source>
        <translation type="unfinished">
            <numerusform>အဖြေ %Ln ခုသည် ယခု အကျုံးမဝင်သဖြင့် အပြီးတိုင် မပါတော့ပါ။</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal it all the same, unfinished as it is</source>
        <translation type="unfinished">မပြည့်စုံသေးသော်လည်း ချိပ်ပိတ်ရန်</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation type="unfinished">ချိပ်ပိတ်ရန် (&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing or do not do.</source>
        <translation type="unfinished">
            <numerusform>အဖြေ %Ln ခု လိုနေသည် သို့မဟုတ် မကိုက်ညီပါ။</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished">ယင်းတို့ကို ပြရန်</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished">ဆက်ရေးရန်</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished">ရှာဖွေမှုကို ရှင်းရန်</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished">အပိုင်းများ</translation>
    </message>
    <message>
        <source>{name}: {answered} of {questions} answered</source>
        <translation type="unfinished">{name} - မေးခွန်း {questions} ခုအနက် {answered} ခု ဖြေပြီး</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform>ကြည့်ရန် %Ln ခု</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">နောက်သို့ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">ရှေ့သို့ (&amp;N)</translation>
    </message>
</context>
<context>
    <name>SecurityPart</name>
    <message>
        <source>Security</source>
        <translation type="unfinished">လုံခြုံရေး</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"> မိနစ်</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"> စက္ကန့်</translation>
    </message>
    <message>
        <source>&amp;Hide sensitive answers until they are wanted</source>
        <translation type="unfinished">အကဲဆတ်အဖြေများကို မလိုမချင်း ဖျောက်ထားရန် (&amp;H)</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation type="unfinished">ယခင် စကားဝှက်</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">စကားဝှက်အသစ်</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation type="unfinished">စကားဝှက်အသစ်ကို ထပ်ရိုက်ပါ</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation type="unfinished">စကားဝှက်ကို ပြောင်းရန် (&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;recovery sheet…</source>
        <translation type="unfinished">ပြန်ဖွင့်စာရွက် အသစ်… (&amp;R)</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished">သော့ခတ်ခြင်း</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation type="unfinished">မည်သူမျှ မရှိလျှင် သော့ခတ်ရန် စောင့်ချိန်</translation>
    </message>
    <message>
        <source>Clear what was copied after</source>
        <translation type="unfinished">ကူးထားသည်ကို ရှင်းရန် စောင့်ချိန်</translation>
    </message>
    <message>
        <source>What you copy here is marked as secret, so that clipboard histories leave it out.</source>
        <translation type="unfinished">ဤနေရာမှ ကူးသည်များကို လျှို့ဝှက်ဟု မှတ်ထားသဖြင့် ကူးယူမှုမှတ်တမ်းများတွင် မပါပါ။</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">စကားဝှက်</translation>
    </message>
    <message>
        <source>Passphrase until &amp;now</source>
        <translation type="unfinished">ယခင် စကားဝှက် (&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation type="unfinished">စကားဝှက်အသစ် (&amp;P)</translation>
    </message>
    <message>
        <source>The new passphrase &amp;again</source>
        <translation type="unfinished">စကားဝှက်အသစ်ကို ထပ်ရိုက်ပါ (&amp;A)</translation>
    </message>
    <message>
        <source>Older copies and backups of this vault still open with the former passphrase.</source>
        <translation type="unfinished">ဤသိုလှောင်ရာ၏ မိတ္တူဟောင်းနှင့် အရန်မိတ္တူများကို ယခင်စကားဝှက်ဖြင့် ဖွင့်နိုင်ဆဲ ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">ပြန်ဖွင့်စာရွက်</translation>
    </message>
    <message>
        <source>Twelve words on paper open the vault if the passphrase is forgotten. A new sheet makes the former one worthless.</source>
        <translation type="unfinished">စကားဝှက် မေ့လျှင် စာရွက်ပေါ်ရှိ စကားလုံး ၁၂ လုံးဖြင့် သိုလှောင်ရာကို ဖွင့်နိုင်သည်။ စာရွက်အသစ်က ယခင်စာရွက်ကို အသုံးမဝင်အောင် လုပ်သည်။</translation>
    </message>
    <message>
        <source>Erase keys now</source>
        <translation type="unfinished">သော့များ ယခုဖျက်ရန်</translation>
    </message>
    <message>
        <source>For the last moment: what opens this vault is destroyed, then its files. It takes a second, and nobody can undo it. A switched-off computer with a good passphrase is protected without it.</source>
        <translation type="unfinished">နောက်ဆုံးအချိန်အတွက် - ဤသိုလှောင်ရာကို ဖွင့်သည့်အရာကို ဖျက်ဆီးပြီးမှ ဖိုင်များကို ဖျက်သည်။ တစ်စက္ကန့်သာ ကြာပြီး မည်သူမျှ ပြန်မလုပ်နိုင်ပါ။ စကားဝှက်ကောင်းရှိ၍ ပိတ်ထားသော ကွန်ပျူတာသည် မဖျက်ဘဲလည်း လုံခြုံသည်။</translation>
    </message>
    <message>
        <source>&amp;Erase keys now…</source>
        <translation type="unfinished">သော့များ ယခုဖျက်ရန်… (&amp;E)</translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation type="unfinished">မတူပါ။</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished">စကားဝှက်ကို ပြောင်းပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation type="unfinished">ပြန်ဖွင့်စာရွက် အသစ် ပြုလုပ်မလား။</translation>
    </message>
    <message>
        <source>The words of the former sheet will not open the vault any more.</source>
        <translation type="unfinished">ယခင်စာရွက်၏ စကားလုံးများဖြင့် သိုလှောင်ရာကို ဖွင့်၍ မရတော့ပါ။</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation type="unfinished">ပြုလုပ်ရန် (&amp;M)</translation>
    </message>
    <message>
        <source>Your new recovery sheet</source>
        <translation type="unfinished">သင့်ပြန်ဖွင့်စာရွက် အသစ်</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">ပြီးပြီ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ဆက်တင်များ</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished">ဘာသာစကားနှင့် အသွင်အပြင်</translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished">လုံခြုံရေး</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">သိုလှောင်မှု</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">ဤပရိုဂရမ်အကြောင်း</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">စာမျက်နှာ {pages} အနက် {page}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished">စာမျက်နှာများ</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">ဝင်စာ</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation type="unfinished">အစီရင်ခံစာအားလုံး</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished">မူကြမ်းများ</translation>
    </message>
    <message>
        <source>Sealed, not exported</source>
        <translation type="unfinished">ချိပ်ပိတ်ပြီး၊ မထုတ်ယူရသေး</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished">ထုတ်ယူပြီး</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">မေးခွန်းများ</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished">သီးသန့်ထားရာ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">မရောက်သေးသည်များ</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">မြေပုံ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">ဖလှယ်ခြင်း</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">အဆက်အသွယ်များ</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">ဖြစ်စဉ်မှတ်တမ်း</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished">ပုံစံများ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished">အမှိုက်ပုံး</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ဆက်တင်များ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">နေရာများ</translation>
    </message>
</context>
<context>
    <name>SignatureTab</name>
    <message>
        <source>What this proves</source>
        <translation type="unfinished">ဤအရာက သက်သေပြသည်</translation>
    </message>
    <message>
        <source>Whoever holds this key made exactly this version, with these words and these files. Nothing in it was changed since, not a letter.</source>
        <translation type="unfinished">ဤသော့ကို ကိုင်ထားသူက ဤမူကွဲကို ဤစကားများ၊ ဤဖိုင်များဖြင့် အတိအကျ ပြုလုပ်ခဲ့သည်။ ထိုအချိန်မှစ၍ စာတစ်လုံးမျှ မပြောင်းလဲပါ။</translation>
    </message>
    <message>
        <source>What it does not prove</source>
        <translation type="unfinished">ဤအရာက သက်သေမပြသည်</translation>
    </message>
    <message>
        <source>That what it says is true, or that it was written at the time it states. Whose key it is, only comparing the eight words with the person can show.</source>
        <translation type="unfinished">ပြောထားသည်များ မှန်ကန်ကြောင်း၊ သို့မဟုတ် ဖော်ပြထားသောအချိန်တွင် ရေးခဲ့ကြောင်း။ မည်သူ့သော့ ဖြစ်သည်ကို ထိုသူနှင့် စကားလုံးရှစ်လုံး တိုက်ကြည့်ခြင်းကသာ ဖော်ပြနိုင်သည်။</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation type="unfinished">{name} လက်မှတ်ထိုးသည်</translation>
    </message>
    <message>
        <source>Show the eight words of this identity</source>
        <translation type="unfinished">ဤသူ၏ စကားလုံးရှစ်လုံး ပြရန်</translation>
    </message>
    <message>
        <source>Version {record}
Device key {device}</source>
        <translation type="unfinished">မူကွဲ {record}
စက်၏သော့ {device}</translation>
    </message>
    <message>
        <source>The signature fits this version: checked just now.</source>
        <translation type="unfinished">လက်မှတ်သည် ဤမူကွဲနှင့် ကိုက်ညီသည် - ယခု စစ်ပြီး။</translation>
    </message>
    <message>
        <source>The signature does not fit. Do not rely on a word of this version.</source>
        <translation type="unfinished">လက်မှတ် မကိုက်ညီပါ။ ဤမူကွဲမှ စကားတစ်လုံးကိုမျှ အားမကိုးပါနှင့်။</translation>
    </message>
    <message>
        <source>The key is the one by which this identity is known for life.</source>
        <translation type="unfinished">ဤသော့သည် ဤသူကို တစ်သက်လုံး သိနိုင်သော သော့ ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>The key is a later device of this identity, linked by its own hand.</source>
        <translation type="unfinished">ဤသော့သည် ဤသူ၏ နောက်ပိုင်းစက်၏ သော့ ဖြစ်ပြီး ကိုယ်တိုင် ချိတ်ဆက်ထားသည်။</translation>
    </message>
    <message>
        <source>Nothing here shows that this key belongs to {name}.</source>
        <translation type="unfinished">ဤသော့သည် {name} ၏သော့ ဖြစ်ကြောင်း ဤနေရာတွင် ဘာကမျှ မဖော်ပြပါ။</translation>
    </message>
    <message>
        <source>This is you, in this vault.</source>
        <translation type="unfinished">ဤသည်မှာ ဤသိုလှောင်ရာရှိ သင်ကိုယ်တိုင် ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>A person of this vault compared the eight words with {name}.</source>
        <translation type="unfinished">ဤသိုလှောင်ရာမှ တစ်ဦးက {name} နှင့် စကားလုံးရှစ်လုံး တိုက်ကြည့်ပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Nobody has compared the eight words with {name} yet: it may be somebody else.</source>
        <translation type="unfinished">{name} နှင့် စကားလုံးရှစ်လုံးကို မည်သူမျှ မတိုက်ကြည့်ရသေးပါ - အခြားသူ ဖြစ်နိုင်သည်။</translation>
    </message>
    <message>
        <source>{name} was revoked in this vault. Only what was here before goes on counting.</source>
        <translation type="unfinished">{name} ကို ဤသိုလှောင်ရာတွင် ရုပ်သိမ်းထားသည်။ ယခင်က ရှိပြီးသားများသာ ဆက်လက် အကျုံးဝင်သည်။</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Everything is saved, encrypted</source>
        <translation type="unfinished">အားလုံး သိမ်းပြီး၊ ကုဒ်ဝှက်ပြီး</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation type="unfinished">
            <numerusform>အစီရင်ခံစာ %Ln ခု</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation type="unfinished">
            <numerusform>မူကြမ်း %Ln ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>Last exchange %1</source>
        <translation type="unfinished">နောက်ဆုံး ဖလှယ်ခြင်း %1</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished">မူကြမ်း</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">ချိပ်ပိတ်ပြီး</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished">ထုတ်ယူပြီး</translation>
    </message>
    <message>
        <source>In store</source>
        <translation type="unfinished">သိုလှောင်ပြီး</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">လက်ခံရရှိပြီး</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">မေးခွန်း</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished">စိစစ်ပြီး</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished">ရှင်းလင်းပြီး</translation>
    </message>
    <message>
        <source>Being written; every change is stored at once, encrypted.</source>
        <translation type="unfinished">ရေးနေဆဲ - ပြောင်းလဲမှုတိုင်းကို ကုဒ်ဝှက်ပြီး ချက်ချင်း သိမ်းသည်။</translation>
    </message>
    <message>
        <source>Final and signed. It has not left this computer.</source>
        <translation type="unfinished">အပြီးသတ်ပြီး လက်မှတ်ထိုးပြီး။ ဤကွန်ပျူတာမှ မထွက်ရသေးပါ။</translation>
    </message>
    <message>
        <source>Written to a bundle that was read back. Nobody has confirmed that it arrived.</source>
        <translation type="unfinished">ပြန်ဖတ်စစ်ပြီးသော အထုပ်တွင် ရေးပြီး။ ရောက်ရှိကြောင်း မည်သူမျှ အတည်မပြုရသေးပါ။</translation>
    </message>
    <message>
        <source>In a store from which the office can fetch it.</source>
        <translation type="unfinished">ရုံးက ယူနိုင်သော သိုလှောင်ခန်းတွင် ရှိသည်။</translation>
    </message>
    <message>
        <source>The office has it, and has signed that.</source>
        <translation type="unfinished">ရုံးက ရရှိပြီး ရရှိကြောင်း လက်မှတ်ထိုးပြီး ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>The office has asked a question.</source>
        <translation type="unfinished">ရုံးက မေးခွန်း မေးထားသည်။</translation>
    </message>
    <message>
        <source>An office has reviewed it.</source>
        <translation type="unfinished">ရုံးတစ်ရုံးက စိစစ်ပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Confirmed by the office, and cleared from here.</source>
        <translation type="unfinished">ရုံးက အတည်ပြုပြီး ဤနေရာမှ ရှင်းလင်းပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">သင်</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished">အတည်ပြုပြီး</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished">အတည်မပြုရသေး</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished">ရုပ်သိမ်းပြီး</translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished">စိစစ်နေဆဲ</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished">အသုံးမပြု</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">သဘောတူ</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished">ဦးစွာ မေးရန်</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">မမေးရသေး</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">သဘောမတူ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">ပြန်ရုပ်သိမ်း</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished">အခြေအနေ</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished">အော့ဖ်လိုင်း</translation>
    </message>
    <message>
        <source>FieldReport uses no network unless you start an exchange.</source>
        <translation type="unfinished">သင် ဖလှယ်ခြင်းကို မစတင်မချင်း FieldReport သည် ကွန်ရက်ကို မသုံးပါ။</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">ရှေ့သို့ (&amp;N)</translation>
    </message>
</context>
<context>
    <name>StepByStep</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">နောက်သို့ (&amp;B)</translation>
    </message>
    <message>
        <source>Leave the drive plugged in. You can cancel at any time: nothing unfinished stays on it.</source>
        <translation type="unfinished">ဒရိုက်ကို တပ်ထားပါ။ အချိန်မရွေး ပယ်ဖျက်နိုင်သည်- မပြီးသေးသည်များ ၎င်းပေါ်တွင် မကျန်ပါ။</translation>
    </message>
    <message>
        <source>Cancelled. Nothing unfinished is on the drive.</source>
        <translation type="unfinished">ပယ်ဖျက်ပြီးပါပြီ။ မပြီးသေးသည်များ ဒရိုက်ပေါ်တွင် မရှိပါ။</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">အဆင့် %2 ဆင့်အနက် %1</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">ရှေ့သို့ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">ပြီးပြီ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>StoragePart</name>
    <message>
        <source>Storage</source>
        <translation type="unfinished">သိုလှောင်မှု</translation>
    </message>
    <message>
        <source>In this vault</source>
        <translation type="unfinished">ဤသိုလှောင်ရာတွင်</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation type="unfinished">သိုလှောင်ရာကို စစ်ရန်</translation>
    </message>
    <message>
        <source>Reads everything once: database, signatures, files, history. It takes as long as reading it.</source>
        <translation type="unfinished">အားလုံးကို တစ်ကြိမ် ဖတ်သည် - ဒေတာဘေ့စ်၊ လက်မှတ်များ၊ ဖိုင်များ၊ ဖြစ်စဉ်မှတ်တမ်း။ ဖတ်ရသည့်အချိန်အတိုင်း ကြာသည်။</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation type="unfinished">အားလုံး စစ်ရန် (&amp;C)</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">စစ်နေသည်</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">အစီရင်ခံစာများ</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished">မူကြမ်းများ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">မှတ်တမ်းများ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">အဆက်အသွယ်များ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">ဖိုင်များ</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation type="unfinished">ဖိုင်များ၏ အရွယ်အစား</translation>
    </message>
    <message>
        <source>Records in quarantine</source>
        <translation type="unfinished">သီးသန့်ထားသော မှတ်တမ်းများ</translation>
    </message>
    <message>
        <source>Everything is as this program left it.</source>
        <translation type="unfinished">အားလုံး ဤပရိုဂရမ် ထားခဲ့သည့်အတိုင်း ရှိသည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they were left:</source>
        <translation type="unfinished">
            <numerusform>ထားခဲ့သည့်အတိုင်း မဟုတ်သော အရာ %Ln ခု -</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StripRows</name>
    <message>
        <source>not here: it has not arrived yet</source>
        <translation type="unfinished">မရှိပါ - မရောက်သေးပါ</translation>
    </message>
    <message>
        <source>from somebody unverified</source>
        <translation type="unfinished">အတည်မပြုရသေးသူထံမှ</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take this question back?</source>
        <translation type="unfinished">ဤမေးခွန်းကို ပြန်ရုပ်သိမ်းမလား။</translation>
    </message>
    <message>
        <source>It waits for no answer any more, here at once, and wherever the next bundle takes that. Nothing is erased: that it was asked stays on record.</source>
        <translation type="unfinished">ဤနေရာတွင် ချက်ချင်း၊ နောက်အထုပ် ရောက်သည့် နေရာတိုင်းတွင်လည်း အဖြေကို မစောင့်တော့ပါ။ ဘာမျှ မဖျက်ပါ - မေးခဲ့ကြောင်း မှတ်တမ်းတွင် ကျန်ရှိမည်။</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">ထားရန်</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">ပြန်ရုပ်သိမ်းရန်</translation>
    </message>
</context>
<context>
    <name>TargetStep</name>
    <message>
        <source>Where to?</source>
        <translation type="unfinished">မည်သည့်နေရာသို့</translation>
    </message>
    <message>
        <source>No stick or other drive is plugged in. Plug one in, and it appears here; or choose a folder.</source>
        <translation type="unfinished">မန်မိုရီစတစ် သို့မဟုတ် အခြားသိမ်းဆည်းပစ္စည်း တပ်မထားပါ။ တပ်လိုက်လျှင် ဤနေရာတွင် ပေါ်မည်။ သို့မဟုတ် ဖိုလ်ဒါ ရွေးပါ။</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation type="unfinished">အခြားဖိုလ်ဒါ… (&amp;F)</translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation type="unfinished">အထုပ် သွားမည့်နေရာ</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation type="unfinished">%2 အနက် %1 လွတ်သည်</translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished">ဖတ်ရန်သာ</translation>
    </message>
    <message>
        <source>FAT32</source>
        <translation type="unfinished">FAT32</translation>
    </message>
    <message>
        <source>This drive may only be read. Choose another one.</source>
        <translation type="unfinished">ဤသိမ်းဆည်းပစ္စည်းကို ဖတ်နိုင်ရုံသာ ဖြစ်သည်။ အခြားတစ်ခု ရွေးပါ။</translation>
    </message>
    <message>
        <source>There is not enough room: %1 are needed, and %2 are free. Make room, or choose another one.</source>
        <translation type="unfinished">နေရာ မလောက်ပါ - %1 လိုပြီး %2 သာ လွတ်သည်။ နေရာလွတ် လုပ်ပါ၊ သို့မဟုတ် အခြားတစ်ခု ရွေးပါ။</translation>
    </message>
    <message>
        <source>This drive is formatted as FAT32, which holds no file of 4 GiB or more. The bundle will be cut into parts; they belong together, so hand over all of them.</source>
        <translation type="unfinished">ဤသိမ်းဆည်းပစ္စည်းသည် FAT32 ဖြစ်ပြီး 4 GiB နှင့်အထက် ဖိုင်ကို မထားနိုင်ပါ။ အထုပ်ကို အပိုင်းများ ပိုင်းမည်။ အပိုင်းအားလုံး အတူရှိရသဖြင့် အားလုံးကို ပေးအပ်ပါ။</translation>
    </message>
    <message>
        <source>The file gets a name that tells nothing. Only the one it is for can open it.</source>
        <translation type="unfinished">ဖိုင်၏ အမည်က ဘာကိုမျှ မဖော်ပြပါ။ ရည်ရွယ်ထားသူသာ ဖွင့်နိုင်သည်။</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished">ဖိုင်၏ စာသား</translation>
    </message>
    <message>
        <source>This text seems to be in Zawgyi.</source>
        <translation type="unfinished">ဤစာသားသည် ဇော်ဂျီ ဖြစ်ပုံရသည်။</translation>
    </message>
    <message>
        <source>The file is longer; its first part (1 MiB) is shown.</source>
        <translation type="unfinished">ဖိုင်က ပိုရှည်သည်။ ပထမပိုင်း (1 MiB) ကို ပြထားသည်။</translation>
    </message>
    <message>
        <source>Show it in Unicode</source>
        <translation type="unfinished">ယူနီကုဒ်ဖြင့် ပြရန်</translation>
    </message>
    <message>
        <source>Show it as it is</source>
        <translation type="unfinished">မူလအတိုင်း ပြရန်</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>This vault</source>
        <translation type="unfinished">ဤသိုလှောင်ရာ</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished">အတည်ပြုပြီး</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished">အတည်မပြုရသေး</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished">ရုပ်သိမ်းပြီး</translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished">ရုံး</translation>
    </message>
    <message>
        <source>Documenter</source>
        <translation type="unfinished">မှတ်တမ်းတင်သူ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished">သုံးနေဆဲ</translation>
    </message>
    <message>
        <source>Former</source>
        <translation type="unfinished">ယခင်</translation>
    </message>
    <message>
        <source>Competes with another one</source>
        <translation type="unfinished">အခြားတစ်ခုနှင့် နေရာချင်း ထပ်နေသည်</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished">မရွေးရသေး</translation>
    </message>
    <message>
        <source>A key to seal with is past its day: ask for a newer card. Sealing still works.</source>
        <translation type="unfinished">ပိတ်ရန် သော့တစ်ခု ရက်လွန်နေပြီ။ ကတ်အသစ် တောင်းပါ။ ပိတ်၍ ရနေဆဲ ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>The list of desks is past its day: ask for a newer card.</source>
        <translation type="unfinished">ဌာနခွဲစာရင်း ရက်လွန်နေပြီ။ ကတ်အသစ် တောင်းပါ။</translation>
    </message>
    <message>
        <source>Two lists of desks contradict each other. Ask the organisation, by another way, which is theirs.</source>
        <translation type="unfinished">ဌာနခွဲစာရင်း နှစ်ခု ကွဲလွဲနေသည်။ မည်သည်က ၎င်းတို့၏ စာရင်းဖြစ်ကြောင်း အဖွဲ့အစည်းကို အခြားနည်းလမ်းဖြင့် မေးပါ။</translation>
    </message>
    <message>
        <source>The card of one desk is not here, so that desk cannot read what you seal now: ask for a newer card.</source>
        <translation type="unfinished">ဌာနခွဲတစ်ခု၏ ကတ် မရှိသဖြင့် ယခု သင် ပိတ်သည်ကို ထိုဌာနခွဲ မဖတ်နိုင်ပါ။ ကတ်အသစ် တောင်းပါ။</translation>
    </message>
</context>
<context>
    <name>UncertainDateField</name>
    <message>
        <source>On or in</source>
        <translation type="unfinished">ထိုနေ့ သို့မဟုတ် ထိုကာလ</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation type="unfinished">… မှ … အထိ</translation>
    </message>
    <message>
        <source>Since …, goes on</source>
        <translation type="unfinished">… မှစ၍၊ ဆက်ဖြစ်ဆဲ</translation>
    </message>
    <message>
        <source>Once between … and …</source>
        <translation type="unfinished">… နှင့် … အကြား တစ်ကြိမ်</translation>
    </message>
    <message>
        <source>Asked, not known</source>
        <translation type="unfinished">မေးပြီး၊ မသိရပါ</translation>
    </message>
    <message>
        <source>kind of date</source>
        <translation type="unfinished">ရက်စွဲ အမျိုးအစား</translation>
    </message>
    <message>
        <source>end, {part}</source>
        <translation type="unfinished">အဆုံး၊ {part}</translation>
    </message>
    <message>
        <source>The source is not sure</source>
        <translation type="unfinished">ရင်းမြစ် မသေချာပါ</translation>
    </message>
    <message>
        <source>the source is not sure</source>
        <translation type="unfinished">ရင်းမြစ် မသေချာပါ</translation>
    </message>
    <message>
        <source>as it was written</source>
        <translation type="unfinished">ရေးထားသည့်အတိုင်း</translation>
    </message>
    <message>
        <source>At least a year with four digits; a day needs its month.</source>
        <translation type="unfinished">အနည်းဆုံး ဂဏန်းလေးလုံးပါ ခုနှစ် လိုသည်။ ရက်အတွက် လ လိုသည်။</translation>
    </message>
</context>
<context>
    <name>UnitField</name>
    <message>
        <source>Not recognised as a unit; it is kept as you wrote it.</source>
        <translation type="unfinished">တပ်ဖွဲ့အဖြစ် မမှတ်မိပါ။ သင် ရေးသည့်အတိုင်း သိမ်းထားသည်။</translation>
    </message>
    <message>
        <source>Recognised: {unit}</source>
        <translation type="unfinished">မှတ်မိသည် - {unit}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">စကားဝှက်</translation>
    </message>
    <message>
        <source>The twelve recovery words</source>
        <translation type="unfinished">ပြန်ဖွင့်စကားလုံး ၁၂ လုံး</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">စကားဝှက် (&amp;P)</translation>
    </message>
    <message>
        <source>The twelve &amp;recovery words</source>
        <translation type="unfinished">ပြန်ဖွင့်စကားလုံး ၁၂ လုံး (&amp;R)</translation>
    </message>
    <message>
        <source>As they stand on the recovery sheet.</source>
        <translation type="unfinished">ပြန်ဖွင့်စာရွက်ပေါ်တွင် ရှိသည့်အတိုင်း။</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">ဖွင့်ရန် (&amp;O)</translation>
    </message>
    <message>
        <source>Another &amp;vault…</source>
        <translation type="unfinished">အခြားသိုလှောင်ရာ… (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Erase keys now…</source>
        <translation type="unfinished">သော့များ ယခုဖျက်ရန်… (&amp;E)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">ဖွင့်နေသည်…</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln စက္ကန့် စောင့်ပါ</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation type="unfinished">စကားဝှက်ကို သုံးရန် (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Forgot the passphrase?</source>
        <translation type="unfinished">စကားဝှက် မေ့နေသလား (&amp;F)</translation>
    </message>
    <message>
        <source>The folder of a vault</source>
        <translation type="unfinished">သိုလှောင်ရာ၏ ဖိုလ်ဒါ</translation>
    </message>
    <message>
        <source>Locked because nobody was here. Everything you typed is stored.</source>
        <translation type="unfinished">မည်သူမျှ မရှိသဖြင့် သော့ခတ်လိုက်သည်။ သင် ရိုက်ထားသမျှ သိမ်းပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Locked because the computer slept. Everything you typed is stored.</source>
        <translation type="unfinished">ကွန်ပျူတာ အိပ်သွားသဖြင့် သော့ခတ်လိုက်သည်။ သင် ရိုက်ထားသမျှ သိမ်းပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Locked with the screen. Everything you typed is stored.</source>
        <translation type="unfinished">မျက်နှာပြင်နှင့်အတူ သော့ခတ်လိုက်သည်။ သင် ရိုက်ထားသမျှ သိမ်းပြီးပါပြီ။</translation>
    </message>
</context>
<context>
    <name>UnsupportedField</name>
    <message>
        <source>This kind of question cannot be answered in FieldReport. What is there is kept.</source>
        <translation type="unfinished">ဤမေးခွန်းအမျိုးအစားကို FieldReport တွင် မဖြေနိုင်ပါ။ ရှိပြီးသားကို သိမ်းထားသည်။</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Are these the words of %1?</source>
        <translation type="unfinished">ဤအရာများသည် %1 ၏ စကားလုံးများလား။</translation>
    </message>
    <message>
        <source>&amp;Type the words, or the digits, that you hear</source>
        <translation type="unfinished">ကြားရသော စကားလုံးများ သို့မဟုတ် ဂဏန်းများကို ရိုက်ပါ (&amp;T)</translation>
    </message>
    <message>
        <source>Meet, or call on a line where you know the voice. Have %1 read out the eight words that stand under “My card” there, and read out yours. Never compare them in the message that brought the card.</source>
        <translation type="unfinished">လူချင်းတွေ့ပါ၊ သို့မဟုတ် အသံ မှတ်မိသော ဖုန်းဖြင့် ခေါ်ပါ။ ထိုသူ၏ “ကျွန်ုပ်၏ ကတ်” အောက်ရှိ စကားလုံးရှစ်လုံးကို %1 အား ဖတ်ပြခိုင်းပြီး သင်၏ စကားလုံးများကိုလည်း ဖတ်ပြပါ။ ကတ်ကို ယူလာသော စာထဲတွင် ဘယ်တော့မျှ မတိုက်ကြည့်ပါနှင့်။</translation>
    </message>
    <message>
        <source>What you hear, not what you read here: FieldReport compares them.</source>
        <translation type="unfinished">ဤနေရာတွင် ဖတ်ရသည် မဟုတ်ဘဲ သင် ကြားရသည်ကို ရိုက်ပါ - FieldReport က တိုက်ကြည့်မည်။</translation>
    </message>
    <message>
        <source>Or: I have &amp;compared all eight words, one by one, and they agree</source>
        <translation type="unfinished">သို့မဟုတ် - စကားလုံးရှစ်လုံးစလုံး တစ်လုံးချင်း တိုက်ကြည့်ပြီး တူညီပါသည် (&amp;C)</translation>
    </message>
    <message>
        <source>They &amp;agree</source>
        <translation type="unfinished">တူညီပါသည် (&amp;A)</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation type="unfinished">ယခု မဟုတ်သေး (&amp;N)</translation>
    </message>
</context>
<context>
    <name>VersionsTab</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation type="unfinished">
            <numerusform>မူကွဲ %Ln ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not corrected since it was sealed.</source>
        <translation type="unfinished">ချိပ်ပိတ်ပြီးကတည်းက မပြင်ရသေးပါ။</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">နှိုင်းယှဉ်ရန်</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">မည်သူနှင့်</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ</source>
        <translation type="unfinished">
            <numerusform>အဖြေ %Ln ခု ကွာခြားသည်</numerusform>
        </translation>
    </message>
    <message>
        <source>At an unknown time</source>
        <translation type="unfinished">မသိသော အချိန်တွင်</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation type="unfinished">ယခု အတည်ဖြစ်သည်</translation>
    </message>
    <message>
        <source>has no effect here</source>
        <translation type="unfinished">ဤနေရာတွင် သက်ရောက်မှု မရှိပါ</translation>
    </message>
</context>
<context>
    <name>VideoCanvas</name>
    <message>
        <source>Video</source>
        <translation type="unfinished">ဗီဒီယို</translation>
    </message>
</context>
<context>
    <name>Violation</name>
    <message>
        <source>This has to be answered.</source>
        <translation type="unfinished">ဤမေးခွန်းကို ဖြေရန် လိုသည်။</translation>
    </message>
    <message>
        <source>The form does not take this answer.</source>
        <translation type="unfinished">ပုံစံက ဤအဖြေကို လက်မခံပါ။</translation>
    </message>
    <message>
        <source>A whole number is asked for, for instance 12.</source>
        <translation type="unfinished">ကိန်းပြည့် လိုသည်၊ ဥပမာ 12။</translation>
    </message>
    <message>
        <source>A number is asked for, for instance 12.5.</source>
        <translation type="unfinished">ဂဏန်း လိုသည်၊ ဥပမာ 12.5။</translation>
    </message>
    <message>
        <source>A day is asked for, with month and year.</source>
        <translation type="unfinished">ရက်တစ်ရက် လိုသည် - လနှင့် ခုနှစ်ပါ ပါရမည်။</translation>
    </message>
    <message>
        <source>A time of day is asked for, for instance 10:30.</source>
        <translation type="unfinished">အချိန် လိုသည်၊ ဥပမာ 10:30။</translation>
    </message>
    <message>
        <source>A day and a time are asked for.</source>
        <translation type="unfinished">ရက်နှင့် အချိန် လိုသည်။</translation>
    </message>
    <message>
        <source>Coordinates in degrees are asked for.</source>
        <translation type="unfinished">ဒီဂရီဖြင့် တည်နေရာ လိုသည်။</translation>
    </message>
    <message>
        <source>At least two points are asked for.</source>
        <translation type="unfinished">အနည်းဆုံး အမှတ် ၂ ခု လိုသည်။</translation>
    </message>
    <message>
        <source>At least three points are asked for.</source>
        <translation type="unfinished">အနည်းဆုံး အမှတ် ၃ ခု လိုသည်။</translation>
    </message>
    <message>
        <source>This cannot be read as an answer to this question.</source>
        <translation type="unfinished">ဤမေးခွန်း၏ အဖြေအဖြစ် မဖတ်နိုင်ပါ။</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>Nobody to export to yet</source>
        <translation type="unfinished">ထုတ်ယူပေးစရာ မည်သူမျှ မရှိသေးပါ</translation>
    </message>
    <message>
        <source>Reports are encrypted for somebody whose card you have. Add the card of your office first.</source>
        <translation type="unfinished">အစီရင်ခံစာများကို သင့်တွင် ကတ်ရှိသူအတွက် ကုဒ်ဝှက်သည်။ သင့်ရုံး၏ ကတ်ကို ဦးစွာ ထည့်ပါ။</translation>
    </message>
    <message>
        <source>&amp;Add a card</source>
        <translation type="unfinished">ကတ် ထည့်ရန် (&amp;A)</translation>
    </message>
    <message>
        <source>Forms of yours that go along</source>
        <translation type="unfinished">အတူပါမည့် သင့်ပုံစံများ</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation type="unfinished">မည်သူ့အတွက်</translation>
    </message>
    <message>
        <source>&amp;Export all the same: I know that it may be somebody else</source>
        <translation type="unfinished">သို့သော် ထုတ်ယူရန် - အခြားသူ ဖြစ်နိုင်ကြောင်း သိပါသည် (&amp;E)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished">ရေတွက်နေသည်…</translation>
    </message>
    <message>
        <source>Choose whom it is for.</source>
        <translation type="unfinished">မည်သူ့အတွက် ဖြစ်သည်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>For %1: %2.</source>
        <translation type="unfinished">%1 အတွက် - %2။</translation>
    </message>
    <message>
        <source>%1 has everything already: there is nothing to export.</source>
        <translation type="unfinished">%1 တွင် အားလုံး ရှိပြီး ဖြစ်သည် - ထုတ်ယူစရာ မရှိပါ။</translation>
    </message>
    <message>
        <source>What?</source>
        <translation type="unfinished">ဘာကို</translation>
    </message>
    <message>
        <source>&amp;Everything sealed that they do not have yet</source>
        <translation type="unfinished">ချိပ်ပိတ်ပြီး ထိုသူတွင် မရှိသေးသည် အားလုံး (&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only the %n report(s) that you selected</source>
        <translation type="unfinished">
            <numerusform>သင် ရွေးထားသော အစီရင်ခံစာ %Ln ခုသာ (&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything &amp;again that they were ever sent: if a bundle was lost</source>
        <translation type="unfinished">ပို့ခဲ့သမျှ အားလုံးကို ထပ်ပို့ရန် - အထုပ် ပျောက်ဆုံးလျှင် (&amp;A)</translation>
    </message>
</context>
<context>
    <name>WhichPart</name>
    <message>
        <source>Which reports?</source>
        <translation type="unfinished">မည်သည့် အစီရင်ခံစာများနည်း။</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only the %n report(s) that you selected</source>
        <translation type="unfinished">
            <numerusform>သင် ရွေးထားသော အစီရင်ခံစာ %Ln ခုသာ (&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All reports that are here</source>
        <translation type="unfinished">ဤနေရာရှိ အစီရင်ခံစာအားလုံး (&amp;A)</translation>
    </message>
</context>
<context>
    <name>WhomCard</name>
    <message>
        <source>&amp;Compare words</source>
        <translation type="unfinished">စကားလုံးများ တိုက်ကြည့်ရန် (&amp;C)</translation>
    </message>
    <message>
        <source>Nobody has compared the words of this contact. If the card is somebody else&apos;s, that person will read everything.</source>
        <translation type="unfinished">ဤအဆက်အသွယ်၏ စကားလုံးများကို မည်သူမျှ မတိုက်ကြည့်ရသေးပါ။ ကတ်သည် အခြားသူ၏ကတ် ဖြစ်နေလျှင် ထိုသူက အားလုံးကို ဖတ်မည်။</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Record a withdrawal</source>
        <translation type="unfinished">ရုပ်သိမ်းမှု မှတ်တမ်းတင်ရန်</translation>
    </message>
    <message>
        <source>From now on nothing about this person goes to anybody for this purpose. It is signed, and whoever has the report from you is to be told. What they have already cannot be fetched back.</source>
        <translation type="unfinished">ယခုမှစ၍ ဤရည်ရွယ်ချက်အတွက် ဤသူအကြောင်း မည်သူ့ထံမျှ မသွားတော့ပါ။ ၎င်းကို လက်မှတ်ထိုးပြီး သင့်ထံမှ အစီရင်ခံစာရထားသူကို ပြောရမည်။ ၎င်းတို့ ရထားပြီးသည်ကို ပြန်မယူနိုင်ပါ။</translation>
    </message>
    <message>
        <source>&amp;Who?</source>
        <translation type="unfinished">မည်သူနည်း။ (&amp;W)</translation>
    </message>
    <message>
        <source>For &amp;what?</source>
        <translation type="unfinished">ဘာအတွက်နည်း။ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">အကြောင်းရင်း (&amp;R)</translation>
    </message>
    <message>
        <source>May be left empty. It goes along to those who are told: write nothing that harms somebody.</source>
        <translation type="unfinished">ဗလာထားနိုင်သည်။ အသိပေးခံရသူများထံ ပါသွားမည်- တစ်ဦးဦးကို ထိခိုက်စေမည့်အရာ မရေးပါနှင့်။</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation type="unfinished">ရုပ်သိမ်းမှုကို မှတ်တမ်းတင်ရန်</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
</context>
<context>
    <name>WrapLabel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">ကူးရန်</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Section</source>
        <translation type="unfinished">အပိုင်း</translation>
    </message>
</context>
<context>
    <name>ZawgyiOffer</name>
    <message>
        <source>Write it in Unicode</source>
        <translation type="unfinished">ယူနီကုဒ်ဖြင့် ရေးရန်</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation type="unfinished">ရှိသည့်အတိုင်း ထားရန်</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">ယခု</translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation type="unfinished">ယူနီကုဒ်ဖြင့်</translation>
    </message>
    <message>
        <source>This looks like Zawgyi. Convert it?</source>
        <translation type="unfinished">ဇော်ဂျီ ဖြစ်ပုံရသည်။ ပြောင်းမလား။</translation>
    </message>
</context>
<context>
    <name>_CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">ပြက္ခဒိန်</translation>
    </message>
</context>
<context>
    <name>_FoundList</name>
    <message>
        <source>Places found</source>
        <translation type="unfinished">တွေ့ရှိသော နေရာများ</translation>
    </message>
</context>
<context>
    <name>_MomentFields</name>
    <message>
        <source>no time of day</source>
        <translation type="unfinished">အချိန် မပါ</translation>
    </message>
    <message>
        <source>at …</source>
        <translation type="unfinished">… အချိန်တွင်</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation type="unfinished">အချိန်</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation type="unfinished">hh:mm</translation>
    </message>
    <message>
        <source>clock time</source>
        <translation type="unfinished">နာရီအချိန်</translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished">ခန့်</translation>
    </message>
</context>
</TS>
