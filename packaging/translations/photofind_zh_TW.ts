<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Copied. Nothing was sent anywhere.</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>已複製，未傳送到任何地方。</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>複製報告</translation>
        </message>
        <message>
            <source>Finds pictures and frees you of duplicates, on your own machine, offline.</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>在自己的電腦上離線尋找圖片，清理重複相片。</translation>
        </message>
        <message>
            <source>Free software under the MIT licence.</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>以 MIT 授權條款發布的自由軟體。</translation>
        </message>
        <message>
            <source>No photo is changed or deleted, and nothing is sent anywhere.</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>不更改、不刪除任何相片，也不向任何地方傳送內容。</translation>
        </message>
        <message>
            <source>Show the log file</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>顯示記錄檔案</translation>
        </message>
        <message>
            <source>Something went wrong?</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>出了問題？</translation>
        </message>
        <message>
            <source>The icon of photofind</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>photofind 的圖示</translation>
        </message>
        <message>
            <source>The report</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>報告</translation>
        </message>
        <message>
            <source>This is what a report needs: versions and the end of the log. It names folders and files of yours; read it, take out what is nobody's business, and send it yourself to whoever helps you.</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>報告需要這些：版本資訊和記錄末尾。其中含有您的資料夾和檔名；請先閱讀，刪去不便外傳的內容，再自行傳送給協助您的人。</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>版本 {0}</translation>
        </message>
    </context>
    <context>
        <name>ActedBar</name>
        <message>
            <source>Close</source>
            <extracomment>photofind/gui/acted_bar.py</extracomment>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>photofind/gui/acted_bar.py</extracomment>
            <translation>復原</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About photofind</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>關於 photofind</translation>
        </message>
        <message>
            <source>Accept the group</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>接受這組</translation>
        </message>
        <message>
            <source>Activity</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>活動記錄</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>新增資料夾…</translation>
        </message>
        <message>
            <source>Add the month to the selection</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>將該月加入選取</translation>
        </message>
        <message>
            <source>Compare</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>比較</translation>
        </message>
        <message>
            <source>Compare two folders…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>比較兩個資料夾…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>複製路徑</translation>
        </message>
        <message>
            <source>Copy the log</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>複製記錄</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>重複相片</translation>
        </message>
        <message>
            <source>Filter the photos</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>篩選相片</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>尋找</translation>
        </message>
        <message>
            <source>Find by a picture file…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>以圖片檔案尋找…</translation>
        </message>
        <message>
            <source>Find duplicates</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>尋找重複相片</translation>
        </message>
        <message>
            <source>Find similar</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>尋找相似相片</translation>
        </message>
        <message>
            <source>Find the picture on the clipboard</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>尋找剪貼簿中的圖片</translation>
        </message>
        <message>
            <source>Full screen</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>全螢幕</translation>
        </message>
        <message>
            <source>Help</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>說明</translation>
        </message>
        <message>
            <source>Keep all of the group</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>保留整組</translation>
        </message>
        <message>
            <source>Keep or remove the photo</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>保留或移除相片</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>鍵盤快速鍵</translation>
        </message>
        <message>
            <source>Larger thumbnails</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>放大縮圖</translation>
        </message>
        <message>
            <source>Library</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>相片庫</translation>
        </message>
        <message>
            <source>Look for new photos</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>查看有無新相片</translation>
        </message>
        <message>
            <source>Make the photo the keeper</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>設為保留的相片</translation>
        </message>
        <message>
            <source>Manual</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>使用手冊</translation>
        </message>
        <message>
            <source>Map</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>相片地圖</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>開啟</translation>
        </message>
        <message>
            <source>Pause or resume the scan</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>暫停或繼續掃描</translation>
        </message>
        <message>
            <source>Photo</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>相片</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>結束</translation>
        </message>
        <message>
            <source>Redo</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>重做</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>報告問題…</translation>
        </message>
        <message>
            <source>Review</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>檢閱</translation>
        </message>
        <message>
            <source>Review the plan…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>檢視計畫…</translation>
        </message>
        <message>
            <source>Select the whole month</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>選取整個月</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>設定</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>在資料夾中顯示</translation>
        </message>
        <message>
            <source>Show the tour</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>顯示導覽</translation>
        </message>
        <message>
            <source>Smaller thumbnails</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>縮小縮圖</translation>
        </message>
        <message>
            <source>Stop the scan</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>停止掃描</translation>
        </message>
        <message>
            <source>These are not duplicates</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>這些不是重複相片</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>復原</translation>
        </message>
        <message>
            <source>View</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>檢視</translation>
        </message>
    </context>
    <context>
        <name>ActivityPage</name>
        <message>
            <source>Activity</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>活動記錄</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>複製清單</translation>
        </message>
        <message>
            <source>Decisions</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>決定</translation>
        </message>
        <message>
            <source>Every photo could be read</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>所有相片均可讀取</translation>
        </message>
        <message>
            <source>Every photo that goes to the trash is noted here, with a way back.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>移入垃圾桶的每張相片都記錄在此，並可還原。</translation>
        </message>
        <message>
            <source>File</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Files that cannot be read are listed here, each with the reason.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>無法讀取的檔案列在此處，並註明原因。</translation>
        </message>
        <message>
            <source>Files that could not be read</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>無法讀取的檔案</translation>
        </message>
        <message>
            <source>Folder</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>資料夾</translation>
        </message>
        <message>
            <source>Groups that are no duplicates (N), or that you keep whole (Shift+K), are noted here. You can take each decision back.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>不是重複相片的組 (N) 或整組保留的組 (Shift+K) 記錄在此。每個決定都可以收回。</translation>
        </message>
        <message>
            <source>No program here can show the trash.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>沒有程式能顯示垃圾桶。</translation>
        </message>
        <message>
            <source>Nothing was decided yet</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>尚未做出任何決定</translation>
        </message>
        <message>
            <source>Nothing was done yet</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>尚無任何操作</translation>
        </message>
        <message>
            <source>Open the trash</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>開啟垃圾桶</translation>
        </message>
        <message>
            <source>Photo</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>相片</translation>
        </message>
        <message>
            <source>Photos</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>相片</translation>
        </message>
        <message>
            <source>Restore</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>還原</translation>
        </message>
        <message>
            <source>Restore all</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>全部還原</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>在資料夾中顯示</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>大小</translation>
        </message>
        <message>
            <source>Stayed for it</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>為它保留的相片</translation>
        </message>
        <message>
            <source>Take back</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>收回</translation>
        </message>
        <message>
            <source>The list is on the clipboard.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>清單已複製到剪貼簿。</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>無法讀取</translation>
        </message>
        <message>
            <source>What was done</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>已做的操作</translation>
        </message>
        <message>
            <source>What you decided</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>您的決定</translation>
        </message>
        <message>
            <source>What you said</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>您的判斷</translation>
        </message>
        <message>
            <source>When</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>時間</translation>
        </message>
        <message>
            <source>Where it is</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>所在位置</translation>
        </message>
        <message>
            <source>Why it cannot be read</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>無法讀取的原因</translation>
        </message>
        <message>
            <source>being moved</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>正在移動</translation>
        </message>
        <message>
            <source>in the drive's quarantine folder</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>在該磁碟機的隔離資料夾中</translation>
        </message>
        <message>
            <source>in the trash</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>在垃圾桶中</translation>
        </message>
        <message>
            <source>not in the trash any more</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>已不在垃圾桶中</translation>
        </message>
        <message>
            <source>restored</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>已還原</translation>
        </message>
        <message>
            <source>stayed</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>已保留</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Dismiss</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>忽略</translation>
        </message>
    </context>
    <context>
        <name>BannerStack</name>
        <message>
            <source>Close and repair…</source>
            <extracomment>photofind/gui/banners.py</extracomment>
            <translation>關閉並修復…</translation>
        </message>
        <message>
            <source>Copy report</source>
            <extracomment>photofind/gui/banners.py</extracomment>
            <translation>複製報告</translation>
        </message>
    </context>
    <context>
        <name>BatchList</name>
        <message numerus="yes">
            <source>%Ln (is/are) in your library</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>
                <numerusform>%Ln 張在您的相片庫中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln (is/are) not</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>
                <numerusform>%Ln 張不在</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cannot be read</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>
                <numerusform>%Ln 張無法讀取</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln path(s) copied.</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>
                <numerusform>已複製 %Ln 個路徑。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln are in your library</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>
                <numerusform>全部 %Ln 張都在您的相片庫中</numerusform>
            </translation>
        </message>
        <message>
            <source>All {0}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>全部 {0}</translation>
        </message>
        <message>
            <source>Cannot be read: {0}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>無法讀取：{0}</translation>
        </message>
        <message>
            <source>Copy paths</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>複製路徑</translation>
        </message>
        <message>
            <source>In your library: {0}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>在您的相片庫中：{0}</translation>
        </message>
        <message>
            <source>Looking… {done} of {all}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>正在尋找… {done} / {all}</translation>
        </message>
        <message>
            <source>Not in your library: {0}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>不在您的相片庫中：{0}</translation>
        </message>
        <message>
            <source>Pictures to look for</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>要尋找的圖片</translation>
        </message>
        <message>
            <source>Save list…</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>儲存清單…</translation>
        </message>
        <message>
            <source>Save the list</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>儲存清單</translation>
        </message>
        <message>
            <source>The list cannot be saved: {0}.</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>無法儲存清單：{0}。</translation>
        </message>
        <message>
            <source>The list is in {0}.</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>清單已儲存到 {0}。</translation>
        </message>
        <message>
            <source>The selected ones, or all that are listed</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>所選的，或列出的全部</translation>
        </message>
        <message>
            <source>Which pictures to list</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>列出哪些圖片</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>100 %: the photo's own pixels (1). All of it: 0</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>100 %：相片原始像素 (1)。顯示全部：0</translation>
        </message>
        <message>
            <source>Back (Escape)</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>返回（Escape）</translation>
        </message>
        <message>
            <source>Beside</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>並列</translation>
        </message>
        <message>
            <source>Compare</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>比較</translation>
        </message>
        <message>
            <source>Difference</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>差異</translation>
        </message>
        <message>
            <source>Flip</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>切換</translation>
        </message>
        <message>
            <source>Matches</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>比對點</translation>
        </message>
        <message>
            <source>Space: the next photo</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>空格：下一張相片</translation>
        </message>
        <message>
            <source>Split</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>分割</translation>
        </message>
        <message>
            <source>What differs</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>不同之處</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>放大 (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>縮小 (−)</translation>
        </message>
        <message>
            <source>{0} · preview only: the file cannot be read now</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>{0} · 僅預覽：目前無法讀取該檔案</translation>
        </message>
    </context>
    <context>
        <name>ComparePainter</name>
        <message>
            <source>Comparing…</source>
            <extracomment>photofind/gui/compare_painter.py</extracomment>
            <translation>正在比較…</translation>
        </message>
        <message>
            <source>Loading…</source>
            <extracomment>photofind/gui/compare_painter.py</extracomment>
            <translation>正在載入…</translation>
        </message>
        <message>
            <source>Not one pixel differs</source>
            <extracomment>photofind/gui/compare_painter.py</extracomment>
            <translation>沒有一個像素不同</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Pictures compared</source>
            <extracomment>photofind/gui/compare_view.py</extracomment>
            <translation>比較中的圖片</translation>
        </message>
    </context>
    <context>
        <name>Core</name>
        <message>
            <source>A model may not be named {0}: use letters, digits, points and dashes.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>模型不能命名為 {0}：請使用字母、數字、點和連字元。</translation>
        </message>
        <message>
            <source>A text model needs the tokenizer that belongs to it.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文字模型需要與之配套的斷詞器。</translation>
        </message>
        <message>
            <source>Another photofind is scanning this library.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>另一個 photofind 正在掃描此相片庫。</translation>
        </message>
        <message>
            <source>Cannot export to {0}: the name must end in .npz, .h5 or .csv.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法匯出到 {0}：檔名必須以 .npz、.h5 或 .csv 結尾。</translation>
        </message>
        <message>
            <source>Cannot read {0}: {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法讀取 {0}：{1}。</translation>
        </message>
        <message>
            <source>Cannot write {0}: {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法寫入 {0}：{1}。</translation>
        </message>
        <message>
            <source>Image and text model are no pair: {0} and {1} numbers.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>影像模型與文字模型不相符：{0} 與 {1} 個數值。</translation>
        </message>
        <message>
            <source>Install photofind[models] so that a classifier can be cut before its last layer.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>請安裝 photofind[models]，以便截去分類器的最後一層。</translation>
        </message>
        <message>
            <source>Install photofind[text] to search photos by words.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>請安裝 photofind[text]，以便用文字搜尋相片。</translation>
        </message>
        <message>
            <source>On this system photofind cannot let go of photos safely yet.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>在此系統上，photofind 尚不能安全地移除相片。</translation>
        </message>
        <message>
            <source>One of the two folders lies in the other, so they cannot be compared.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>兩個資料夾一個在另一個之內，無法比較。</translation>
        </message>
        <message>
            <source>The description of the model {0} is damaged.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>模型 {0} 的說明已損壞。</translation>
        </message>
        <message>
            <source>The embedding model that ships with photofind is gone.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>photofind 自帶的模型不見了。</translation>
        </message>
        <message>
            <source>The embedding model {0} does not exist.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>模型 {0} 不存在。</translation>
        </message>
        <message>
            <source>The embedding model {0} is damaged or not an ONNX model.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>模型 {0} 已損壞或不是 ONNX 模型。</translation>
        </message>
        <message>
            <source>The file {0} does not exist.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>檔案 {0} 不存在。</translation>
        </message>
        <message>
            <source>The folder {0} cannot be listed: {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法列出資料夾 {0}：{1}。</translation>
        </message>
        <message>
            <source>The folder {0} does not exist.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>資料夾 {0} 不存在。</translation>
        </message>
        <message>
            <source>The index cannot be written to {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法將索引寫入 {0}。</translation>
        </message>
        <message>
            <source>The index holds vectors of {0} numbers, not of {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>索引中的向量為 {0} 個數值，而非 {1} 個。</translation>
        </message>
        <message>
            <source>The input {0} does not take pictures of three colours.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>輸入 {0} 不接受三色圖片。</translation>
        </message>
        <message>
            <source>The library in {0} is of an older version and read-only.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 中的相片庫屬於較舊版本，且為唯讀。</translation>
        </message>
        <message>
            <source>The library in {0} was written by a newer photofind.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 中的相片庫由較新的 photofind 寫入。</translation>
        </message>
        <message>
            <source>The map could not be laid out: its process ended.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法產生相片地圖：其處理程序已結束。</translation>
        </message>
        <message>
            <source>The model has no last layer that could be cut off.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>該模型沒有可以截去的最後一層。</translation>
        </message>
        <message>
            <source>The model has no {0} {1}, only {2}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>該模型沒有 {0} {1}，只有 {2}。</translation>
        </message>
        <message>
            <source>The model in use knows no words: photofind models list shows which do.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>目前的模型不懂文字：photofind models list 會列出懂文字的模型。</translation>
        </message>
        <message>
            <source>The model takes {0} pixels, not {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>該模型接受 {0} 像素，而非 {1}。</translation>
        </message>
        <message>
            <source>The model takes {0} x {1} pixels, not a square.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>該模型接受 {0} x {1} 像素，不是正方形。</translation>
        </message>
        <message>
            <source>The model {0} cannot be run: {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法執行模型 {0}：{1}。</translation>
        </message>
        <message>
            <source>The model {0} cannot be written to {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法將模型 {0} 寫入 {1}。</translation>
        </message>
        <message>
            <source>The model {0} has damaged metadata.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>模型 {0} 的中繼資料已損壞。</translation>
        </message>
        <message>
            <source>The model {0} is damaged.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>模型 {0} 已損壞。</translation>
        </message>
        <message>
            <source>The model {0} is not installed.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>模型 {0} 未安裝。</translation>
        </message>
        <message>
            <source>The plan {0}, so nothing was done.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>計畫 {0}，因此未執行任何操作。</translation>
        </message>
        <message>
            <source>The region is too small to search for.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>所選區域太小，無法尋找。</translation>
        </message>
        <message>
            <source>The region lies outside of the picture.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>所選區域在圖片之外。</translation>
        </message>
        <message>
            <source>The saved index is damaged or of another format.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已儲存的索引損壞或格式不同。</translation>
        </message>
        <message>
            <source>The saved index is missing or damaged.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已儲存的索引缺失或損壞。</translation>
        </message>
        <message>
            <source>The saved index was made with another model.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已儲存的索引由另一個模型產生。</translation>
        </message>
        <message>
            <source>The setting {0} in {1} has a wrong value.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{1} 中的設定 {0} 的值有誤。</translation>
        </message>
        <message>
            <source>The setting {0} in {1} must be between 0 and {2}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{1} 中的設定 {0} 必須介於 0 和 {2} 之間。</translation>
        </message>
        <message>
            <source>The settings cannot be written to {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法將設定寫入 {0}。</translation>
        </message>
        <message>
            <source>The settings in {0} are not photofind's.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 中的設定不屬於 photofind。</translation>
        </message>
        <message>
            <source>The settings in {0} cannot be read.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法讀取 {0} 中的設定。</translation>
        </message>
        <message>
            <source>The text model gives no vector for a text.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文字模型沒有為文字給出向量。</translation>
        </message>
        <message>
            <source>The text model takes no words.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文字模型不接受文字。</translation>
        </message>
        <message>
            <source>The tokenizer {0} does not exist.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>斷詞器 {0} 不存在。</translation>
        </message>
        <message>
            <source>The tokenizer {0} is damaged.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>斷詞器 {0} 已損壞。</translation>
        </message>
        <message>
            <source>There is no act {0} in the journal.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>操作記錄中沒有操作 {0}。</translation>
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>沒有資料夾 {0}。</translation>
        </message>
        <message>
            <source>There is no library in {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 中沒有相片庫。</translation>
        </message>
        <message>
            <source>There is no model named {0} to install, only {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>沒有名為 {0} 的模型可安裝，只有 {1}。</translation>
        </message>
        <message>
            <source>There is no picture to look for.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>沒有要尋找的圖片。</translation>
        </message>
        <message>
            <source>There is no room left on the disk of {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 所在磁碟已無空間。</translation>
        </message>
        <message>
            <source>There is no room to write {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>沒有空間寫入 {0}。</translation>
        </message>
        <message>
            <source>There is nothing in {0} that photofind set aside.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 中沒有 photofind 移開的內容。</translation>
        </message>
        <message>
            <source>This is not a plan of photofind.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>這不是 photofind 的計畫。</translation>
        </message>
        <message>
            <source>This is not a plan: it is not JSON, or was cut short.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>這不是計畫：它不是 JSON，或已被截斷。</translation>
        </message>
        <message>
            <source>This photo is no longer in the library.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>此相片已不在相片庫中。</translation>
        </message>
        <message>
            <source>This plan cannot be read; make it again.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法讀取此計畫，請重新產生。</translation>
        </message>
        <message>
            <source>This plan was changed after it was made, so nothing was done.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>此計畫產生後被修改過，因此未執行任何操作。</translation>
        </message>
        <message>
            <source>This plan was written by another version of photofind; make it again.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>此計畫由另一版本的 photofind 寫成，請重新產生。</translation>
        </message>
        <message>
            <source>a JPEG of {0} bits per sample cannot be decoded</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法解碼每樣本 {0} 位的 JPEG</translation>
        </message>
        <message>
            <source>a JPEG of {0} colour components cannot be decoded</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法解碼具有 {0} 個顏色分量的 JPEG</translation>
        </message>
        <message>
            <source>a PPM whose samples end at {0} cannot be compared exactly</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>樣本最大值為 {0} 的 PPM 無法精確比較</translation>
        </message>
        <message>
            <source>a RAW and a developed picture are never judged against each other</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>RAW 與已沖洗的圖片從不相互評判</translation>
        </message>
        <message>
            <source>a deep TIFF of this colour model cannot be compared exactly</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>此顏色模型的高位元深度 TIFF 無法精確比較</translation>
        </message>
        <message>
            <source>a greater colour depth</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>更高的色深</translation>
        </message>
        <message>
            <source>a person should look at it first</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>應先由人看過</translation>
        </message>
        <message>
            <source>a picture that was not read</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>未讀取的圖片</translation>
        </message>
        <message>
            <source>a thousand files of its name are there</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已有上千個同名檔案</translation>
        </message>
        <message>
            <source>another file lies at {0}</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 處已有另一個檔案</translation>
        </message>
        <message>
            <source>another file lies in its place</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其原位置已有另一個檔案</translation>
        </message>
        <message>
            <source>another lossless format</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>另一種無損格式</translation>
        </message>
        <message>
            <source>another part of the plan lets go of it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>計畫的另一部分會移除它</translation>
        </message>
        <message>
            <source>another program keeps a catalog of this folder</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>另一個程式管理著此資料夾的目錄</translation>
        </message>
        <message>
            <source>blurred</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>模糊</translation>
        </message>
        <message>
            <source>brightened</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>調亮</translation>
        </message>
        <message>
            <source>container</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>容器不同</translation>
        </message>
        <message>
            <source>covered</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>上面有疊加內容</translation>
        </message>
        <message>
            <source>cropped</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>裁剪</translation>
        </message>
        <message>
            <source>cropped to {0}</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>裁剪至 {0}</translation>
        </message>
        <message>
            <source>darkened</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>調暗</translation>
        </message>
        <message>
            <source>decoding takes longer than {0} s</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>解碼超過 {0} 秒</translation>
        </message>
        <message>
            <source>deeper colours</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>更深的色彩</translation>
        </message>
        <message>
            <source>denoised</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已降噪</translation>
        </message>
        <message>
            <source>enlarged to {0}</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>放大至 {0}</translation>
        </message>
        <message>
            <source>files that belong to it came or went since the plan was made</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>計畫產生後，其附屬檔案有增減</translation>
        </message>
        <message>
            <source>framed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>加邊框</translation>
        </message>
        <message>
            <source>further pages or frames</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>更多頁面或影格</translation>
        </message>
        <message>
            <source>greyscale</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>灰階</translation>
        </message>
        <message>
            <source>it and the copy that would stay are one file under two names</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>它與要保留的副本是同一檔案的兩個名稱</translation>
        </message>
        <message>
            <source>it and the copy that would stay are parts of one shot</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>它與要保留的副本是同一次拍攝的組成部分</translation>
        </message>
        <message>
            <source>it comes first by name</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>依名稱排在首位</translation>
        </message>
        <message>
            <source>it could not be moved to the trash</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法移入垃圾桶</translation>
        </message>
        <message>
            <source>it did not arrive</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>檔案未送達</translation>
        </message>
        <message>
            <source>it has no picture</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其中沒有圖片</translation>
        </message>
        <message>
            <source>it has the cleaner name</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>名稱更簡潔</translation>
        </message>
        <message>
            <source>it has the most pixels</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>像素最多</translation>
        </message>
        <message>
            <source>it has the original metadata</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>帶有原始中繼資料</translation>
        </message>
        <message>
            <source>it is damaged ({0})</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已損壞（{0}）</translation>
        </message>
        <message>
            <source>it is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已損壞或被截斷</translation>
        </message>
        <message>
            <source>it is encoded best</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>編碼品質最好</translation>
        </message>
        <message>
            <source>it is in a protected folder</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>位於受保護的資料夾中</translation>
        </message>
        <message>
            <source>it is no ordinary file</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>不是普通檔案</translation>
        </message>
        <message>
            <source>it is not a picture of a known format</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>不是已知格式的圖片</translation>
        </message>
        <message>
            <source>it is not in the trash any more</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已不在垃圾桶中</translation>
        </message>
        <message>
            <source>it is on a drive that is there</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>位於已連接的磁碟機上</translation>
        </message>
        <message>
            <source>it is on an internal drive</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>位於內建磁碟機上</translation>
        </message>
        <message>
            <source>it is the last copy on this volume, and one should stay on a second volume</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>它是此磁碟區上的最後一份副本，而第二個磁碟區上應保留一份</translation>
        </message>
        <message>
            <source>it is the only one that is intact</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>只有它完好無損</translation>
        </message>
        <message>
            <source>it is the original, not an edited copy</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>是原始檔，不是編輯過的副本</translation>
        </message>
        <message>
            <source>it kept another file</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>該處保留著另一個檔案</translation>
        </message>
        <message>
            <source>it lies where photofind never touches anything</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>位於 photofind 從不觸碰的位置</translation>
        </message>
        <message>
            <source>it needs more memory than a photo may take</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>所需記憶體超過單張相片的上限</translation>
        </message>
        <message>
            <source>it shows the whole picture</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>顯示了完整的畫面</translation>
        </message>
        <message>
            <source>it vanished during the scan</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>掃描期間消失</translation>
        </message>
        <message>
            <source>it was kept for a photo that is not verified against the copy that stays</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>它是為另一張相片保留的，而那張未與保留的副本核對</translation>
        </message>
        <message>
            <source>it was taken first</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>拍攝時間最早</translation>
        </message>
        <message>
            <source>its colour profile cannot be applied exactly</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法精確套用其色彩描述檔</translation>
        </message>
        <message>
            <source>its content is not what was expected</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其內容與預期不符</translation>
        </message>
        <message>
            <source>its decoder crashed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>解碼器當掉</translation>
        </message>
        <message>
            <source>its drive is not plugged in</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其磁碟機未連接</translation>
        </message>
        <message>
            <source>its file holds the most</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>檔案內容最多</translation>
        </message>
        <message>
            <source>its folder cannot be listed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法列出其所在資料夾</translation>
        </message>
        <message>
            <source>its folder comes first</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>所在資料夾優先</translation>
        </message>
        <message>
            <source>its folder was moved or replaced in this moment</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其資料夾剛剛被移動或替換</translation>
        </message>
        <message>
            <source>its layout is not known</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其結構未知</translation>
        </message>
        <message>
            <source>its volume cannot hold one file under two names</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其磁碟區無法讓一個檔案擁有兩個名稱</translation>
        </message>
        <message>
            <source>its volume or folder cannot be written to</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其磁碟區或資料夾不可寫入</translation>
        </message>
        <message>
            <source>keywords</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>關鍵字</translation>
        </message>
        <message>
            <source>metadata</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>中繼資料不同</translation>
        </message>
        <message>
            <source>mirrored</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>鏡射</translation>
        </message>
        <message>
            <source>more pages or frames</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>更多頁面或影格</translation>
        </message>
        <message>
            <source>more pixels</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>更多像素</translation>
        </message>
        <message>
            <source>no copy that stays was verified against it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>沒有保留的副本與它核對過</translation>
        </message>
        <message>
            <source>noisy</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>雜訊更多</translation>
        </message>
        <message>
            <source>one member of every group stays</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>每組保留一張</translation>
        </message>
        <message>
            <source>only this file has something that would be lost</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>只有此檔案含有會遺失的內容</translation>
        </message>
        <message>
            <source>other metadata</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>中繼資料不同</translation>
        </message>
        <message>
            <source>permission denied</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>權限不足</translation>
        </message>
        <message>
            <source>pixels without compression loss</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無壓縮損失的像素</translation>
        </message>
        <message>
            <source>recoloured</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>調色</translation>
        </message>
        <message>
            <source>recompressed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>重新儲存</translation>
        </message>
        <message>
            <source>resized</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>縮放</translation>
        </message>
        <message>
            <source>resized to {0}</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>縮放至 {0}</translation>
        </message>
        <message>
            <source>resized to {0}, its true size</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>縮放至 {0}，即真實大小</translation>
        </message>
        <message>
            <source>sharpened</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已銳化</translation>
        </message>
        <message>
            <source>shows more around it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>顯示更多周邊內容</translation>
        </message>
        <message>
            <source>the GPS position</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>GPS 位置</translation>
        </message>
        <message>
            <source>the HEIF has no picture</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>HEIF 中沒有圖片</translation>
        </message>
        <message>
            <source>the HEIF is cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>HEIF 被截斷</translation>
        </message>
        <message>
            <source>the HEIF is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>HEIF 已損壞或被截斷</translation>
        </message>
        <message>
            <source>the JPEG XL has no picture</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>JPEG XL 中沒有圖片</translation>
        </message>
        <message>
            <source>the JPEG XL is cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>JPEG XL 被截斷</translation>
        </message>
        <message>
            <source>the JPEG XL is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>JPEG XL 已損壞</translation>
        </message>
        <message>
            <source>the JPEG XL is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>JPEG XL 已損壞或被截斷</translation>
        </message>
        <message>
            <source>the JPEG is cut off before its picture begins</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>JPEG 在影像資料之前即被截斷</translation>
        </message>
        <message>
            <source>the JPEG is cut off or damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>JPEG 被截斷或已損壞</translation>
        </message>
        <message>
            <source>the JPEG says that it has no pixels</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>JPEG 聲稱沒有像素</translation>
        </message>
        <message>
            <source>the PNG is cut off or damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>PNG 被截斷或已損壞</translation>
        </message>
        <message>
            <source>the PNG is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>PNG 已損壞</translation>
        </message>
        <message>
            <source>the PNG is damaged: it has no header</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>PNG 已損壞：缺少檔頭</translation>
        </message>
        <message>
            <source>the RAW file cannot be developed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法沖洗該 RAW 檔案</translation>
        </message>
        <message>
            <source>the RAW file is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>RAW 檔案已損壞</translation>
        </message>
        <message>
            <source>the RAW file is damaged, or its camera is not known</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>RAW 檔案已損壞，或相機型號未知</translation>
        </message>
        <message>
            <source>the TIFF has a layout that is not known</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>TIFF 的結構未知</translation>
        </message>
        <message>
            <source>the TIFF is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>TIFF 已損壞</translation>
        </message>
        <message>
            <source>the TIFF is damaged, or of a kind that is not known</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>TIFF 已損壞，或屬於未知類型</translation>
        </message>
        <message>
            <source>the WEBP is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>WebP 已損壞或被截斷</translation>
        </message>
        <message>
            <source>the bytes differ</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>位元組不同</translation>
        </message>
        <message>
            <source>the capture time</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>拍攝時間</translation>
        </message>
        <message>
            <source>the connection breaks off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>連線中斷</translation>
        </message>
        <message>
            <source>the copy that would stay cannot be read to the end</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本無法完整讀取</translation>
        </message>
        <message>
            <source>the copy that would stay changed since it was judged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本在評判後發生了變化</translation>
        </message>
        <message>
            <source>the copy that would stay is a link</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本是一個連結</translation>
        </message>
        <message>
            <source>the copy that would stay is not there any more</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本已不存在</translation>
        </message>
        <message>
            <source>the copy that would stay is on a drive that is not plugged in</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本位於未連接的磁碟機上</translation>
        </message>
        <message>
            <source>the copy that would stay is only a placeholder for one in the cloud</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本只是雲端檔案的預留位置檔</translation>
        </message>
        <message>
            <source>the copy that would stay lacks a part of it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本缺少它的一部分</translation>
        </message>
        <message>
            <source>the copy that would stay lies in a trash or quarantine</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本位於垃圾桶或隔離區</translation>
        </message>
        <message>
            <source>the copy that would stay vanished in this moment; the file was put back</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本剛剛消失；檔案已放回原處</translation>
        </message>
        <message>
            <source>the description</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>說明</translation>
        </message>
        <message>
            <source>the drive of the copy that stays could not take down for whom it stays</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>保留的副本所在的磁碟機無法記下它為誰而留</translation>
        </message>
        <message>
            <source>the file cannot be read</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法讀取檔案</translation>
        </message>
        <message>
            <source>the file cannot be read ({0})</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法讀取檔案（{0}）</translation>
        </message>
        <message>
            <source>the file changed since it was judged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>檔案在評判後發生了變化</translation>
        </message>
        <message>
            <source>the file is a link</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>檔案是一個連結</translation>
        </message>
        <message>
            <source>the file is a placeholder for one in the cloud</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>檔案是雲端檔案的預留位置檔</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>檔案為空</translation>
        </message>
        <message>
            <source>the file is gone</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>檔案不見了</translation>
        </message>
        <message>
            <source>the file is larger than 1 GB</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>檔案大於 1 GB</translation>
        </message>
        <message>
            <source>the file is not there any more</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>檔案已不存在</translation>
        </message>
        <message>
            <source>the others are copies of it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其他的都是它的副本</translation>
        </message>
        <message>
            <source>the rating</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>評分</translation>
        </message>
        <message>
            <source>the {0} is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 已損壞</translation>
        </message>
        <message>
            <source>the {0} is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 已損壞或被截斷</translation>
        </message>
        <message>
            <source>there is no trash for it, nor a place for a quarantine</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>沒有可用的垃圾桶，也沒有隔離的位置</translation>
        </message>
        <message>
            <source>there is not enough memory to decode it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>記憶體不足，無法解碼</translation>
        </message>
        <message>
            <source>tilted</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>傾斜</translation>
        </message>
        <message>
            <source>tilted {0}°</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>傾斜 {0}°</translation>
        </message>
        <message>
            <source>transparency</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>透明度</translation>
        </message>
        <message>
            <source>truncated</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>被截斷</translation>
        </message>
        <message>
            <source>turned</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>旋轉</translation>
        </message>
        <message>
            <source>turned {0}°</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>旋轉 {0}°</translation>
        </message>
        <message>
            <source>uncovered</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>不含疊加內容</translation>
        </message>
        <message>
            <source>uncropped</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>顯示更多周邊內容</translation>
        </message>
        <message>
            <source>unenlarged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>真實大小</translation>
        </message>
        <message>
            <source>unframed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>不含邊框</translation>
        </message>
        <message>
            <source>upscaled</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>放大</translation>
        </message>
        <message>
            <source>warped</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>變形</translation>
        </message>
        <message>
            <source>with something on top</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>上面有疊加內容</translation>
        </message>
        <message>
            <source>without the frame</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>不含邊框</translation>
        </message>
        <message>
            <source>without what lies on top</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>不含疊加內容</translation>
        </message>
        <message>
            <source>you said that it and another copy of it both stay</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>您說過它和它的另一份副本都要保留</translation>
        </message>
        <message>
            <source>you stopped before it was its turn</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>輪到它之前您已停止</translation>
        </message>
        <message>
            <source>{0} cannot be added to</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法向 {0} 新增內容</translation>
        </message>
        <message>
            <source>{0} cannot be added.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法新增 {0}。</translation>
        </message>
        <message>
            <source>{0} cannot be read.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法讀取 {0}。</translation>
        </message>
        <message>
            <source>{0} cannot be written to {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法將 {0} 寫入 {1}。</translation>
        </message>
        <message>
            <source>{0} cannot be written to, so nothing can be let go of, brought back or decided here.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法寫入 {0}，因此這裡不能放手、恢復或決定任何內容。</translation>
        </message>
        <message>
            <source>{0} cannot be written to.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法寫入 {0}。</translation>
        </message>
        <message>
            <source>{0} could not be fetched, because {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>無法取得 {0}，因為{1}。</translation>
        </message>
        <message>
            <source>{0} is not a folder of the library.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 不是相片庫中的資料夾。</translation>
        </message>
        <message>
            <source>{0} is not a folder.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 不是資料夾。</translation>
        </message>
        <message>
            <source>{0} is not a photofind {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 不是 photofind 的 {1}。</translation>
        </message>
        <message>
            <source>{0} is too large</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 太大</translation>
        </message>
        <message>
            <source>{0} stays, because {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 保留，因為{1}。</translation>
        </message>
        <message>
            <source>{0} x {1} pixels need more memory than a photo may take</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} x {1} 像素所需記憶體超過單張相片的上限</translation>
        </message>
        <message>
            <source>{0} x {1} pixels need too much memory</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} x {1} 像素所需記憶體過多</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <source>Drop to add this folder</source>
            <extracomment>photofind/gui/drop_overlay.py</extracomment>
            <translation>放開以新增此資料夾</translation>
        </message>
        <message>
            <source>Drop to find this picture</source>
            <extracomment>photofind/gui/drop_overlay.py</extracomment>
            <translation>放開以尋找此圖片</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <source>Compare two folders…</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>比較兩個資料夾…</translation>
        </message>
        <message>
            <source>Comparing photos…</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>正在比較相片…</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>重複相片</translation>
        </message>
        <message>
            <source>Find duplicates</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>尋找重複相片</translation>
        </message>
        <message>
            <source>Groups appear here while the work goes on, the largest gain first.</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>工作進行時，各組會在此出現，可節省空間最多的在前。</translation>
        </message>
        <message>
            <source>No duplicates here</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>這裡沒有重複相片</translation>
        </message>
        <message>
            <source>No group passes these filters</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>沒有符合這些篩選條件的組</translation>
        </message>
        <message>
            <source>Other words, folders, kinds or sizes may.</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>試試其他文字、資料夾、類型或大小。</translation>
        </message>
        <message>
            <source>Progress of the comparison</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>比較進度</translation>
        </message>
        <message>
            <source>Show all groups</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>顯示所有組</translation>
        </message>
        <message>
            <source>Undo takes all of these marks back.</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>復原可取消所有這些標記。</translation>
        </message>
        <message>
            <source>When photos of your library are alike, they stand here in groups.</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>相片庫中的相片若彼此相同，會在此分組顯示。</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A mistake in photofind: {0}. Your photos are safe.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>photofind 出錯：{0}。您的相片安全無虞。</translation>
        </message>
        <message>
            <source>Another photofind is using this library. Try again in a moment.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>另一個 photofind 正在使用此相片庫。請稍後再試。</translation>
        </message>
        <message>
            <source>The disk is full, so nothing more can be recorded.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>磁碟已滿，無法繼續記錄。</translation>
        </message>
        <message>
            <source>The library's catalog is damaged. Your photos are not.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>相片庫目錄已損壞，但您的相片沒有受損。</translation>
        </message>
        <message>
            <source>The library's folder cannot be written to.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>無法寫入相片庫所在的資料夾。</translation>
        </message>
        <message>
            <source>The model that judges likeness is missing or damaged.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>判斷相似度的模型缺失或已損壞。</translation>
        </message>
        <message>
            <source>This library was written by a newer photofind; update first.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>此相片庫由較新的 photofind 寫入，請先更新。</translation>
        </message>
    </context>
    <context>
        <name>FindPage</name>
        <message numerus="yes">
            <source>Compared with %Ln photo(s)</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>
                <numerusform>已與 %Ln 張相片比較</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop a picture here to find it</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>將圖片拖到此處即可尋找</translation>
        </message>
        <message>
            <source>From a file manager, a browser, or the clipboard. photofind says whether it is in your library and shows what looks like it. Drop many at once to learn which of them you have already.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>可來自檔案管理器、瀏覽器或剪貼簿。photofind 會告訴您它是否在相片庫中，並顯示相似的相片。一次拖入多張，即可知道哪些您已經有了。</translation>
        </message>
        <message>
            <source>How alike</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>相似程度</translation>
        </message>
        <message>
            <source>Looking…</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>正在尋找…</translation>
        </message>
        <message>
            <source>Move the slider left.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>請將滑桿向左移。</translation>
        </message>
        <message>
            <source>No photo of the library looks alike.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>相片庫中沒有相似的相片。</translation>
        </message>
        <message>
            <source>None of these photos looks alike. Others of the library may.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>這些相片都不相似，相片庫中的其他相片也許相似。</translation>
        </message>
        <message>
            <source>Nothing is this much alike</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>沒有如此相似的相片</translation>
        </message>
        <message>
            <source>Nothing like it</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>沒有相似的相片</translation>
        </message>
        <message>
            <source>Nothing was compared</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>未作比較</translation>
        </message>
        <message>
            <source>Open pictures…</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>開啟圖片…</translation>
        </message>
        <message>
            <source>Paste</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>貼上</translation>
        </message>
        <message>
            <source>Photos for “{0}”</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>「{0}」的相片</translation>
        </message>
        <message>
            <source>Recent</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>最近</translation>
        </message>
        <message>
            <source>This picture cannot be searched for</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>無法尋找此圖片</translation>
        </message>
        <message>
            <source>Too plain to compare: only exact copies can be recognised.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>畫面過於單一，無法比較：只能辨識完全相同的副本。</translation>
        </message>
        <message>
            <source>Try another picture.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>請試試另一張圖片。</translation>
        </message>
        <message>
            <source>at least {0} %</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>至少 {0} %</translation>
        </message>
        <message>
            <source>this very photo</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>正是這張相片</translation>
        </message>
        <message>
            <source>{0} alike</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>相似度 {0}</translation>
        </message>
    </context>
    <context>
        <name>FolderBox</name>
        <message>
            <source>Choose a folder</source>
            <extracomment>photofind/gui/folder_box.py</extracomment>
            <translation>選擇資料夾</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <extracomment>photofind/gui/folder_box.py</extracomment>
            <translation>選擇資料夾…</translation>
        </message>
    </context>
    <context>
        <name>FolderPanel</name>
        <message>
            <source>Add folder…</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>新增資料夾…</translation>
        </message>
        <message>
            <source>All photos</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>所有相片</translation>
        </message>
        <message>
            <source>Copies in folders higher up stay.</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>保留排在前面的資料夾中的副本。</translation>
        </message>
        <message>
            <source>Exclude…</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>排除…</translation>
        </message>
        <message>
            <source>FOLDERS</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>資料夾</translation>
        </message>
        <message>
            <source>Folders</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>資料夾</translation>
        </message>
        <message>
            <source>Look for new photos here</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>在此查看有無新相片</translation>
        </message>
        <message>
            <source>Move down</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>下移</translation>
        </message>
        <message>
            <source>Move up: its copies stay</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>上移：保留其中的副本</translation>
        </message>
        <message>
            <source>Protected: never remove from here</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>受保護：絕不從此處移除</translation>
        </message>
        <message>
            <source>Remove from the library (photos stay)</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>從相片庫中移除（相片保留）</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>在資料夾中顯示</translation>
        </message>
        <message>
            <source>not found</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>未找到</translation>
        </message>
        <message>
            <source>not plugged in</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>未連接</translation>
        </message>
        <message>
            <source>protected</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>受保護</translation>
        </message>
    </context>
    <context>
        <name>GridView</name>
        <message>
            <source>Photos</source>
            <extracomment>photofind/gui/grid_view.py</extracomment>
            <translation>相片</translation>
        </message>
    </context>
    <context>
        <name>GroupFilterBar</name>
        <message>
            <source>All kinds</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>所有類型</translation>
        </message>
        <message>
            <source>Another folder wins…</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>另一資料夾優先…</translation>
        </message>
        <message>
            <source>Any size</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>任意大小</translation>
        </message>
        <message>
            <source>By name</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>依名稱</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>選擇資料夾</translation>
        </message>
        <message>
            <source>From {0}</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>{0} 起</translation>
        </message>
        <message>
            <source>In all folders</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>所有資料夾</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>類型</translation>
        </message>
        <message>
            <source>Largest gain first</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>節省最多的在前</translation>
        </message>
        <message>
            <source>Mark by rule…</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>依規則標記…</translation>
        </message>
        <message>
            <source>Most photos first</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>相片最多的在前</translation>
        </message>
        <message>
            <source>Newest first</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>最新的在前</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>最舊的在前</translation>
        </message>
        <message>
            <source>Only across folders</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>僅跨資料夾</translation>
        </message>
        <message>
            <source>Only within a folder</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>僅同一資料夾內</translation>
        </message>
        <message>
            <source>Only within another folder…</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>僅另一資料夾內…</translation>
        </message>
        <message>
            <source>Only within {0}</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>僅 {0} 內</translation>
        </message>
        <message>
            <source>Order</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>排序</translation>
        </message>
        <message>
            <source>Search names and folders</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>搜尋名稱和資料夾</translation>
        </message>
        <message>
            <source>Size of the largest file</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>最大檔案的大小</translation>
        </message>
        <message>
            <source>Where the photos lie</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>相片所在位置</translation>
        </message>
        <message>
            <source>{0} wins over others</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>{0} 優先於其他</translation>
        </message>
    </context>
    <context>
        <name>GroupTabs</name>
        <message>
            <source>Grades</source>
            <extracomment>photofind/gui/group_tabs.py</extracomment>
            <translation>等級</translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message>
            <source>Groups of duplicates</source>
            <extracomment>photofind/gui/group_view.py</extracomment>
            <translation>重複相片組</translation>
        </message>
    </context>
    <context>
        <name>HistogramView</name>
        <message>
            <source>Histograms</source>
            <extracomment>photofind/gui/histogram_view.py</extracomment>
            <translation>直方圖</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message numerus="yes">
            <source>%Ln photo(s) left the library; the files are where they were.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>
                <numerusform>%Ln 張相片已移出相片庫；檔案仍在原處。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>
                <numerusform>已選 %Ln 張</numerusform>
            </translation>
        </message>
        <message>
            <source>Add folder…</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>新增資料夾…</translation>
        </message>
        <message>
            <source>Add {0}</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>新增 {0}</translation>
        </message>
        <message>
            <source>Drop a folder here, or a picture to find it</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>將資料夾拖到此處，或拖入圖片進行尋找</translation>
        </message>
        <message>
            <source>Filter by name</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>依名稱篩選</translation>
        </message>
        <message>
            <source>Library</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>相片庫</translation>
        </message>
        <message>
            <source>Looking for photos…</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>正在尋找相片…</translation>
        </message>
        <message>
            <source>No photo fits these filters</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>沒有符合這些篩選條件的相片</translation>
        </message>
        <message>
            <source>No photos here</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>這裡沒有相片</translation>
        </message>
        <message>
            <source>Other words, another kind or another time may.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>試試其他文字、類型或時間。</translation>
        </message>
        <message>
            <source>Show all photos</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>顯示所有相片</translation>
        </message>
        <message>
            <source>Size of thumbnails</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>縮圖大小</translation>
        </message>
        <message>
            <source>The first ones appear in a moment.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>首批相片即將出現。</translation>
        </message>
        <message>
            <source>The folders of this library hold no photo that can be read.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>此相片庫的資料夾中沒有可讀取的相片。</translation>
        </message>
        <message>
            <source>photofind looks at your photos where they are. Nothing is copied, changed or sent anywhere.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>photofind 在原處檢視您的相片，不複製、不更改，也不傳送到任何地方。</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%Ln on unplugged drives</source>
            <extracomment>photofind/gui/main_window.py</extracomment>
            <translation>
                <numerusform>%Ln 張在未連接的磁碟機上</numerusform>
            </translation>
        </message>
        <message>
            <source>Dropped picture</source>
            <extracomment>photofind/gui/main_window.py</extracomment>
            <translation>拖入的圖片</translation>
        </message>
        <message>
            <source>The log is on the clipboard. Nothing was sent anywhere.</source>
            <extracomment>photofind/gui/main_window.py</extracomment>
            <translation>記錄已複製到剪貼簿，未傳送到任何地方。</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>photofind manual</source>
            <extracomment>photofind/gui/manual.py</extracomment>
            <translation>photofind 使用手冊</translation>
        </message>
    </context>
    <context>
        <name>MapPage</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>
                <numerusform>已選 %Ln 張</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a folder to the library; its photos appear here by likeness.</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>將資料夾新增到相片庫；其中的相片會按相似度顯示在這裡。</translation>
        </message>
        <message>
            <source>How far the map is laid out</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>相片地圖的產生進度</translation>
        </message>
        <message>
            <source>It was stopped before its end.</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>未完成即被停止。</translation>
        </message>
        <message>
            <source>Lay out anew</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>重新排布</translation>
        </message>
        <message>
            <source>Lay out the map</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>產生相片地圖</translation>
        </message>
        <message>
            <source>Laying out by likeness</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>正在按相似度排布</translation>
        </message>
        <message>
            <source>Looking at what is new…</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>正在檢視新內容…</translation>
        </message>
        <message>
            <source>Map</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>相片地圖</translation>
        </message>
        <message>
            <source>No photos to lay out</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>沒有可排布的相片</translation>
        </message>
        <message>
            <source>Photos that look alike will lie together. This takes minutes the first time; everything else works meanwhile.</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>相似的相片會排在一起。首次需要幾分鐘；期間其他功能均可使用。</translation>
        </message>
        <message>
            <source>Select nothing</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>取消選擇</translation>
        </message>
        <message>
            <source>Select with a lasso</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>用套索選擇</translation>
        </message>
        <message>
            <source>Show everything</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>顯示全部</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>停止</translation>
        </message>
        <message>
            <source>The map is being laid out</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>正在產生相片地圖</translation>
        </message>
        <message>
            <source>There is no map yet</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>還沒有相片地圖</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>放大</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>縮小</translation>
        </message>
        <message>
            <source>{0} left</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>剩餘 {0}</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Map of the photos</source>
            <extracomment>photofind/gui/map_view.py</extracomment>
            <translation>相片地圖</translation>
        </message>
        <message>
            <source>{0} photos in sight</source>
            <extracomment>photofind/gui/map_view.py</extracomment>
            <translation>可見 {0} 張相片</translation>
        </message>
        <message>
            <source>{0}, {1} in the middle</source>
            <extracomment>photofind/gui/map_view.py</extracomment>
            <translation>{0}，{1} 在中間</translation>
        </message>
    </context>
    <context>
        <name>MarkBar</name>
        <message>
            <source>Review the plan…</source>
            <extracomment>photofind/gui/mark_bar.py</extracomment>
            <translation>檢視計畫…</translation>
        </message>
        <message>
            <source>Space: keep or remove · K: keeper · C: compare · N: not duplicates · Enter: accept</source>
            <extracomment>photofind/gui/mark_bar.py</extracomment>
            <translation>空格：保留或移除 · K：設為保留 · C：比較 · N：不是重複 · Enter：接受</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>accept</source>
            <extracomment>photofind/gui/marks.py</extracomment>
            <translation>接受</translation>
        </message>
        <message>
            <source>keep all</source>
            <extracomment>photofind/gui/marks.py</extracomment>
            <translation>全部保留</translation>
        </message>
        <message>
            <source>keeper</source>
            <extracomment>photofind/gui/marks.py</extracomment>
            <translation>保留</translation>
        </message>
        <message>
            <source>mark</source>
            <extracomment>photofind/gui/marks.py</extracomment>
            <translation>標記</translation>
        </message>
        <message>
            <source>select</source>
            <extracomment>photofind/gui/marks.py</extracomment>
            <translation>選擇</translation>
        </message>
    </context>
    <context>
        <name>OverlapPage</name>
        <message>
            <source>Back (Escape)</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>返回（Escape）</translation>
        </message>
        <message>
            <source>Choose two folders above, or drop them here: an old backup and your photos, for example. photofind says what is missing, and changes nothing.</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>請在上方選擇兩個資料夾，或將其拖到此處，例如舊備份和您的相片。photofind 會說明缺少什麼，不做任何更改。</translation>
        </message>
        <message>
            <source>Compare</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>比較</translation>
        </message>
        <message>
            <source>Copy the list of what is missing</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>複製缺少內容的清單</translation>
        </message>
        <message>
            <source>Folder in which its photos may be</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>可能含有其相片的資料夾</translation>
        </message>
        <message>
            <source>Folder to look through</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>要檢查的資料夾</translation>
        </message>
        <message>
            <source>How</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>方式</translation>
        </message>
        <message>
            <source>How much of</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>檢查</translation>
        </message>
        <message>
            <source>In both folders</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>兩個資料夾中都有</translation>
        </message>
        <message>
            <source>In the first folder</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>第一個資料夾中</translation>
        </message>
        <message>
            <source>In the second folder</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>第二個資料夾中</translation>
        </message>
        <message>
            <source>Is all of this folder already in another one?</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>此資料夾的內容是否都已在另一個資料夾中？</translation>
        </message>
        <message>
            <source>Lists</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>清單</translation>
        </message>
        <message>
            <source>Missing photos</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>缺少的相片</translation>
        </message>
        <message>
            <source>Only in the first folder</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>僅在第一個資料夾中</translation>
        </message>
        <message>
            <source>Other missing files</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>缺少的其他檔案</translation>
        </message>
        <message>
            <source>Progress</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>進度</translation>
        </message>
        <message>
            <source>Scan both folders</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>掃描兩個資料夾</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>大小</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>停止</translation>
        </message>
        <message>
            <source>Swap the folders</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>交換資料夾</translation>
        </message>
        <message>
            <source>Two folders</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>兩個資料夾</translation>
        </message>
        <message>
            <source>Why it was not compared</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>未比較的原因</translation>
        </message>
        <message>
            <source>is in</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>是否都在</translation>
        </message>
    </context>
    <context>
        <name>PhotoCommands</name>
        <message numerus="yes">
            <source>%Ln path(s) copied.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>
                <numerusform>已複製 %Ln 個路徑。</numerusform>
            </translation>
        </message>
        <message>
            <source>Find by a picture file</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>以圖片檔案尋找</translation>
        </message>
        <message>
            <source>No program could open {0}.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>沒有程式能開啟 {0}。</translation>
        </message>
        <message>
            <source>Opened picture</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>開啟的圖片</translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>貼上的圖片</translation>
        </message>
        <message>
            <source>There is no picture in this.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>其中沒有圖片。</translation>
        </message>
        <message>
            <source>This picture is on the web, and photofind fetches nothing from there. Save it first, then drop the file here.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>此圖片在網路上，photofind 不會從網路上取得任何內容。請先儲存，再將檔案拖到此處。</translation>
        </message>
        <message>
            <source>{0} is on a drive that is not plugged in.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>{0} 位於未連接的磁碟機上。</translation>
        </message>
    </context>
    <context>
        <name>PhotoFilterBar</name>
        <message>
            <source>All cameras</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>所有相機</translation>
        </message>
        <message>
            <source>All folders</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>所有資料夾</translation>
        </message>
        <message>
            <source>All kinds</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>所有類型</translation>
        </message>
        <message>
            <source>Any size</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>任意大小</translation>
        </message>
        <message>
            <source>Any time</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>任何時間</translation>
        </message>
        <message>
            <source>Between two days…</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>兩個日期之間…</translation>
        </message>
        <message>
            <source>Camera</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>相機</translation>
        </message>
        <message>
            <source>First day</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>開始日期</translation>
        </message>
        <message>
            <source>Folder</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>資料夾</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>類型</translation>
        </message>
        <message numerus="yes">
            <source>Last %n day(s)</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>
                <numerusform>最近 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Last day</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>結束日期</translation>
        </message>
        <message>
            <source>Over {0} MB</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>大於 {0} MB</translation>
        </message>
        <message>
            <source>Show all</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>全部顯示</translation>
        </message>
        <message>
            <source>Size of the file</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>檔案大小</translation>
        </message>
        <message>
            <source>Time taken</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>拍攝時間</translation>
        </message>
        <message>
            <source>Under 300 KB</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>小於 300 KB</translation>
        </message>
        <message>
            <source>to</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>至</translation>
        </message>
    </context>
    <context>
        <name>PhotoGridModel</name>
        <message>
            <source>Photo, loading</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation>相片，正在載入</translation>
        </message>
        <message>
            <source>to keep</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation>保留</translation>
        </message>
    </context>
    <context>
        <name>PlanPanel</name>
        <message numerus="yes">
            <source>%Ln photo(s) would go to the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>
                <numerusform>%Ln 張相片將移入垃圾桶</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the groups</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>返回各組</translation>
        </message>
        <message>
            <source>Because</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>原因</translation>
        </message>
        <message>
            <source>Drives left</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>剩餘磁碟機</translation>
        </message>
        <message>
            <source>Goes</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>移除</translation>
        </message>
        <message>
            <source>In the trash: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>在垃圾桶中：{0}</translation>
        </message>
        <message>
            <source>Making the plan…</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>正在產生計畫…</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln photo(s) to the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>
                <numerusform>將 %Ln 張相片移入垃圾桶</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>移入垃圾桶</translation>
        </message>
        <message>
            <source>Moving photos to the trash…</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>正在將相片移入垃圾桶…</translation>
        </message>
        <message>
            <source>No program here can show the trash.</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>沒有程式能顯示垃圾桶。</translation>
        </message>
        <message>
            <source>Nothing would go</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>沒有要移除的內容</translation>
        </message>
        <message>
            <source>Open the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>開啟垃圾桶</translation>
        </message>
        <message>
            <source>Pause</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>暫停</translation>
        </message>
        <message>
            <source>Progress</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>進度</translation>
        </message>
        <message>
            <source>Resume</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>繼續</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>大小</translation>
        </message>
        <message>
            <source>Stays</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>保留</translation>
        </message>
        <message>
            <source>Stays for it</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>為它保留</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>停止</translation>
        </message>
        <message>
            <source>The plan in detail</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>計畫詳情</translation>
        </message>
        <message>
            <source>This computer</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>此電腦</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>復原</translation>
        </message>
        <message>
            <source>What goes</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>將移除的</translation>
        </message>
        <message>
            <source>What goes: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>將移除的：{0}</translation>
        </message>
        <message>
            <source>What stays after all</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>最終保留的</translation>
        </message>
        <message>
            <source>What stays after all: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>最終保留的：{0}</translation>
        </message>
        <message>
            <source>What went: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>已移除的：{0}</translation>
        </message>
        <message>
            <source>Why</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>原因</translation>
        </message>
        <message>
            <source>to a quarantine folder, for this drive has no trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>移入隔離資料夾，因為此磁碟機沒有垃圾桶</translation>
        </message>
        <message>
            <source>to the folder you chose</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>移入您選擇的資料夾</translation>
        </message>
        <message>
            <source>to the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>移入垃圾桶</translation>
        </message>
        <message>
            <source>you stopped the rest</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>其餘的已由您停止</translation>
        </message>
        <message>
            <source>{0} carries this to your other devices</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>{0} 會將此同步到您的其他裝置</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>{0} return when it is emptied</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>清空後可收回 {0}</translation>
        </message>
        <message>
            <source>{0} to gain</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>可節省 {0}</translation>
        </message>
        <message>
            <source>{drive}: {files} {place}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>{drive}：{files} {place}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) are in the trash</source>
            <translation type="vanished">
                <numerusform>%Ln 張相片在垃圾桶中</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <source>Nothing was looked for yet</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>尚未尋找任何內容</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>photofind/gui/app.py</extracomment>
            <translation>結束</translation>
        </message>
        <message>
            <source>The library cannot be opened</source>
            <extracomment>photofind/gui/app.py</extracomment>
            <translation>無法開啟相片庫</translation>
        </message>
    </context>
    <context>
        <name>QueryPanel</name>
        <message>
            <source>LOOKING FOR</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>尋找對象</translation>
        </message>
        <message>
            <source>Mirror</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>鏡射</translation>
        </message>
        <message>
            <source>Open…</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>開啟…</translation>
        </message>
        <message>
            <source>Or describe it in words</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>或用文字描述</translation>
        </message>
        <message>
            <source>Paste</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>貼上</translation>
        </message>
        <message>
            <source>Recent</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>最近</translation>
        </message>
        <message>
            <source>Search for the whole picture</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>尋找整張圖片</translation>
        </message>
        <message>
            <source>Turn left</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>向左旋轉</translation>
        </message>
        <message>
            <source>Turn right</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>向右旋轉</translation>
        </message>
        <message>
            <source>Words to find photos by</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>用來尋找相片的文字</translation>
        </message>
    </context>
    <context>
        <name>QueryView</name>
        <message>
            <source>Draw a rectangle to search for a part of the picture</source>
            <extracomment>photofind/gui/query_view.py</extracomment>
            <translation>畫一個矩形以尋找圖片的一部分</translation>
        </message>
        <message>
            <source>Query picture</source>
            <extracomment>photofind/gui/query_view.py</extracomment>
            <translation>要尋找的圖片</translation>
        </message>
    </context>
    <context>
        <name>RepairQuestion</name>
        <message numerus="yes">
            <source>%Ln folder(s) (is/are) known again, with order and protection.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>
                <numerusform>重新識別了 %Ln 個資料夾，其順序和保護均已恢復。</numerusform>
            </translation>
        </message>
        <message>
            <source>A repair sets it aside and begins a new catalog. Nothing is deleted. All that is in your photos is read from them again by a scan, which may take as long as the first one did.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>修復會將其移到一旁並新建目錄，不會刪除任何內容。相片中的資訊會透過掃描重新讀取，所需時間可能與首次掃描一樣長。</translation>
        </message>
        <message>
            <source>A repair sets it aside and makes it anew. Nothing is deleted. Folders, photos, decisions and what went to the trash stay as they are.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>修復會將其移到一旁並重新產生，不會刪除任何內容。資料夾、相片、您的決定以及移入垃圾桶的內容保持不變。</translation>
        </message>
        <message>
            <source>Damaged: {0} in {1}</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>已損壞：{0}，位於 {1}</translation>
        </message>
        <message>
            <source>Kept: your photos, what went to the trash and how to bring it back, and your decisions about duplicates. Folders, their order and their protection are kept as far as they can still be read; you are told which are not.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>會保留：您的相片、移入垃圾桶的內容及其還原方式，以及您對重複項的決定。資料夾及其順序和保護會在仍可讀取的範圍內保留；無法保留的會告知您。</translation>
        </message>
        <message>
            <source>Looking what is damaged…</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>正在檢查損壞情況…</translation>
        </message>
        <message>
            <source>No damage is found any more</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>已找不到損壞</translation>
        </message>
        <message>
            <source>Open the library</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>開啟相片庫</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>結束</translation>
        </message>
        <message>
            <source>Repair</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>修復</translation>
        </message>
        <message>
            <source>Repairing…</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>正在修復…</translation>
        </message>
        <message>
            <source>The library could not be repaired</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>無法修復相片庫</translation>
        </message>
        <message>
            <source>The library is damaged. Your photos are not.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>相片庫已損壞，但您的相片沒有受損。</translation>
        </message>
        <message>
            <source>The library is repaired</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>相片庫已修復</translation>
        </message>
        <message>
            <source>The library may open now.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>現在或許可以開啟相片庫了。</translation>
        </message>
        <message>
            <source>The record of what went to the trash, and of your decisions, is damaged. It stays as it is, because nobody can make it again: bring journal.sqlite back from a backup if you have one. What lies in the trash is still there.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>移入垃圾桶的記錄以及您的決定的記錄已損壞。它會保持原樣，因為無法重新產生：如有備份，請從備份中還原 journal.sqlite。垃圾桶中的內容仍在那裡。</translation>
        </message>
        <message>
            <source>These folders are not here now. Add them when they are, and protect them again if they were protected: {0}</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>這些資料夾目前不在。待其可用時請重新加入，如原本受保護請再次設為受保護：{0}</translation>
        </message>
        <message>
            <source>This takes a moment.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>請稍候。</translation>
        </message>
        <message>
            <source>What was damaged is in {0}.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>損壞的內容位於 {0}。</translation>
        </message>
        <message>
            <source>Which folders there were, and which were protected, could not be read any more. Add them again, and protect them before you let go of anything.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>原有哪些資料夾、哪些受保護，已無法讀取。請重新加入，並在移除任何內容之前設定保護。</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>One photo of every group stays.</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation>每組保留一張相片。</translation>
        </message>
        <message>
            <source>These files are the same, byte for byte: now all of them stay.</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation>這些檔案逐位元組相同：現在全部保留。</translation>
        </message>
        <message numerus="yes">
            <source>photofind was interrupted while moving %Ln photo(s); nothing is lost. The activity page says where each is.</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation>
                <numerusform>photofind 在移動 %Ln 張相片時被中斷；沒有任何遺失。活動記錄頁面會說明每張的位置。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScanBar</name>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>
                <numerusform>%Ln 個檔案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be read</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>
                <numerusform>%Ln 個檔案無法讀取</numerusform>
            </translation>
        </message>
        <message>
            <source>Comparing photos</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>正在比較相片</translation>
        </message>
        <message>
            <source>Judging likeness</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>正在判斷相似度</translation>
        </message>
        <message>
            <source>Looking for photos</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>正在尋找相片</translation>
        </message>
        <message>
            <source>Pause</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>暫停</translation>
        </message>
        <message>
            <source>Paused</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>已暫停</translation>
        </message>
        <message>
            <source>Progress of the scan</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>掃描進度</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>正在讀取相片</translation>
        </message>
        <message>
            <source>Reading previews' originals</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>正在讀取預覽的原始圖</translation>
        </message>
        <message>
            <source>Resume</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>繼續</translation>
        </message>
        <message>
            <source>Show the list with the reasons</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>顯示清單及原因</translation>
        </message>
        <message>
            <source>Starting…</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>正在啟動…</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>停止</translation>
        </message>
        <message>
            <source>Working</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>正在處理</translation>
        </message>
        <message>
            <source>{0} a second</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>每秒 {0}</translation>
        </message>
        <message>
            <source>{0} left</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>剩餘 {0}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>{done} / {total}</translation>
        </message>
    </context>
    <context>
        <name>ScanCommands</name>
        <message>
            <source>Add a folder of photos</source>
            <extracomment>photofind/gui/scan_commands.py</extracomment>
            <translation>新增相片資料夾</translation>
        </message>
    </context>
    <context>
        <name>SelectPanel</name>
        <message>
            <source>Another folder…</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>另一資料夾…</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>選擇資料夾</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Folder whose photos stay</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>保留其相片的資料夾</translation>
        </message>
        <message>
            <source>In every group shown, keep</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>在顯示的每一組中保留</translation>
        </message>
        <message>
            <source>Mark by rule</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>依規則標記</translation>
        </message>
        <message>
            <source>Mark them</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>標記</translation>
        </message>
        <message>
            <source>What stays in every group</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>每組中保留什麼</translation>
        </message>
        <message>
            <source>the largest file</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>最大的檔案</translation>
        </message>
        <message>
            <source>the largest picture</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>最大的圖片</translation>
        </message>
        <message>
            <source>the newest photo</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>最新的相片</translation>
        </message>
        <message>
            <source>the oldest photo</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>最舊的相片</translation>
        </message>
        <message>
            <source>the one photofind keeps</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>photofind 所保留的</translation>
        </message>
        <message>
            <source>what is in the folder</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>該資料夾中的相片</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source> KB</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation> KB</translation>
        </message>
        <message>
            <source>About</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>關於</translation>
        </message>
        <message>
            <source>Appearance</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>外觀</translation>
        </message>
        <message>
            <source>As the system</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>依照系統</translation>
        </message>
        <message>
            <source>Dark</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>深色</translation>
        </message>
        <message>
            <source>Folders</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>資料夾</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>鍵盤</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>語言</translation>
        </message>
        <message>
            <source>Library: {0}</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>相片庫：{0}</translation>
        </message>
        <message>
            <source>Light</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>淺色</translation>
        </message>
        <message>
            <source>Model: {0}</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>模型：{0}</translation>
        </message>
        <message>
            <source>Never scan</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>永不掃描</translation>
        </message>
        <message>
            <source>New and changed photos are scanned soon after.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>新的和有變化的相片會很快被掃描。</translation>
        </message>
        <message>
            <source>Notice new photos while the window is open</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>視窗開啟時留意新相片</translation>
        </message>
        <message>
            <source>Notifications</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>通知</translation>
        </message>
        <message>
            <source>One for each core</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>每個核心一個</translation>
        </message>
        <message>
            <source>One pattern a line, for names of folders and files. The next scan obeys.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>每行一個樣式，比對資料夾和檔案的名稱。下次掃描時生效。</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>設定</translation>
        </message>
        <message>
            <source>Show a notification when a long scan ends</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>長時間掃描結束時顯示通知</translation>
        </message>
        <message>
            <source>Spoken when photofind is started again.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>重新啟動 photofind 後生效。</translation>
        </message>
        <message>
            <source>They can be made again at any time.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>可隨時重新產生。</translation>
        </message>
        <message>
            <source>Threads for scanning</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>掃描執行緒數</translation>
        </message>
        <message>
            <source>Thumbnails, at most, a photo</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>每張相片的縮圖上限</translation>
        </message>
        <message>
            <source>{photos}, {size} on the disk for what photofind knows of them</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>{photos}，photofind 所記錄的資訊佔用磁碟 {size}</translation>
        </message>
    </context>
    <context>
        <name>SettingsQuestion</name>
        <message>
            <source>Quit</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>結束</translation>
        </message>
        <message>
            <source>Set the file aside and go on</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>將檔案移到一旁並繼續</translation>
        </message>
        <message>
            <source>The settings cannot be read</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>無法讀取設定</translation>
        </message>
        <message>
            <source>The settings in {0} cannot be set aside.</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>無法將 {0} 中的設定移到一旁。</translation>
        </message>
        <message>
            <source>These are the settings of the first day; the damaged ones are in {0}. New photos are not noticed by themselves now. Say first what is never to be scanned.</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>現在使用的是初始設定；損壞的設定保存在 {0}。目前不會自動發現新照片。請先指定哪些內容永不掃描。</translation>
        </message>
        <message>
            <source>{0}

You can go on with the settings of the first day. The damaged file is set aside, and nothing is scanned until you say so, because what is never to be scanned must be chosen again. So must keys, language and rules. Photos, folders, their protection and your decisions are kept elsewhere and stay as they were.</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>{0}

您可以使用初始設定繼續。損壞的檔案會被移到一旁；在您下達指令之前不會掃描任何內容，因為永不掃描的內容必須重新選擇，快速鍵、語言和規則也是如此。照片、資料夾及其保護和您的決定保存在別處，保持不變。</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Click into a field and press other keys. Backspace leaves it without any.</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>按一下某一欄並按下其他按鍵。按退格鍵則不設快速鍵。</translation>
        </message>
        <message>
            <source>Keys for: {0}</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>快速鍵：{0}</translation>
        </message>
        <message>
            <source>Usual keys for all</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>全部恢復預設按鍵</translation>
        </message>
        <message>
            <source>Usual keys for: {0}</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>恢復預設按鍵：{0}</translation>
        </message>
        <message>
            <source>{0} alone is needed for typing. Add Ctrl or Alt.</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>{0} 單獨用於輸入文字。請加上 Ctrl 或 Alt。</translation>
        </message>
        <message>
            <source>{0} is needed to move about.</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>{0} 用於移動。</translation>
        </message>
        <message>
            <source>{keys} already means “{action}”. Change that first.</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>{keys} 已用於「{action}」。請先更改它。</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Add folders, also on other drives. photofind looks at them and copies, changes or sends nothing.</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>新增資料夾，其他磁碟機上的也可以。photofind 只是檢視，不複製、不更改、不傳送任何內容。</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>返回</translation>
        </message>
        <message>
            <source>Close the tour</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>關閉導覽</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>完成</translation>
        </message>
        <message>
            <source>Drop a picture anywhere</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>將圖片拖到任意位置</translation>
        </message>
        <message>
            <source>Every group says why it is one. The keeper has a star; what is marked goes to the trash only after a plan that you read first.</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>每一組都說明成組的原因。要保留的帶有星標；標記的相片只有在您先看過計畫之後才會移入垃圾桶。</translation>
        </message>
        <message>
            <source>Everything has a way back</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>一切都可還原</translation>
        </message>
        <message>
            <source>It says whether the picture is in your library, and shows what looks like it. Pasting works too, and so does a part of a picture.</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>它會告訴您圖片是否在相片庫中，並顯示相似的相片。也可以貼上，或只用圖片的一部分。</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>下一步</translation>
        </message>
        <message>
            <source>See why, then decide</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>先看原因，再做決定</translation>
        </message>
        <message>
            <source>The map lays photos out by likeness: what looks alike lies together. Zoom in until every point is a picture.</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>相片地圖按相似度排布相片：相似的排在一起。放大即可看到每個點都是一張圖片。</translation>
        </message>
        <message>
            <source>Tour</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>導覽</translation>
        </message>
        <message>
            <source>Wander through all of it</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>盡情瀏覽</translation>
        </message>
        <message>
            <source>What was done is listed here, each with Restore. The keys of all actions are under Help, and this tour too.</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>已做的操作列在此處，每項都可還原。所有操作的按鍵及本導覽都在「說明」中。</translation>
        </message>
        <message>
            <source>Your photos, where they are</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>相片留在原處</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>{0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>Upkeep</name>
        <message>
            <source>The scan is done</source>
            <extracomment>photofind/gui/upkeep.py</extracomment>
            <translation>掃描完成</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%Ln cannot be read</source>
            <extracomment>photofind/gui/notices.py</extracomment>
            <translation>
                <numerusform>%Ln 張無法讀取</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <extracomment>photofind/gui/notices.py</extracomment>
            <translation>
                <numerusform>%Ln 張有變化</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cop(y/ies) with the same pixels</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln 份像素相同的副本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be brought back</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation>
                <numerusform>%Ln 個無法還原</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln decision(s) taken back</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>
                <numerusform>已收回 %Ln 個決定</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln 個檔案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited cop(y/ies)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln 份編輯過的副本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln 個檔案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) (is/are) back in place.</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation>
                <numerusform>%Ln 個檔案已回到原位。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) could not be looked into</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln 個資料夾無法檢視</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln group(s)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln 組</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical cop(y/ies)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln 份完全相同的副本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in groups outside that folder</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>%Ln 張在該資料夾之外的組中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new photo(s)</source>
            <extracomment>photofind/gui/notices.py</extracomment>
            <translation>
                <numerusform>%Ln 張新相片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the same moment</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln 張同一時刻的相片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other file(s)</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln 個其他檔案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln path(s) copied.</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>已複製 %Ln 個路徑。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s)</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln 張相片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) marked to go</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>
                <numerusform>已標記移除 %Ln 張相片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) went to the trash</source>
            <extracomment>photofind/gui/acted_bar.py</extracomment>
            <translation>
                <numerusform>%Ln 張相片已移入垃圾桶</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) were compared by their bytes only</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln 張相片僅按位元組比較</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s) match</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>
                <numerusform>%Ln 個點比對</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln re-saved cop(y/ies)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln 份重新儲存的副本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln removed</source>
            <extracomment>photofind/gui/notices.py</extracomment>
            <translation>
                <numerusform>%Ln 張已移除</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln similar</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln 張相似</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s/) in protected folders</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>%Ln 張保留在受保護的資料夾中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s/), because more than size or quality may differ</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>%Ln 張保留，因為不同之處可能不止大小或品質</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s/), because the kept one lacks metadata of it</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>%Ln 張保留，因為要保留的那張缺少其中繼資料</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln video(s)</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln 個影片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%n 分鐘</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
        <message>
            <source>After a scan, resized and edited copies are found too.</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>掃描之後，縮放和編輯過的副本也能找到。</translation>
        </message>
        <message>
            <source>All of them stay</source>
            <extracomment>photofind/gui/decision_list.py</extracomment>
            <translation>全部保留</translation>
        </message>
        <message>
            <source>Already there: {0}.</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>已有：{0}。</translation>
        </message>
        <message>
            <source>Also holds</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>還含有</translation>
        </message>
        <message>
            <source>Among these photos: {0}</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>在這些相片中：{0}</translation>
        </message>
        <message>
            <source>Another shot of the same scene. Never marked for you.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>同一場景的另一次拍攝。絕不自動標記。</translation>
        </message>
        <message>
            <source>Camera</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>相機</translation>
        </message>
        <message>
            <source>Cropped, framed, captioned or otherwise edited.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>經裁剪、加框、加文字或其他編輯。</translation>
        </message>
        <message>
            <source>Description</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>說明</translation>
        </message>
        <message>
            <source>Edited</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>已編輯</translation>
        </message>
        <message>
            <source>Every pixel is the same; only metadata or the container differ.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>每個像素都相同；僅中繼資料或容器不同。</translation>
        </message>
        <message>
            <source>Everything in {0} is also in {1}.</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>{0} 中的所有內容也都在 {1} 中。</translation>
        </message>
        <message>
            <source>Folder</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>資料夾</translation>
        </message>
        <message>
            <source>Format</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>格式</translation>
        </message>
        <message>
            <source>Identical</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>完全相同</translation>
        </message>
        <message>
            <source>In your library once; no copies</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>相片庫中有一份；沒有副本</translation>
        </message>
        <message>
            <source>In your library: {0}</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>在您的相片庫中：{0}</translation>
        </message>
        <message>
            <source>Keeps the first</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>保留第一張</translation>
        </message>
        <message>
            <source>Keeps the first: {0}</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>保留第一張：{0}</translation>
        </message>
        <message>
            <source>Keywords</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>關鍵字</translation>
        </message>
        <message>
            <source>Lens</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>鏡頭</translation>
        </message>
        <message>
            <source>Looks alike, and nothing more is claimed.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>看起來相似，僅此而已。</translation>
        </message>
        <message numerus="yes">
            <source>Marks %Ln photo(s)</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>標記 %Ln 張相片</numerusform>
            </translation>
        </message>
        <message>
            <source>Missing in {0}: {1} of {2} ({3}, {4}).</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>{0} 中缺少 {2} 的 {1}（{3}，{4}）。</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>名稱</translation>
        </message>
        <message>
            <source>No match</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>沒有比對</translation>
        </message>
        <message>
            <source>Not among these photos</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>不在這些相片中</translation>
        </message>
        <message numerus="yes">
            <source>Not among these photos, but %Ln of the same moment</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>
                <numerusform>不在這些相片中，但有 %Ln 張同一時刻的相片</numerusform>
            </translation>
        </message>
        <message>
            <source>Not among these photos; the closest is {0} alike</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>不在這些相片中；最接近的相似度為 {0}</translation>
        </message>
        <message>
            <source>Not in your library</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>不在您的相片庫中</translation>
        </message>
        <message numerus="yes">
            <source>Not in your library, but %Ln of the same moment</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>
                <numerusform>不在您的相片庫中，但有 %Ln 張同一時刻的相片</numerusform>
            </translation>
        </message>
        <message>
            <source>Not in your library; the closest is {0} alike</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>不在您的相片庫中；最接近的相似度為 {0}</translation>
        </message>
        <message numerus="yes">
            <source>Nothing has changed in %Ln photo(s).</source>
            <extracomment>photofind/gui/notices.py</extracomment>
            <translation>
                <numerusform>%Ln 張相片均無變化。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of {0} is in {1}: {2}, {3}.</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>{0} 中沒有任何內容在 {1} 中：{2}，{3}。</translation>
        </message>
        <message>
            <source>Photo {0}</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>相片 {0}</translation>
        </message>
        <message>
            <source>Pixels</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>像素</translation>
        </message>
        <message>
            <source>Place</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>地點</translation>
        </message>
        <message>
            <source>Quality</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>品質</translation>
        </message>
        <message>
            <source>Rating</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>評分</translation>
        </message>
        <message>
            <source>Same moment</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>同一時刻</translation>
        </message>
        <message>
            <source>Same picture</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>同一圖片</translation>
        </message>
        <message>
            <source>Same pixels</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>像素相同</translation>
        </message>
        <message>
            <source>Similar</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>相似</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>大小</translation>
        </message>
        <message>
            <source>Taken</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>拍攝時間</translation>
        </message>
        <message>
            <source>The files are the same, byte for byte.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>檔案逐位元組相同。</translation>
        </message>
        <message>
            <source>The same picture, saved again: resized, recompressed, turned, recoloured.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>同一圖片的另存版本：縮放、重新壓縮、旋轉或調色。</translation>
        </message>
        <message>
            <source>These are not duplicates</source>
            <extracomment>photofind/gui/decision_list.py</extracomment>
            <translation>這些不是重複相片</translation>
        </message>
        <message>
            <source>Thrown away for good</source>
            <extracomment>photofind/gui/decision_list.py</extracomment>
            <translation>已徹底清除</translation>
        </message>
        <message>
            <source>Written by</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>寫入程式</translation>
        </message>
        <message>
            <source>accepted</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation>已接受</translation>
        </message>
        <message>
            <source>another lossless format</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>另一種無損格式</translation>
        </message>
        <message>
            <source>bent or in perspective</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>彎曲或帶透視</translation>
        </message>
        <message>
            <source>blurred</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>模糊</translation>
        </message>
        <message>
            <source>brighter</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>更亮</translation>
        </message>
        <message>
            <source>brightness {0} of 100</source>
            <extracomment>photofind/gui/histogram_view.py</extracomment>
            <translation>亮度 {0}（滿分 100）</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>無法讀取</translation>
        </message>
        <message>
            <source>cannot be read: {0}</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation>無法讀取：{0}</translation>
        </message>
        <message>
            <source>cropped to {0} %</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>裁剪至 {0} %</translation>
        </message>
        <message>
            <source>darker</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>更暗</translation>
        </message>
        <message>
            <source>enlarged to {0} %</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>放大至 {0} %</translation>
        </message>
        <message>
            <source>goes: {0}</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation>移除：{0}</translation>
        </message>
        <message>
            <source>greyscale</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>灰階</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln accepted group(s)</source>
            <extracomment>photofind/gui/mark_bar.py</extracomment>
            <translation>
                <numerusform>在 %Ln 個已接受的組中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %Ln group(s)</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>在 %Ln 個組中</numerusform>
            </translation>
        </message>
        <message>
            <source>in your library</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>在您的相片庫中</translation>
        </message>
        <message>
            <source>keeper</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>保留</translation>
        </message>
        <message>
            <source>keeps: {0}</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation>保留：{0}</translation>
        </message>
        <message>
            <source>less noisy</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>雜訊較少</translation>
        </message>
        <message>
            <source>lossless</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>無損</translation>
        </message>
        <message>
            <source>mirrored</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>鏡射</translation>
        </message>
        <message>
            <source>no thumbnail</source>
            <extracomment>photofind/gui/photo_delegate.py</extracomment>
            <translation>無縮圖</translation>
        </message>
        <message>
            <source>noisier</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>雜訊更多</translation>
        </message>
        <message>
            <source>not in your library</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>不在您的相片庫中</translation>
        </message>
        <message>
            <source>on a drive that is not plugged in</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation>位於未連接的磁碟機上</translation>
        </message>
        <message>
            <source>only this has: {0}</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>僅此檔案含有：{0}</translation>
        </message>
        <message>
            <source>other colours</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>顏色不同</translation>
        </message>
        <message>
            <source>other metadata</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>中繼資料不同</translation>
        </message>
        <message>
            <source>photo {0} of {1}</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>第 {0} 張，共 {1} 張</translation>
        </message>
        <message>
            <source>photofind's choice</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation>photofind 的選擇</translation>
        </message>
        <message>
            <source>photos that left the library</source>
            <extracomment>photofind/gui/decision_list.py</extracomment>
            <translation>已移出相片庫的相片</translation>
        </message>
        <message>
            <source>resized to {0} %</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>縮放至 {0} %</translation>
        </message>
        <message>
            <source>saved again</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>重新儲存</translation>
        </message>
        <message>
            <source>sharpened</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>已銳化</translation>
        </message>
        <message>
            <source>shows more around it</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>顯示更多周邊內容</translation>
        </message>
        <message>
            <source>stays</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation>保留</translation>
        </message>
        <message>
            <source>tilted {0}°</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>傾斜 {0}°</translation>
        </message>
        <message>
            <source>too plain to compare</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation>過於單一，無法比較</translation>
        </message>
        <message>
            <source>turned {0}°</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>旋轉 {0}°</translation>
        </message>
        <message>
            <source>under a second</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>不到一秒</translation>
        </message>
        <message>
            <source>with a frame</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>加邊框</translation>
        </message>
        <message>
            <source>with something on top</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>上面有疊加內容</translation>
        </message>
        <message>
            <source>without the frame</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>不含邊框</translation>
        </message>
        <message>
            <source>without what lies on top</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>不含疊加內容</translation>
        </message>
        <message>
            <source>would be lost: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>將會遺失：{0}</translation>
        </message>
        <message>
            <source>would go: {0}</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation>將移除：{0}</translation>
        </message>
        <message>
            <source>{0} % black</source>
            <extracomment>photofind/gui/histogram_view.py</extracomment>
            <translation>{0} % 黑</translation>
        </message>
        <message>
            <source>{0} % white</source>
            <extracomment>photofind/gui/histogram_view.py</extracomment>
            <translation>{0} % 白</translation>
        </message>
        <message>
            <source>{0} to gain</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>可節省 {0}</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>{hours} 小時 {minutes} 分鐘</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <extracomment>photofind/gui/date_bubble.py</extracomment>
            <translation>{year}年{month}</translation>
        </message>
    </context>
</TS>
