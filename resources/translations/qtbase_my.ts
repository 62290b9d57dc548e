<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished">မဟုတ်ပါ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished">ဟုတ်ကဲ့ (&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished">ရပ်ရန်</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished">အသုံးပြုရန်</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ပိတ်ရန်</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">မသိမ်းဘဲ ပယ်ရန်</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">အကူအညီ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished">လျစ်လျူရှုရန်</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation type="unfinished">အားလုံး မဟုတ်ပါ (&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">အိုကေ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">ပြန်သတ်မှတ်ရန်</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished">မူလသတ်မှတ်ချက်များ ပြန်ယူရန်</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished">ထပ်စမ်းရန်</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">သိမ်းရန်</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished">အားလုံး သိမ်းရန်</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation type="unfinished">အားလုံး ဟုတ်ကဲ့ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation type="unfinished">အိုကေ</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation type="unfinished">အသေးစိတ် ဖျောက်ရန်…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished">အသေးစိတ် ပြရန်…</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">မလုပ်တော့ပါ</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation type="unfinished">တဘ် ပိတ်ရန်</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">ကူးရန် (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished">ကူးထည့်ရန် (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">ရှေ့ပြန် (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">နောက်ပြန် (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished">ဖြတ်ယူရန် (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">ဖျက်ရန်</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished">အားလုံး ရွေးရန်</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">ကူးရန် (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished">ကူးထည့်ရန် (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">ရှေ့ပြန် (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">နောက်ပြန် (&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished">လင့်ခ်နေရာ ကူးရန် (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished">ဖြတ်ယူရန် (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">ဖျက်ရန်</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished">အားလုံး ရွေးရန်</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished">အားလုံး ရွေးရန် (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished">တိုးရန် (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished">လျှော့ရန် (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation type="unfinished">မှား</translation>
    </message>
    <message>
        <source>True</source>
        <translation type="unfinished">မှန်</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation type="unfinished">ရွေးစရာစာရင်းကို ဖွင့်ရန်</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation type="unfinished">ဘယ်သို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation type="unfinished">ညာသို့ ရွှေ့ရန်</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation type="unfinished">အောက်ဆုံး</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished">ဘယ်အစွန်း</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished">တစ်မျက်နှာ အောက်သို့</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation type="unfinished">တစ်မျက်နှာ ဘယ်သို့</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation type="unfinished">တစ်မျက်နှာ ညာသို့</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished">တစ်မျက်နှာ အပေါ်သို့</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation type="unfinished">ညာအစွန်း</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation type="unfinished">အောက်သို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation type="unfinished">ဤနေရာသို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation type="unfinished">ဘယ်သို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation type="unfinished">ညာသို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation type="unfinished">အပေါ်သို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished">အပေါ်ဆုံး</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation type="unfinished">လျှော့ရန်</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation type="unfinished">တန်ဖိုး လျှော့သည်</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation type="unfinished">ယခင်စာမျက်နှာသို့ သွားသည်</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation type="unfinished">နောက်စာမျက်နှာသို့ သွားသည်</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation type="unfinished">တိုးရန်</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation type="unfinished">တန်ဖိုး တိုးသည်</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation type="unfinished">နောက် စာမျက်နှာ</translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished">နှိပ်ရန်</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation type="unfinished">ယခင် စာမျက်နှာ</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation type="unfinished">အောက်သို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation type="unfinished">ဘယ်သို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation type="unfinished">ညာသို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation type="unfinished">အပေါ်သို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation type="unfinished">အောက်သို့ ရွှေ့သည်</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation type="unfinished">ဘယ်သို့ ရွှေ့သည်</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation type="unfinished">ညာသို့ ရွှေ့သည်</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation type="unfinished">အပေါ်သို့ ရွှေ့သည်</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation type="unfinished">အာရုံစိုက်ရန်</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation type="unfinished">အာရုံစိုက်သည်</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation type="unfinished">မီနူး ပြရန်</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation type="unfinished">မီနူး ပြသည်</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation type="unfinished">ပြောင်းရန်</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation type="unfinished">အခြေအနေ ပြောင်းသည်</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation type="unfinished">လုပ်ဆောင်ချက်ကို စသည်</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished">%1
ဖိုလ်ဒါ မတွေ့ပါ။
ဖိုလ်ဒါအမည် မှန်မမှန် စစ်ပါ။</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished">%1
ဖိုင် မတွေ့ပါ။
ဖိုင်အမည် မှန်မမှန် စစ်ပါ။</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished">%1 ရှိပြီး ဖြစ်သည်။
အစားထိုးမလား။</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished">ရွေးရန် (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">ဖျက်ရန် (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation type="unfinished">ရှာမည့်နေရာ - (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished">ဖိုလ်ဒါအသစ် (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">ဖွင့်ရန် (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished">အမည်ပြောင်းရန် (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">သိမ်းရန် (&amp;S)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation type="unfinished">‘%1’ ကို ရေးခွင့် ပိတ်ထားသည်။
သို့သော် ဖျက်မလား။</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished">ဖိုင်အားလုံး (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">ဖိုင်အားလုံး (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation type="unfinished">‘%1’ ကို ဖျက်မည်မှာ သေချာပါသလား။</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">နောက်သို့</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished">အသေးစိတ်မြင်ကွင်းသို့ ပြောင်းရန်</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished">စာရင်းမြင်ကွင်းသို့ ပြောင်းရန်</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation type="unfinished">ဖိုလ်ဒါကို ဖျက်၍ မရပါ။</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished">ဖိုလ်ဒါအသစ် ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished">ဖိုလ်ဒါအသစ် ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">ဖျက်ရန်</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished">အသေးစိတ်မြင်ကွင်း</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished">ဖိုလ်ဒါများ</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished">ဖိုလ်ဒါ -</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished">ဖိုင်အမည် - (&amp;N)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">ဖိုင်များ</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation type="unfinished">ဖိုင်အမျိုးအစား - (&amp;T)</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished">ဖိုလ်ဒါ ရှာရန်</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">ရှေ့သို့</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">နောက်သို့ သွားရန်</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished">ရှေ့သို့ သွားရန်</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished">အပြင်ဖိုလ်ဒါသို့ သွားရန်</translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished">စာရင်းမြင်ကွင်း</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished">နေရာများနှင့် မှတ်သားချက်များ စာရင်း</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished">ဖိုလ်ဒါအသစ်</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished">အပြင်ဖိုလ်ဒါ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished">မကြာသေးမီက နေရာများ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">ဖယ်ရန်</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished">အမည်ပေး၍ သိမ်းရန်</translation>
    </message>
    <message>
        <source>Show </source>
        <translation type="unfinished">ပြရန် </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished">ဖျောက်ထားသော ဖိုင်များ ပြရန် (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished">ဘေးဘား</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation type="unfinished">ကွန်ပျူတာ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished">ပြင်ဆင်သည့်ရက်</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">အမျိုးအစား</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished">ကျွန်ုပ်၏ ကွန်ပျူတာ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">အမည်</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">အရွယ်အစား</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">အမျိုးအစား</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation type="unfinished">သိမ်းဆည်းပစ္စည်း</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ဖိုင်</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation type="unfinished">ဖိုလ်ဒါ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">ဖိုလ်ဒါ</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished">ဖြတ်လမ်း</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished">ဖြတ်လမ်း</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">မသိရ</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation type="unfinished">%1 ရှိပြီး ဖြစ်သည်။
ထပ်ရေးမလား။</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation type="unfinished">%1 ကို မှားရေးထားသည်။ စာမျက်နှာနှင့် အပိုင်းအခြားများကို ‘,’ ဖြင့် ခြားပါ၊ အပိုင်းအခြားကို ‘-’ ဖြင့် ရေးပါ၊ အပိုင်းအခြားများ မထပ်ပါစေနှင့်။</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation type="unfinished">%1 သည် ဖိုလ်ဒါ ဖြစ်သည်။
အခြားဖိုင်အမည် ရွေးပါ။</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation type="unfinished">ရွေးချယ်မှုများ &lt;&lt; (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation type="unfinished">ရွေးချယ်မှုများ &gt;&gt; (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished">ပုံနှိပ်ရန် (&amp;P)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation type="unfinished">စာမျက်နှာအားလုံး</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation type="unfinished">နှစ်ဖက်ပုံနှိပ်ခြင်း ဆက်တင်များ မကိုက်ညီပါ</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation type="unfinished">စုံစာမျက်နှာများ</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation type="unfinished">ဖိုင် %1 ကို ရေး၍ မရပါ။
အခြားဖိုင်အမည် ရွေးပါ။</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation type="unfinished">စာမျက်နှာ သတ်မှတ်ချက် မမှန်ပါ</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation type="unfinished">ဤကွန်ပျူတာရှိ ဖိုင်</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation type="unfinished">မစာမျက်နှာများ</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation type="unfinished">‘တစ်ရွက်လျှင် စာမျက်နှာ’ နှင့် ‘စာမျက်နှာအစု’ ကို အတူ မသုံးနိုင်ပါ။
တစ်ခုကို ပိတ်ပါ။</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">ပုံနှိပ်ရန်</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation type="unfinished">ဖိုင်သို့ ပုံနှိပ်ရန် …</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation type="unfinished">ဖိုင်သို့ ပုံနှိပ်ရန် (PDF)</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation type="unfinished">‘မှ’ တန်ဖိုးသည် ‘အထိ’ တန်ဖိုးထက် မကြီးရပါ။</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation type="unfinished">နှစ်ဖက်ပုံနှိပ်ခြင်း ဆက်တင်များ မကိုက်ညီပါ။ ပြင်မလား။</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation type="unfinished">PDF ဖိုင် ရေးရန်</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation type="unfinished">ဘယ်မှညာ၊ အပေါ်မှအောက်</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation type="unfinished">ဘယ်မှညာ၊ အောက်မှအပေါ်</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation type="unfinished">ညာမှဘယ်၊ အပေါ်မှအောက်</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation type="unfinished">ညာမှဘယ်၊ အောက်မှအပေါ်</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation type="unfinished">အပေါ်မှအောက်၊ ဘယ်မှညာ</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation type="unfinished">အပေါ်မှအောက်၊ ညာမှဘယ်</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation type="unfinished">အောက်မှအပေါ်၊ ဘယ်မှညာ</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation type="unfinished">အောက်မှအပေါ်၊ ညာမှဘယ်</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Export to PDF</source>
        <translation type="unfinished">PDF အဖြစ် ထုတ်ယူရန်</translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished">ပထမ စာမျက်နှာ</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished">စာမျက်နှာနှင့် ကိုက်ညီရန်</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">အကျယ်နှင့် ကိုက်ညီရန်</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished">အလျားလိုက်</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation type="unfinished">နောက်ဆုံး စာမျက်နှာ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">နောက် စာမျက်နှာ</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation type="unfinished">စာမျက်နှာ ပြင်ဆင်ရန်</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation type="unfinished">စာမျက်နှာ ပြင်ဆင်ရန်</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished">ဒေါင်လိုက်</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">ယခင် စာမျက်နှာ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">ပုံနှိပ်ရန်</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation type="unfinished">ပုံမနှိပ်မီ ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation type="unfinished">မျက်နှာချင်းဆိုင် စာမျက်နှာများ ပြရန်</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation type="unfinished">စာမျက်နှာအားလုံးကို ခြုံပြရန်</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation type="unfinished">စာမျက်နှာတစ်ခုချင်း ပြရန်</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished">ချဲ့ရန်</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished">ချုံ့ရန်</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation type="unfinished">အဆင့်မြင့်ရွေးချယ်မှုများ မကိုက်ညီပါ</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation type="unfinished">ပုံနှိပ်လုပ်ငန်း ရွေးချယ်မှုများ</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation type="unfinished">စာမျက်နှာပြင်ဆင်မှုများ မကိုက်ညီပါ</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation type="unfinished">ပုံနှိပ်စက်၏ ဂုဏ်သတ္တိများ</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation type="unfinished">စာမျက်နှာပြင်ဆင်မှုများ မကိုက်ညီပါ။ ပြင်မလား။</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation type="unfinished">အဆင့်မြင့်ရွေးချယ်မှုအချို့ မကိုက်ညီပါ။ ပြင်မလား။</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished">အဆင့်မြင့်</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">ပုံစံ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">စာမျက်နှာ</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation type="unfinished">ရွေးချယ်မှုအချို့ မကိုက်ညီပါ။ ပြင်ပါ။</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation type="unfinished">အစဉ်လိုက် စုရန်</translation>
    </message>
    <message>
        <source>Color</source>
        <translation type="unfinished">အရောင်</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation type="unfinished">အရောင်ပုံစံ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">မိတ္တူ</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation type="unfinished">မိတ္တူ -</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation type="unfinished">လက်ရှိ စာမျက်နှာ</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation type="unfinished">နှစ်ဖက် ပုံနှိပ်ခြင်း</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">ပုံစံ</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation type="unfinished">အဖြူအမည်း</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation type="unfinished">ရှည်သောဘက် ချုပ်ရန်</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">ပိတ်</translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished">ရွေးချယ်မှုများ</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation type="unfinished">ထွက်ပုံ ဆက်တင်များ</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation type="unfinished">စာမျက်နှာအစု - (&amp;S)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">စာမျက်နှာများ</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation type="unfinished">စာမျက်နှာ</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation type="unfinished">အားလုံး ပုံနှိပ်ရန်</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation type="unfinished">ပုံနှိပ်မည့် အပိုင်းအခြား</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished">ပြောင်းပြန်</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished">ရွေးထားသည်များ</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation type="unfinished">တိုသောဘက် ချုပ်ရန်</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation type="unfinished">စာမျက်နှာ သို့မဟုတ် အပိုင်းအခြားများကို ကော်မာဖြင့် ခြားပါ။ အပိုင်းအခြားကို တုံးတိုဖြင့် ဆက်ထားသော ဂဏန်းနှစ်ခုဖြင့် ရေးပါ။ ဥပမာ 3,5-7,9 သည် စာမျက်နှာ 3, 5, 6, 7 နှင့် 9 ကို ပုံနှိပ်သည်။</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">မှ</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished">အမည် - (&amp;N)</translation>
    </message>
    <message>
        <source>...</source>
        <translation type="unfinished">…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">ပုံစံ</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation type="unfinished">တည်နေရာ -</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation type="unfinished">ထွက်ဖိုင် - (&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation type="unfinished">ဂုဏ်သတ္တိများ (&amp;R)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">ကြိုကြည့်ရန်</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished">ပုံနှိပ်စက်</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation type="unfinished">အမျိုးအစား -</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Custom</source>
        <translation type="unfinished">စိတ်ကြိုက်</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">ပုံစံ</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation type="unfinished">အမြင့် -</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation type="unfinished">လက်မ (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished">အလျားလိုက်</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation type="unfinished">အနားသတ်များ</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation type="unfinished">မီလီမီတာ (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished">စာရွက်အလှည့်</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation type="unfinished">စာမျက်နှာအစဉ် - (&amp;O)</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation type="unfinished">စာမျက်နှာ အပြင်အဆင်</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation type="unfinished">စာမျက်နှာအရွယ် -</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation type="unfinished">တစ်ရွက်လျှင် စာမျက်နှာ - (&amp;P)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">စာရွက်</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation type="unfinished">စာရွက်ယူရာ -</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation type="unfinished">ပွိုင့် (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished">ဒေါင်လိုက်</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation type="unfinished">ပြောင်းပြန် အလျားလိုက်</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation type="unfinished">ပြောင်းပြန် ဒေါင်လိုက်</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation type="unfinished">အကျယ် -</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation type="unfinished">အောက်အနားသတ်</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation type="unfinished">ဘယ်အနားသတ်</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation type="unfinished">ညာအနားသတ်</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation type="unfinished">အပေါ်အနားသတ်</translation>
    </message>
</context>
</TS>
