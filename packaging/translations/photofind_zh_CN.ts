<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Copied. Nothing was sent anywhere.</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>已复制，未发送到任何地方。</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>Finds pictures and frees you of duplicates, on your own machine, offline.</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>在自己的电脑上离线查找图片，清理重复照片。</translation>
        </message>
        <message>
            <source>Free software under the MIT licence.</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>以 MIT 许可证发布的自由软件。</translation>
        </message>
        <message>
            <source>No photo is changed or deleted, and nothing is sent anywhere.</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>不更改、不删除任何照片，也不向任何地方发送内容。</translation>
        </message>
        <message>
            <source>Show the log file</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>显示日志文件</translation>
        </message>
        <message>
            <source>Something went wrong?</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>出了问题？</translation>
        </message>
        <message>
            <source>The icon of photofind</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>photofind 的图标</translation>
        </message>
        <message>
            <source>The report</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>报告</translation>
        </message>
        <message>
            <source>This is what a report needs: versions and the end of the log. It names folders and files of yours; read it, take out what is nobody's business, and send it yourself to whoever helps you.</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>报告需要这些：版本信息和日志末尾。其中含有您的文件夹和文件名；请先阅读，删去不便外传的内容，再自行发送给协助您的人。</translation>
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
            <translation>关闭</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>photofind/gui/acted_bar.py</extracomment>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About photofind</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>关于 photofind</translation>
        </message>
        <message>
            <source>Accept the group</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>接受该组</translation>
        </message>
        <message>
            <source>Activity</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>活动记录</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Add the month to the selection</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>将该月加入选择</translation>
        </message>
        <message>
            <source>Compare</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>比较</translation>
        </message>
        <message>
            <source>Compare two folders…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>比较两个文件夹…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>复制路径</translation>
        </message>
        <message>
            <source>Copy the log</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>复制日志</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>重复照片</translation>
        </message>
        <message>
            <source>Filter the photos</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>筛选照片</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>查找</translation>
        </message>
        <message>
            <source>Find by a picture file…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>以图片文件查找…</translation>
        </message>
        <message>
            <source>Find duplicates</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>查找重复照片</translation>
        </message>
        <message>
            <source>Find similar</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>查找相似照片</translation>
        </message>
        <message>
            <source>Find the picture on the clipboard</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>查找剪贴板中的图片</translation>
        </message>
        <message>
            <source>Full screen</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Help</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Keep all of the group</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>保留整组</translation>
        </message>
        <message>
            <source>Keep or remove the photo</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>保留或移除照片</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Larger thumbnails</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>放大缩略图</translation>
        </message>
        <message>
            <source>Library</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>图库</translation>
        </message>
        <message>
            <source>Look for new photos</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>查看有无新照片</translation>
        </message>
        <message>
            <source>Make the photo the keeper</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>设为保留的照片</translation>
        </message>
        <message>
            <source>Manual</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>使用手册</translation>
        </message>
        <message>
            <source>Map</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>照片地图</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>打开</translation>
        </message>
        <message>
            <source>Pause or resume the scan</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>暂停或继续扫描</translation>
        </message>
        <message>
            <source>Photo</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>照片</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>退出</translation>
        </message>
        <message>
            <source>Redo</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>重做</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>报告问题…</translation>
        </message>
        <message>
            <source>Review</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>审阅</translation>
        </message>
        <message>
            <source>Review the plan…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>查看计划…</translation>
        </message>
        <message>
            <source>Select the whole month</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>选择整个月</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>设置</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Show the tour</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>显示导览</translation>
        </message>
        <message>
            <source>Smaller thumbnails</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>缩小缩略图</translation>
        </message>
        <message>
            <source>Stop the scan</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>停止扫描</translation>
        </message>
        <message>
            <source>These are not duplicates</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>这些不是重复照片</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>撤销</translation>
        </message>
        <message>
            <source>View</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>视图</translation>
        </message>
    </context>
    <context>
        <name>ActivityPage</name>
        <message>
            <source>Activity</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>活动记录</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>复制列表</translation>
        </message>
        <message>
            <source>Decisions</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>决定</translation>
        </message>
        <message>
            <source>Every photo could be read</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>所有照片均可读取</translation>
        </message>
        <message>
            <source>Every photo that goes to the trash is noted here, with a way back.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>移入回收站的每张照片都记录在此，并可还原。</translation>
        </message>
        <message>
            <source>File</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>文件</translation>
        </message>
        <message>
            <source>Files that cannot be read are listed here, each with the reason.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>无法读取的文件列在此处，并注明原因。</translation>
        </message>
        <message>
            <source>Files that could not be read</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>无法读取的文件</translation>
        </message>
        <message>
            <source>Folder</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Groups that are no duplicates (N), or that you keep whole (Shift+K), are noted here. You can take each decision back.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>不是重复照片的组 (N) 或整组保留的组 (Shift+K) 记录在此。每个决定都可以收回。</translation>
        </message>
        <message>
            <source>No program here can show the trash.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>没有程序能显示回收站。</translation>
        </message>
        <message>
            <source>Nothing was decided yet</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>尚未做出任何决定</translation>
        </message>
        <message>
            <source>Nothing was done yet</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>尚无任何操作</translation>
        </message>
        <message>
            <source>Open the trash</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>打开回收站</translation>
        </message>
        <message>
            <source>Photo</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>照片</translation>
        </message>
        <message>
            <source>Photos</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>照片</translation>
        </message>
        <message>
            <source>Restore</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>还原</translation>
        </message>
        <message>
            <source>Restore all</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>全部还原</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>大小</translation>
        </message>
        <message>
            <source>Stayed for it</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>为它保留的照片</translation>
        </message>
        <message>
            <source>Take back</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>收回</translation>
        </message>
        <message>
            <source>The list is on the clipboard.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>列表已复制到剪贴板。</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>What was done</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>已做的操作</translation>
        </message>
        <message>
            <source>What you decided</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>您的决定</translation>
        </message>
        <message>
            <source>What you said</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>您的判断</translation>
        </message>
        <message>
            <source>When</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>时间</translation>
        </message>
        <message>
            <source>Where it is</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>所在位置</translation>
        </message>
        <message>
            <source>Why it cannot be read</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>无法读取的原因</translation>
        </message>
        <message>
            <source>being moved</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>正在移动</translation>
        </message>
        <message>
            <source>in the drive's quarantine folder</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>在该驱动器的隔离文件夹中</translation>
        </message>
        <message>
            <source>in the trash</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>在回收站中</translation>
        </message>
        <message>
            <source>not in the trash any more</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>已不在回收站中</translation>
        </message>
        <message>
            <source>restored</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>已还原</translation>
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
            <translation>关闭并修复…</translation>
        </message>
        <message>
            <source>Copy report</source>
            <extracomment>photofind/gui/banners.py</extracomment>
            <translation>复制报告</translation>
        </message>
    </context>
    <context>
        <name>BatchList</name>
        <message numerus="yes">
            <source>%Ln (is/are) in your library</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>
                <numerusform>%Ln 张在您的图库中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln (is/are) not</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>
                <numerusform>%Ln 张不在</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cannot be read</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>
                <numerusform>%Ln 张无法读取</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln path(s) copied.</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>
                <numerusform>已复制 %Ln 个路径。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln are in your library</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>
                <numerusform>全部 %Ln 张都在您的图库中</numerusform>
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
            <translation>无法读取：{0}</translation>
        </message>
        <message>
            <source>Copy paths</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>复制路径</translation>
        </message>
        <message>
            <source>In your library: {0}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>在您的图库中：{0}</translation>
        </message>
        <message>
            <source>Looking… {done} of {all}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>正在查找… {done} / {all}</translation>
        </message>
        <message>
            <source>Not in your library: {0}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>不在您的图库中：{0}</translation>
        </message>
        <message>
            <source>Pictures to look for</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>要查找的图片</translation>
        </message>
        <message>
            <source>Save list…</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>保存列表…</translation>
        </message>
        <message>
            <source>Save the list</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>保存列表</translation>
        </message>
        <message>
            <source>The list cannot be saved: {0}.</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>无法保存列表：{0}。</translation>
        </message>
        <message>
            <source>The list is in {0}.</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>列表已保存到 {0}。</translation>
        </message>
        <message>
            <source>The selected ones, or all that are listed</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>所选的，或列出的全部</translation>
        </message>
        <message>
            <source>Which pictures to list</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>列出哪些图片</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>100 %: the photo's own pixels (1). All of it: 0</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>100 %：照片原始像素 (1)。显示全部：0</translation>
        </message>
        <message>
            <source>Back (Escape)</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>返回（Escape）</translation>
        </message>
        <message>
            <source>Beside</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>并列</translation>
        </message>
        <message>
            <source>Compare</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>比较</translation>
        </message>
        <message>
            <source>Difference</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>差异</translation>
        </message>
        <message>
            <source>Flip</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>切换</translation>
        </message>
        <message>
            <source>Matches</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>匹配点</translation>
        </message>
        <message>
            <source>Space: the next photo</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>空格：下一张照片</translation>
        </message>
        <message>
            <source>Split</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>分割</translation>
        </message>
        <message>
            <source>What differs</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>不同之处</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>放大 (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>缩小 (−)</translation>
        </message>
        <message>
            <source>{0} · preview only: the file cannot be read now</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>{0} · 仅预览：目前无法读取该文件</translation>
        </message>
    </context>
    <context>
        <name>ComparePainter</name>
        <message>
            <source>Comparing…</source>
            <extracomment>photofind/gui/compare_painter.py</extracomment>
            <translation>正在比较…</translation>
        </message>
        <message>
            <source>Loading…</source>
            <extracomment>photofind/gui/compare_painter.py</extracomment>
            <translation>正在加载…</translation>
        </message>
        <message>
            <source>Not one pixel differs</source>
            <extracomment>photofind/gui/compare_painter.py</extracomment>
            <translation>没有一个像素不同</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Pictures compared</source>
            <extracomment>photofind/gui/compare_view.py</extracomment>
            <translation>比较中的图片</translation>
        </message>
    </context>
    <context>
        <name>Core</name>
        <message>
            <source>A model may not be named {0}: use letters, digits, points and dashes.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>模型不能命名为 {0}：请使用字母、数字、点和连字符。</translation>
        </message>
        <message>
            <source>A text model needs the tokenizer that belongs to it.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文本模型需要与之配套的分词器。</translation>
        </message>
        <message>
            <source>Another photofind is scanning this library.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>另一个 photofind 正在扫描此图库。</translation>
        </message>
        <message>
            <source>Cannot export to {0}: the name must end in .npz, .h5 or .csv.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法导出到 {0}：文件名必须以 .npz、.h5 或 .csv 结尾。</translation>
        </message>
        <message>
            <source>Cannot read {0}: {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法读取 {0}：{1}。</translation>
        </message>
        <message>
            <source>Cannot write {0}: {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法写入 {0}：{1}。</translation>
        </message>
        <message>
            <source>Image and text model are no pair: {0} and {1} numbers.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>图像模型与文本模型不匹配：{0} 与 {1} 个数值。</translation>
        </message>
        <message>
            <source>Install photofind[models] so that a classifier can be cut before its last layer.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>请安装 photofind[models]，以便截去分类器的最后一层。</translation>
        </message>
        <message>
            <source>Install photofind[text] to search photos by words.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>请安装 photofind[text]，以便用文字搜索照片。</translation>
        </message>
        <message>
            <source>On this system photofind cannot let go of photos safely yet.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>在此系统上，photofind 尚不能安全地移除照片。</translation>
        </message>
        <message>
            <source>One of the two folders lies in the other, so they cannot be compared.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>两个文件夹一个在另一个之内，无法比较。</translation>
        </message>
        <message>
            <source>The description of the model {0} is damaged.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>模型 {0} 的说明已损坏。</translation>
        </message>
        <message>
            <source>The embedding model that ships with photofind is gone.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>photofind 自带的模型不见了。</translation>
        </message>
        <message>
            <source>The embedding model {0} does not exist.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>模型 {0} 不存在。</translation>
        </message>
        <message>
            <source>The embedding model {0} is damaged or not an ONNX model.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>模型 {0} 已损坏或不是 ONNX 模型。</translation>
        </message>
        <message>
            <source>The file {0} does not exist.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文件 {0} 不存在。</translation>
        </message>
        <message>
            <source>The folder {0} cannot be listed: {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法列出文件夹 {0}：{1}。</translation>
        </message>
        <message>
            <source>The folder {0} does not exist.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文件夹 {0} 不存在。</translation>
        </message>
        <message>
            <source>The index cannot be written to {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法将索引写入 {0}。</translation>
        </message>
        <message>
            <source>The index holds vectors of {0} numbers, not of {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>索引中的向量为 {0} 个数值，而非 {1} 个。</translation>
        </message>
        <message>
            <source>The input {0} does not take pictures of three colours.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>输入 {0} 不接受三色图片。</translation>
        </message>
        <message>
            <source>The library in {0} is of an older version and read-only.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 中的图库属于较旧版本，且为只读。</translation>
        </message>
        <message>
            <source>The library in {0} was written by a newer photofind.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 中的图库由较新的 photofind 写入。</translation>
        </message>
        <message>
            <source>The map could not be laid out: its process ended.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法生成照片地图：其进程已结束。</translation>
        </message>
        <message>
            <source>The model has no last layer that could be cut off.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>该模型没有可以截去的最后一层。</translation>
        </message>
        <message>
            <source>The model has no {0} {1}, only {2}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>该模型没有 {0} {1}，只有 {2}。</translation>
        </message>
        <message>
            <source>The model in use knows no words: photofind models list shows which do.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>当前模型不识文字：photofind models list 会列出识文字的模型。</translation>
        </message>
        <message>
            <source>The model takes {0} pixels, not {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>该模型接受 {0} 像素，而非 {1}。</translation>
        </message>
        <message>
            <source>The model takes {0} x {1} pixels, not a square.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>该模型接受 {0} x {1} 像素，不是正方形。</translation>
        </message>
        <message>
            <source>The model {0} cannot be run: {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法运行模型 {0}：{1}。</translation>
        </message>
        <message>
            <source>The model {0} cannot be written to {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法将模型 {0} 写入 {1}。</translation>
        </message>
        <message>
            <source>The model {0} has damaged metadata.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>模型 {0} 的元数据已损坏。</translation>
        </message>
        <message>
            <source>The model {0} is damaged.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>模型 {0} 已损坏。</translation>
        </message>
        <message>
            <source>The model {0} is not installed.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>模型 {0} 未安装。</translation>
        </message>
        <message>
            <source>The plan {0}, so nothing was done.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>计划 {0}，因此未执行任何操作。</translation>
        </message>
        <message>
            <source>The region is too small to search for.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>所选区域太小，无法查找。</translation>
        </message>
        <message>
            <source>The region lies outside of the picture.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>所选区域在图片之外。</translation>
        </message>
        <message>
            <source>The saved index is damaged or of another format.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已保存的索引损坏或格式不同。</translation>
        </message>
        <message>
            <source>The saved index is missing or damaged.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已保存的索引缺失或损坏。</translation>
        </message>
        <message>
            <source>The saved index was made with another model.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已保存的索引由另一个模型生成。</translation>
        </message>
        <message>
            <source>The setting {0} in {1} has a wrong value.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{1} 中的设置 {0} 的值有误。</translation>
        </message>
        <message>
            <source>The setting {0} in {1} must be between 0 and {2}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{1} 中的设置 {0} 必须介于 0 和 {2} 之间。</translation>
        </message>
        <message>
            <source>The settings cannot be written to {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法将设置写入 {0}。</translation>
        </message>
        <message>
            <source>The settings in {0} are not photofind's.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 中的设置不属于 photofind。</translation>
        </message>
        <message>
            <source>The settings in {0} cannot be read.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法读取 {0} 中的设置。</translation>
        </message>
        <message>
            <source>The text model gives no vector for a text.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文本模型没有为文本给出向量。</translation>
        </message>
        <message>
            <source>The text model takes no words.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文本模型不接受文字。</translation>
        </message>
        <message>
            <source>The tokenizer {0} does not exist.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>分词器 {0} 不存在。</translation>
        </message>
        <message>
            <source>The tokenizer {0} is damaged.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>分词器 {0} 已损坏。</translation>
        </message>
        <message>
            <source>There is no act {0} in the journal.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>操作日志中没有操作 {0}。</translation>
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>没有文件夹 {0}。</translation>
        </message>
        <message>
            <source>There is no library in {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 中没有图库。</translation>
        </message>
        <message>
            <source>There is no model named {0} to install, only {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>没有名为 {0} 的模型可安装，只有 {1}。</translation>
        </message>
        <message>
            <source>There is no picture to look for.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>没有要查找的图片。</translation>
        </message>
        <message>
            <source>There is no room left on the disk of {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 所在磁盘已无空间。</translation>
        </message>
        <message>
            <source>There is no room to write {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>没有空间写入 {0}。</translation>
        </message>
        <message>
            <source>There is nothing in {0} that photofind set aside.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 中没有 photofind 移开的内容。</translation>
        </message>
        <message>
            <source>This is not a plan of photofind.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>这不是 photofind 的计划。</translation>
        </message>
        <message>
            <source>This is not a plan: it is not JSON, or was cut short.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>这不是计划：它不是 JSON，或已被截断。</translation>
        </message>
        <message>
            <source>This photo is no longer in the library.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>此照片已不在图库中。</translation>
        </message>
        <message>
            <source>This plan cannot be read; make it again.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法读取此计划，请重新生成。</translation>
        </message>
        <message>
            <source>This plan was changed after it was made, so nothing was done.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>此计划生成后被修改过，因此未执行任何操作。</translation>
        </message>
        <message>
            <source>This plan was written by another version of photofind; make it again.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>此计划由另一版本的 photofind 写成，请重新生成。</translation>
        </message>
        <message>
            <source>a JPEG of {0} bits per sample cannot be decoded</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法解码每样本 {0} 位的 JPEG</translation>
        </message>
        <message>
            <source>a JPEG of {0} colour components cannot be decoded</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法解码具有 {0} 个颜色分量的 JPEG</translation>
        </message>
        <message>
            <source>a PPM whose samples end at {0} cannot be compared exactly</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>样本最大值为 {0} 的 PPM 无法精确比较</translation>
        </message>
        <message>
            <source>a RAW and a developed picture are never judged against each other</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>RAW 与已冲洗的图片从不相互评判</translation>
        </message>
        <message>
            <source>a deep TIFF of this colour model cannot be compared exactly</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>此颜色模型的高位深 TIFF 无法精确比较</translation>
        </message>
        <message>
            <source>a greater colour depth</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>更高的色深</translation>
        </message>
        <message>
            <source>a person should look at it first</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>应先由人查看</translation>
        </message>
        <message>
            <source>a picture that was not read</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>未读取的图片</translation>
        </message>
        <message>
            <source>a thousand files of its name are there</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已有上千个同名文件</translation>
        </message>
        <message>
            <source>another file lies at {0}</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 处已有另一个文件</translation>
        </message>
        <message>
            <source>another file lies in its place</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其原位置已有另一个文件</translation>
        </message>
        <message>
            <source>another lossless format</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>另一种无损格式</translation>
        </message>
        <message>
            <source>another part of the plan lets go of it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>计划的另一部分会移除它</translation>
        </message>
        <message>
            <source>another program keeps a catalog of this folder</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>另一个程序管理着此文件夹的目录</translation>
        </message>
        <message>
            <source>blurred</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>模糊</translation>
        </message>
        <message>
            <source>brightened</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>调亮</translation>
        </message>
        <message>
            <source>container</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>容器不同</translation>
        </message>
        <message>
            <source>covered</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>上面有叠加内容</translation>
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
            <translation>调暗</translation>
        </message>
        <message>
            <source>decoding takes longer than {0} s</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>解码超过 {0} 秒</translation>
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
            <translation>计划生成后，其附属文件有增减</translation>
        </message>
        <message>
            <source>framed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>带边框</translation>
        </message>
        <message>
            <source>further pages or frames</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>更多页面或帧</translation>
        </message>
        <message>
            <source>greyscale</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>灰度</translation>
        </message>
        <message>
            <source>it and the copy that would stay are one file under two names</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>它与要保留的副本是同一文件的两个名称</translation>
        </message>
        <message>
            <source>it and the copy that would stay are parts of one shot</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>它与要保留的副本是同一次拍摄的组成部分</translation>
        </message>
        <message>
            <source>it comes first by name</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>按名称排在首位</translation>
        </message>
        <message>
            <source>it could not be moved to the trash</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法移入回收站</translation>
        </message>
        <message>
            <source>it did not arrive</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文件未送达</translation>
        </message>
        <message>
            <source>it has no picture</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其中没有图片</translation>
        </message>
        <message>
            <source>it has the cleaner name</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>名称更简洁</translation>
        </message>
        <message>
            <source>it has the most pixels</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>像素最多</translation>
        </message>
        <message>
            <source>it has the original metadata</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>带有原始元数据</translation>
        </message>
        <message>
            <source>it is damaged ({0})</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已损坏（{0}）</translation>
        </message>
        <message>
            <source>it is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已损坏或被截断</translation>
        </message>
        <message>
            <source>it is encoded best</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>编码质量最好</translation>
        </message>
        <message>
            <source>it is in a protected folder</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>位于受保护的文件夹中</translation>
        </message>
        <message>
            <source>it is no ordinary file</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>不是普通文件</translation>
        </message>
        <message>
            <source>it is not a picture of a known format</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>不是已知格式的图片</translation>
        </message>
        <message>
            <source>it is not in the trash any more</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已不在回收站中</translation>
        </message>
        <message>
            <source>it is on a drive that is there</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>位于已连接的驱动器上</translation>
        </message>
        <message>
            <source>it is on an internal drive</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>位于内置驱动器上</translation>
        </message>
        <message>
            <source>it is the last copy on this volume, and one should stay on a second volume</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>它是此卷上的最后一份副本，而第二个卷上应保留一份</translation>
        </message>
        <message>
            <source>it is the only one that is intact</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>只有它完好无损</translation>
        </message>
        <message>
            <source>it is the original, not an edited copy</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>是原件，不是编辑过的副本</translation>
        </message>
        <message>
            <source>it kept another file</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>该处保留着另一个文件</translation>
        </message>
        <message>
            <source>it lies where photofind never touches anything</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>位于 photofind 从不触碰的位置</translation>
        </message>
        <message>
            <source>it needs more memory than a photo may take</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>所需内存超过单张照片的上限</translation>
        </message>
        <message>
            <source>it shows the whole picture</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>显示了完整的画面</translation>
        </message>
        <message>
            <source>it vanished during the scan</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>扫描期间消失</translation>
        </message>
        <message>
            <source>it was kept for a photo that is not verified against the copy that stays</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>它是为另一张照片保留的，而那张未与保留的副本核对</translation>
        </message>
        <message>
            <source>it was taken first</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>拍摄时间最早</translation>
        </message>
        <message>
            <source>its colour profile cannot be applied exactly</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法精确应用其色彩配置文件</translation>
        </message>
        <message>
            <source>its content is not what was expected</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其内容与预期不符</translation>
        </message>
        <message>
            <source>its decoder crashed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>解码器崩溃</translation>
        </message>
        <message>
            <source>its drive is not plugged in</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其驱动器未连接</translation>
        </message>
        <message>
            <source>its file holds the most</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文件内容最多</translation>
        </message>
        <message>
            <source>its folder cannot be listed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法列出其所在文件夹</translation>
        </message>
        <message>
            <source>its folder comes first</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>所在文件夹优先</translation>
        </message>
        <message>
            <source>its folder was moved or replaced in this moment</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其文件夹刚刚被移动或替换</translation>
        </message>
        <message>
            <source>its layout is not known</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其结构未知</translation>
        </message>
        <message>
            <source>its volume cannot hold one file under two names</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其卷无法让一个文件拥有两个名称</translation>
        </message>
        <message>
            <source>its volume or folder cannot be written to</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其卷或文件夹不可写入</translation>
        </message>
        <message>
            <source>keywords</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>关键字</translation>
        </message>
        <message>
            <source>metadata</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>元数据不同</translation>
        </message>
        <message>
            <source>mirrored</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>镜像</translation>
        </message>
        <message>
            <source>more pages or frames</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>更多页面或帧</translation>
        </message>
        <message>
            <source>more pixels</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>更多像素</translation>
        </message>
        <message>
            <source>no copy that stays was verified against it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>没有保留的副本与它核对过</translation>
        </message>
        <message>
            <source>noisy</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>噪点更多</translation>
        </message>
        <message>
            <source>one member of every group stays</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>每组保留一张</translation>
        </message>
        <message>
            <source>only this file has something that would be lost</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>只有此文件含有会丢失的内容</translation>
        </message>
        <message>
            <source>other metadata</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>元数据不同</translation>
        </message>
        <message>
            <source>permission denied</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>权限不足</translation>
        </message>
        <message>
            <source>pixels without compression loss</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无压缩损失的像素</translation>
        </message>
        <message>
            <source>recoloured</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>调色</translation>
        </message>
        <message>
            <source>recompressed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>重新保存</translation>
        </message>
        <message>
            <source>resized</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>缩放</translation>
        </message>
        <message>
            <source>resized to {0}</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>缩放至 {0}</translation>
        </message>
        <message>
            <source>resized to {0}, its true size</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>缩放至 {0}，即真实大小</translation>
        </message>
        <message>
            <source>sharpened</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>已锐化</translation>
        </message>
        <message>
            <source>shows more around it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>显示更多周边内容</translation>
        </message>
        <message>
            <source>the GPS position</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>GPS 位置</translation>
        </message>
        <message>
            <source>the HEIF has no picture</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>HEIF 中没有图片</translation>
        </message>
        <message>
            <source>the HEIF is cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>HEIF 被截断</translation>
        </message>
        <message>
            <source>the HEIF is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>HEIF 已损坏或被截断</translation>
        </message>
        <message>
            <source>the JPEG XL has no picture</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>JPEG XL 中没有图片</translation>
        </message>
        <message>
            <source>the JPEG XL is cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>JPEG XL 被截断</translation>
        </message>
        <message>
            <source>the JPEG XL is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>JPEG XL 已损坏</translation>
        </message>
        <message>
            <source>the JPEG XL is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>JPEG XL 已损坏或被截断</translation>
        </message>
        <message>
            <source>the JPEG is cut off before its picture begins</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>JPEG 在图像数据之前即被截断</translation>
        </message>
        <message>
            <source>the JPEG is cut off or damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>JPEG 被截断或已损坏</translation>
        </message>
        <message>
            <source>the JPEG says that it has no pixels</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>JPEG 声称没有像素</translation>
        </message>
        <message>
            <source>the PNG is cut off or damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>PNG 被截断或已损坏</translation>
        </message>
        <message>
            <source>the PNG is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>PNG 已损坏</translation>
        </message>
        <message>
            <source>the PNG is damaged: it has no header</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>PNG 已损坏：缺少文件头</translation>
        </message>
        <message>
            <source>the RAW file cannot be developed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法冲洗该 RAW 文件</translation>
        </message>
        <message>
            <source>the RAW file is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>RAW 文件已损坏</translation>
        </message>
        <message>
            <source>the RAW file is damaged, or its camera is not known</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>RAW 文件已损坏，或相机型号未知</translation>
        </message>
        <message>
            <source>the TIFF has a layout that is not known</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>TIFF 的结构未知</translation>
        </message>
        <message>
            <source>the TIFF is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>TIFF 已损坏</translation>
        </message>
        <message>
            <source>the TIFF is damaged, or of a kind that is not known</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>TIFF 已损坏，或属于未知类型</translation>
        </message>
        <message>
            <source>the WEBP is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>WebP 已损坏或被截断</translation>
        </message>
        <message>
            <source>the bytes differ</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>字节不同</translation>
        </message>
        <message>
            <source>the capture time</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>拍摄时间</translation>
        </message>
        <message>
            <source>the connection breaks off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>连接中断</translation>
        </message>
        <message>
            <source>the copy that would stay cannot be read to the end</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本无法完整读取</translation>
        </message>
        <message>
            <source>the copy that would stay changed since it was judged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本在评判后发生了变化</translation>
        </message>
        <message>
            <source>the copy that would stay is a link</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本是一个链接</translation>
        </message>
        <message>
            <source>the copy that would stay is not there any more</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本已不存在</translation>
        </message>
        <message>
            <source>the copy that would stay is on a drive that is not plugged in</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本位于未连接的驱动器上</translation>
        </message>
        <message>
            <source>the copy that would stay is only a placeholder for one in the cloud</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本只是云端文件的占位符</translation>
        </message>
        <message>
            <source>the copy that would stay lacks a part of it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本缺少它的一部分</translation>
        </message>
        <message>
            <source>the copy that would stay lies in a trash or quarantine</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本位于回收站或隔离区</translation>
        </message>
        <message>
            <source>the copy that would stay vanished in this moment; the file was put back</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>要保留的副本刚刚消失；文件已放回原处</translation>
        </message>
        <message>
            <source>the description</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>说明</translation>
        </message>
        <message>
            <source>the drive of the copy that stays could not take down for whom it stays</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>保留副本所在的驱动器无法记下它为谁而留</translation>
        </message>
        <message>
            <source>the file cannot be read</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法读取文件</translation>
        </message>
        <message>
            <source>the file cannot be read ({0})</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法读取文件（{0}）</translation>
        </message>
        <message>
            <source>the file changed since it was judged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文件在评判后发生了变化</translation>
        </message>
        <message>
            <source>the file is a link</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文件是一个链接</translation>
        </message>
        <message>
            <source>the file is a placeholder for one in the cloud</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文件是云端文件的占位符</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文件为空</translation>
        </message>
        <message>
            <source>the file is gone</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文件不见了</translation>
        </message>
        <message>
            <source>the file is larger than 1 GB</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文件大于 1 GB</translation>
        </message>
        <message>
            <source>the file is not there any more</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>文件已不存在</translation>
        </message>
        <message>
            <source>the others are copies of it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>其他的都是它的副本</translation>
        </message>
        <message>
            <source>the rating</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>评分</translation>
        </message>
        <message>
            <source>the {0} is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 已损坏</translation>
        </message>
        <message>
            <source>the {0} is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 已损坏或被截断</translation>
        </message>
        <message>
            <source>there is no trash for it, nor a place for a quarantine</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>没有可用的回收站，也没有隔离的位置</translation>
        </message>
        <message>
            <source>there is not enough memory to decode it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>内存不足，无法解码</translation>
        </message>
        <message>
            <source>tilted</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>倾斜</translation>
        </message>
        <message>
            <source>tilted {0}°</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>倾斜 {0}°</translation>
        </message>
        <message>
            <source>transparency</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>透明度</translation>
        </message>
        <message>
            <source>truncated</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>被截断</translation>
        </message>
        <message>
            <source>turned</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>旋转</translation>
        </message>
        <message>
            <source>turned {0}°</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>旋转 {0}°</translation>
        </message>
        <message>
            <source>uncovered</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>不含叠加内容</translation>
        </message>
        <message>
            <source>uncropped</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>显示更多周边内容</translation>
        </message>
        <message>
            <source>unenlarged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>真实大小</translation>
        </message>
        <message>
            <source>unframed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>不带边框</translation>
        </message>
        <message>
            <source>upscaled</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>放大</translation>
        </message>
        <message>
            <source>warped</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>变形</translation>
        </message>
        <message>
            <source>with something on top</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>上面有叠加内容</translation>
        </message>
        <message>
            <source>without the frame</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>不带边框</translation>
        </message>
        <message>
            <source>without what lies on top</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>不含叠加内容</translation>
        </message>
        <message>
            <source>you said that it and another copy of it both stay</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>您说过它和它的另一份副本都要保留</translation>
        </message>
        <message>
            <source>you stopped before it was its turn</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>轮到它之前您已停止</translation>
        </message>
        <message>
            <source>{0} cannot be added to</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法向 {0} 添加内容</translation>
        </message>
        <message>
            <source>{0} cannot be added.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法添加 {0}。</translation>
        </message>
        <message>
            <source>{0} cannot be read.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法读取 {0}。</translation>
        </message>
        <message>
            <source>{0} cannot be written to {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法将 {0} 写入 {1}。</translation>
        </message>
        <message>
            <source>{0} cannot be written to, so nothing can be let go of, brought back or decided here.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法写入 {0}，因此这里不能放手、恢复或决定任何内容。</translation>
        </message>
        <message>
            <source>{0} cannot be written to.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法写入 {0}。</translation>
        </message>
        <message>
            <source>{0} could not be fetched, because {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>无法获取 {0}，因为{1}。</translation>
        </message>
        <message>
            <source>{0} is not a folder of the library.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 不是图库中的文件夹。</translation>
        </message>
        <message>
            <source>{0} is not a folder.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} 不是文件夹。</translation>
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
            <translation>{0} 保留，因为{1}。</translation>
        </message>
        <message>
            <source>{0} x {1} pixels need more memory than a photo may take</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} x {1} 像素所需内存超过单张照片的上限</translation>
        </message>
        <message>
            <source>{0} x {1} pixels need too much memory</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} x {1} 像素所需内存过多</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <source>Drop to add this folder</source>
            <extracomment>photofind/gui/drop_overlay.py</extracomment>
            <translation>松开以添加此文件夹</translation>
        </message>
        <message>
            <source>Drop to find this picture</source>
            <extracomment>photofind/gui/drop_overlay.py</extracomment>
            <translation>松开以查找此图片</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <source>Compare two folders…</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>比较两个文件夹…</translation>
        </message>
        <message>
            <source>Comparing photos…</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>正在比较照片…</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>重复照片</translation>
        </message>
        <message>
            <source>Find duplicates</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>查找重复照片</translation>
        </message>
        <message>
            <source>Groups appear here while the work goes on, the largest gain first.</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>工作进行时，各组会在此出现，可节省空间最多的在前。</translation>
        </message>
        <message>
            <source>No duplicates here</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>这里没有重复照片</translation>
        </message>
        <message>
            <source>No group passes these filters</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>没有符合这些筛选条件的组</translation>
        </message>
        <message>
            <source>Other words, folders, kinds or sizes may.</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>试试其他文字、文件夹、类型或大小。</translation>
        </message>
        <message>
            <source>Progress of the comparison</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>比较进度</translation>
        </message>
        <message>
            <source>Show all groups</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>显示所有组</translation>
        </message>
        <message>
            <source>Undo takes all of these marks back.</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>撤销可取消所有这些标记。</translation>
        </message>
        <message>
            <source>When photos of your library are alike, they stand here in groups.</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>图库中的照片若彼此相同，会在此分组显示。</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A mistake in photofind: {0}. Your photos are safe.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>photofind 出错：{0}。您的照片安全无恙。</translation>
        </message>
        <message>
            <source>Another photofind is using this library. Try again in a moment.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>另一个 photofind 正在使用此图库。请稍后再试。</translation>
        </message>
        <message>
            <source>The disk is full, so nothing more can be recorded.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>磁盘已满，无法继续记录。</translation>
        </message>
        <message>
            <source>The library's catalog is damaged. Your photos are not.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>图库目录已损坏，但您的照片没有受损。</translation>
        </message>
        <message>
            <source>The library's folder cannot be written to.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>无法写入图库所在的文件夹。</translation>
        </message>
        <message>
            <source>The model that judges likeness is missing or damaged.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>判断相似度的模型缺失或已损坏。</translation>
        </message>
        <message>
            <source>This library was written by a newer photofind; update first.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>此图库由较新的 photofind 写入，请先更新。</translation>
        </message>
    </context>
    <context>
        <name>FindPage</name>
        <message numerus="yes">
            <source>Compared with %Ln photo(s)</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>
                <numerusform>已与 %Ln 张照片比较</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop a picture here to find it</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>将图片拖到此处即可查找</translation>
        </message>
        <message>
            <source>From a file manager, a browser, or the clipboard. photofind says whether it is in your library and shows what looks like it. Drop many at once to learn which of them you have already.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>可来自文件管理器、浏览器或剪贴板。photofind 会告诉您它是否在图库中，并显示相似的照片。一次拖入多张，即可知道哪些您已经有了。</translation>
        </message>
        <message>
            <source>How alike</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>相似程度</translation>
        </message>
        <message>
            <source>Looking…</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>Move the slider left.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>请将滑块向左移。</translation>
        </message>
        <message>
            <source>No photo of the library looks alike.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>图库中没有相似的照片。</translation>
        </message>
        <message>
            <source>None of these photos looks alike. Others of the library may.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>这些照片都不相似，图库中的其他照片也许相似。</translation>
        </message>
        <message>
            <source>Nothing is this much alike</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>没有如此相似的照片</translation>
        </message>
        <message>
            <source>Nothing like it</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>没有相似的照片</translation>
        </message>
        <message>
            <source>Nothing was compared</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>未作比较</translation>
        </message>
        <message>
            <source>Open pictures…</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>打开图片…</translation>
        </message>
        <message>
            <source>Paste</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Photos for “{0}”</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>“{0}”的照片</translation>
        </message>
        <message>
            <source>Recent</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>最近</translation>
        </message>
        <message>
            <source>This picture cannot be searched for</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>无法查找此图片</translation>
        </message>
        <message>
            <source>Too plain to compare: only exact copies can be recognised.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>画面过于单一，无法比较：只能识别完全相同的副本。</translation>
        </message>
        <message>
            <source>Try another picture.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>请试试另一张图片。</translation>
        </message>
        <message>
            <source>at least {0} %</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>至少 {0} %</translation>
        </message>
        <message>
            <source>this very photo</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>正是这张照片</translation>
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
            <translation>选择文件夹</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <extracomment>photofind/gui/folder_box.py</extracomment>
            <translation>选择文件夹…</translation>
        </message>
    </context>
    <context>
        <name>FolderPanel</name>
        <message>
            <source>Add folder…</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>All photos</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>所有照片</translation>
        </message>
        <message>
            <source>Copies in folders higher up stay.</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>保留排在前面的文件夹中的副本。</translation>
        </message>
        <message>
            <source>Exclude…</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>排除…</translation>
        </message>
        <message>
            <source>FOLDERS</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folders</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Look for new photos here</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>在此查看有无新照片</translation>
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
            <translation>受保护：绝不从此处移除</translation>
        </message>
        <message>
            <source>Remove from the library (photos stay)</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>从图库中移除（照片保留）</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>not found</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>未找到</translation>
        </message>
        <message>
            <source>not plugged in</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>未连接</translation>
        </message>
        <message>
            <source>protected</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>受保护</translation>
        </message>
    </context>
    <context>
        <name>GridView</name>
        <message>
            <source>Photos</source>
            <extracomment>photofind/gui/grid_view.py</extracomment>
            <translation>照片</translation>
        </message>
    </context>
    <context>
        <name>GroupFilterBar</name>
        <message>
            <source>All kinds</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>所有类型</translation>
        </message>
        <message>
            <source>Another folder wins…</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>另一文件夹优先…</translation>
        </message>
        <message>
            <source>Any size</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>任意大小</translation>
        </message>
        <message>
            <source>By name</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>按名称</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <source>From {0}</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>{0} 起</translation>
        </message>
        <message>
            <source>In all folders</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>所有文件夹</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>类型</translation>
        </message>
        <message>
            <source>Largest gain first</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>节省最多的在前</translation>
        </message>
        <message>
            <source>Mark by rule…</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>按规则标记…</translation>
        </message>
        <message>
            <source>Most photos first</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>照片最多的在前</translation>
        </message>
        <message>
            <source>Newest first</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>最新的在前</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>最旧的在前</translation>
        </message>
        <message>
            <source>Only across folders</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>仅跨文件夹</translation>
        </message>
        <message>
            <source>Only within a folder</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>仅同一文件夹内</translation>
        </message>
        <message>
            <source>Only within another folder…</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>仅另一文件夹内…</translation>
        </message>
        <message>
            <source>Only within {0}</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>仅 {0} 内</translation>
        </message>
        <message>
            <source>Order</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>排序</translation>
        </message>
        <message>
            <source>Search names and folders</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>搜索名称和文件夹</translation>
        </message>
        <message>
            <source>Size of the largest file</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>最大文件的大小</translation>
        </message>
        <message>
            <source>Where the photos lie</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>照片所在位置</translation>
        </message>
        <message>
            <source>{0} wins over others</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>{0} 优先于其他</translation>
        </message>
    </context>
    <context>
        <name>GroupTabs</name>
        <message>
            <source>Grades</source>
            <extracomment>photofind/gui/group_tabs.py</extracomment>
            <translation>等级</translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message>
            <source>Groups of duplicates</source>
            <extracomment>photofind/gui/group_view.py</extracomment>
            <translation>重复照片组</translation>
        </message>
    </context>
    <context>
        <name>HistogramView</name>
        <message>
            <source>Histograms</source>
            <extracomment>photofind/gui/histogram_view.py</extracomment>
            <translation>直方图</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message numerus="yes">
            <source>%Ln photo(s) left the library; the files are where they were.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>
                <numerusform>%Ln 张照片已移出图库；文件仍在原处。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>
                <numerusform>已选 %Ln 张</numerusform>
            </translation>
        </message>
        <message>
            <source>Add folder…</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Add {0}</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>添加 {0}</translation>
        </message>
        <message>
            <source>Drop a folder here, or a picture to find it</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>将文件夹拖到此处，或拖入图片进行查找</translation>
        </message>
        <message>
            <source>Filter by name</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>按名称筛选</translation>
        </message>
        <message>
            <source>Library</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>图库</translation>
        </message>
        <message>
            <source>Looking for photos…</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>正在寻找照片…</translation>
        </message>
        <message>
            <source>No photo fits these filters</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>没有符合这些筛选条件的照片</translation>
        </message>
        <message>
            <source>No photos here</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>这里没有照片</translation>
        </message>
        <message>
            <source>Other words, another kind or another time may.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>试试其他文字、类型或时间。</translation>
        </message>
        <message>
            <source>Show all photos</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>显示所有照片</translation>
        </message>
        <message>
            <source>Size of thumbnails</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>缩略图大小</translation>
        </message>
        <message>
            <source>The first ones appear in a moment.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>首批照片即将出现。</translation>
        </message>
        <message>
            <source>The folders of this library hold no photo that can be read.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>此图库的文件夹中没有可读取的照片。</translation>
        </message>
        <message>
            <source>photofind looks at your photos where they are. Nothing is copied, changed or sent anywhere.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>photofind 在原处查看您的照片，不复制、不更改，也不发送到任何地方。</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%Ln on unplugged drives</source>
            <extracomment>photofind/gui/main_window.py</extracomment>
            <translation>
                <numerusform>%Ln 张在未连接的驱动器上</numerusform>
            </translation>
        </message>
        <message>
            <source>Dropped picture</source>
            <extracomment>photofind/gui/main_window.py</extracomment>
            <translation>拖入的图片</translation>
        </message>
        <message>
            <source>The log is on the clipboard. Nothing was sent anywhere.</source>
            <extracomment>photofind/gui/main_window.py</extracomment>
            <translation>日志已复制到剪贴板，未发送到任何地方。</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>photofind manual</source>
            <extracomment>photofind/gui/manual.py</extracomment>
            <translation>photofind 使用手册</translation>
        </message>
    </context>
    <context>
        <name>MapPage</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>
                <numerusform>已选 %Ln 张</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a folder to the library; its photos appear here by likeness.</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>将文件夹添加到图库；其中的照片会按相似度显示在这里。</translation>
        </message>
        <message>
            <source>How far the map is laid out</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>照片地图的生成进度</translation>
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
            <translation>生成照片地图</translation>
        </message>
        <message>
            <source>Laying out by likeness</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>正在按相似度排布</translation>
        </message>
        <message>
            <source>Looking at what is new…</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>正在查看新内容…</translation>
        </message>
        <message>
            <source>Map</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>照片地图</translation>
        </message>
        <message>
            <source>No photos to lay out</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>没有可排布的照片</translation>
        </message>
        <message>
            <source>Photos that look alike will lie together. This takes minutes the first time; everything else works meanwhile.</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>相似的照片会排在一起。首次需要几分钟；期间其他功能均可使用。</translation>
        </message>
        <message>
            <source>Select nothing</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>取消选择</translation>
        </message>
        <message>
            <source>Select with a lasso</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>用套索选择</translation>
        </message>
        <message>
            <source>Show everything</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>停止</translation>
        </message>
        <message>
            <source>The map is being laid out</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>正在生成照片地图</translation>
        </message>
        <message>
            <source>There is no map yet</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>还没有照片地图</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>放大</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>缩小</translation>
        </message>
        <message>
            <source>{0} left</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>剩余 {0}</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Map of the photos</source>
            <extracomment>photofind/gui/map_view.py</extracomment>
            <translation>照片地图</translation>
        </message>
        <message>
            <source>{0} photos in sight</source>
            <extracomment>photofind/gui/map_view.py</extracomment>
            <translation>可见 {0} 张照片</translation>
        </message>
        <message>
            <source>{0}, {1} in the middle</source>
            <extracomment>photofind/gui/map_view.py</extracomment>
            <translation>{0}，{1} 在中间</translation>
        </message>
    </context>
    <context>
        <name>MarkBar</name>
        <message>
            <source>Review the plan…</source>
            <extracomment>photofind/gui/mark_bar.py</extracomment>
            <translation>查看计划…</translation>
        </message>
        <message>
            <source>Space: keep or remove · K: keeper · C: compare · N: not duplicates · Enter: accept</source>
            <extracomment>photofind/gui/mark_bar.py</extracomment>
            <translation>空格：保留或移除 · K：设为保留 · C：比较 · N：不是重复 · 回车：接受</translation>
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
            <translation>标记</translation>
        </message>
        <message>
            <source>select</source>
            <extracomment>photofind/gui/marks.py</extracomment>
            <translation>选择</translation>
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
            <translation>请在上方选择两个文件夹，或将其拖到此处，例如旧备份和您的照片。photofind 会说明缺少什么，不做任何更改。</translation>
        </message>
        <message>
            <source>Compare</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>比较</translation>
        </message>
        <message>
            <source>Copy the list of what is missing</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>复制缺少内容的列表</translation>
        </message>
        <message>
            <source>Folder in which its photos may be</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>可能含有其照片的文件夹</translation>
        </message>
        <message>
            <source>Folder to look through</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>要检查的文件夹</translation>
        </message>
        <message>
            <source>How</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>方式</translation>
        </message>
        <message>
            <source>How much of</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>检查</translation>
        </message>
        <message>
            <source>In both folders</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>两个文件夹中都有</translation>
        </message>
        <message>
            <source>In the first folder</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>第一个文件夹中</translation>
        </message>
        <message>
            <source>In the second folder</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>第二个文件夹中</translation>
        </message>
        <message>
            <source>Is all of this folder already in another one?</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>此文件夹的内容是否都已在另一个文件夹中？</translation>
        </message>
        <message>
            <source>Lists</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>列表</translation>
        </message>
        <message>
            <source>Missing photos</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>缺少的照片</translation>
        </message>
        <message>
            <source>Only in the first folder</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>仅在第一个文件夹中</translation>
        </message>
        <message>
            <source>Other missing files</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>缺少的其他文件</translation>
        </message>
        <message>
            <source>Progress</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>进度</translation>
        </message>
        <message>
            <source>Scan both folders</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>扫描两个文件夹</translation>
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
            <translation>交换文件夹</translation>
        </message>
        <message>
            <source>Two folders</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>两个文件夹</translation>
        </message>
        <message>
            <source>Why it was not compared</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>未比较的原因</translation>
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
                <numerusform>已复制 %Ln 个路径。</numerusform>
            </translation>
        </message>
        <message>
            <source>Find by a picture file</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>以图片文件查找</translation>
        </message>
        <message>
            <source>No program could open {0}.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>没有程序能打开 {0}。</translation>
        </message>
        <message>
            <source>Opened picture</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>打开的图片</translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>粘贴的图片</translation>
        </message>
        <message>
            <source>There is no picture in this.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>其中没有图片。</translation>
        </message>
        <message>
            <source>This picture is on the web, and photofind fetches nothing from there. Save it first, then drop the file here.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>此图片在网上，photofind 不会从网上获取任何内容。请先保存，再将文件拖到此处。</translation>
        </message>
        <message>
            <source>{0} is on a drive that is not plugged in.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>{0} 位于未连接的驱动器上。</translation>
        </message>
    </context>
    <context>
        <name>PhotoFilterBar</name>
        <message>
            <source>All cameras</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>所有相机</translation>
        </message>
        <message>
            <source>All folders</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>所有文件夹</translation>
        </message>
        <message>
            <source>All kinds</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>所有类型</translation>
        </message>
        <message>
            <source>Any size</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>任意大小</translation>
        </message>
        <message>
            <source>Any time</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>任何时间</translation>
        </message>
        <message>
            <source>Between two days…</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>两个日期之间…</translation>
        </message>
        <message>
            <source>Camera</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>相机</translation>
        </message>
        <message>
            <source>First day</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>开始日期</translation>
        </message>
        <message>
            <source>Folder</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>类型</translation>
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
            <translation>结束日期</translation>
        </message>
        <message>
            <source>Over {0} MB</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>大于 {0} MB</translation>
        </message>
        <message>
            <source>Show all</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>全部显示</translation>
        </message>
        <message>
            <source>Size of the file</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>文件大小</translation>
        </message>
        <message>
            <source>Time taken</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>拍摄时间</translation>
        </message>
        <message>
            <source>Under 300 KB</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>小于 300 KB</translation>
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
            <translation>照片，正在加载</translation>
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
                <numerusform>%Ln 张照片将移入回收站</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the groups</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>返回各组</translation>
        </message>
        <message>
            <source>Because</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>原因</translation>
        </message>
        <message>
            <source>Drives left</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>剩余驱动器</translation>
        </message>
        <message>
            <source>Goes</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>移除</translation>
        </message>
        <message>
            <source>In the trash: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>在回收站中：{0}</translation>
        </message>
        <message>
            <source>Making the plan…</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>正在生成计划…</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln photo(s) to the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>
                <numerusform>将 %Ln 张照片移入回收站</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>移入回收站</translation>
        </message>
        <message>
            <source>Moving photos to the trash…</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>正在将照片移入回收站…</translation>
        </message>
        <message>
            <source>No program here can show the trash.</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>没有程序能显示回收站。</translation>
        </message>
        <message>
            <source>Nothing would go</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>没有要移除的内容</translation>
        </message>
        <message>
            <source>Open the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>打开回收站</translation>
        </message>
        <message>
            <source>Pause</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Progress</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>进度</translation>
        </message>
        <message>
            <source>Resume</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>继续</translation>
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
            <translation>为它保留</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>停止</translation>
        </message>
        <message>
            <source>The plan in detail</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>计划详情</translation>
        </message>
        <message>
            <source>This computer</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>此电脑</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>撤销</translation>
        </message>
        <message>
            <source>What goes</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>将移除的</translation>
        </message>
        <message>
            <source>What goes: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>将移除的：{0}</translation>
        </message>
        <message>
            <source>What stays after all</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>最终保留的</translation>
        </message>
        <message>
            <source>What stays after all: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>最终保留的：{0}</translation>
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
            <translation>移入隔离文件夹，因为此驱动器没有回收站</translation>
        </message>
        <message>
            <source>to the folder you chose</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>移入您选择的文件夹</translation>
        </message>
        <message>
            <source>to the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>移入回收站</translation>
        </message>
        <message>
            <source>you stopped the rest</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>其余的已由您停止</translation>
        </message>
        <message>
            <source>{0} carries this to your other devices</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>{0} 会将此同步到您的其他设备</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>{0} return when it is emptied</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>清空后可收回 {0}</translation>
        </message>
        <message>
            <source>{0} to gain</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>可节省 {0}</translation>
        </message>
        <message>
            <source>{drive}: {files} {place}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>{drive}：{files} {place}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) are in the trash</source>
            <translation type="vanished">
                <numerusform>%Ln 张照片在回收站中</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <source>Nothing was looked for yet</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>尚未查找任何内容</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>photofind/gui/app.py</extracomment>
            <translation>退出</translation>
        </message>
        <message>
            <source>The library cannot be opened</source>
            <extracomment>photofind/gui/app.py</extracomment>
            <translation>无法打开图库</translation>
        </message>
    </context>
    <context>
        <name>QueryPanel</name>
        <message>
            <source>LOOKING FOR</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>查找对象</translation>
        </message>
        <message>
            <source>Mirror</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>镜像</translation>
        </message>
        <message>
            <source>Open…</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>打开…</translation>
        </message>
        <message>
            <source>Or describe it in words</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>或用文字描述</translation>
        </message>
        <message>
            <source>Paste</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Recent</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>最近</translation>
        </message>
        <message>
            <source>Search for the whole picture</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>查找整张图片</translation>
        </message>
        <message>
            <source>Turn left</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>向左旋转</translation>
        </message>
        <message>
            <source>Turn right</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>向右旋转</translation>
        </message>
        <message>
            <source>Words to find photos by</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>用来查找照片的文字</translation>
        </message>
    </context>
    <context>
        <name>QueryView</name>
        <message>
            <source>Draw a rectangle to search for a part of the picture</source>
            <extracomment>photofind/gui/query_view.py</extracomment>
            <translation>画一个矩形以查找图片的一部分</translation>
        </message>
        <message>
            <source>Query picture</source>
            <extracomment>photofind/gui/query_view.py</extracomment>
            <translation>要查找的图片</translation>
        </message>
    </context>
    <context>
        <name>RepairQuestion</name>
        <message numerus="yes">
            <source>%Ln folder(s) (is/are) known again, with order and protection.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>
                <numerusform>重新识别了 %Ln 个文件夹，其顺序和保护均已恢复。</numerusform>
            </translation>
        </message>
        <message>
            <source>A repair sets it aside and begins a new catalog. Nothing is deleted. All that is in your photos is read from them again by a scan, which may take as long as the first one did.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>修复会将其移到一旁并新建目录，不会删除任何内容。照片中的信息会通过扫描重新读取，所需时间可能与首次扫描一样长。</translation>
        </message>
        <message>
            <source>A repair sets it aside and makes it anew. Nothing is deleted. Folders, photos, decisions and what went to the trash stay as they are.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>修复会将其移到一旁并重新生成，不会删除任何内容。文件夹、照片、您的决定以及移入回收站的内容保持不变。</translation>
        </message>
        <message>
            <source>Damaged: {0} in {1}</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>已损坏：{0}，位于 {1}</translation>
        </message>
        <message>
            <source>Kept: your photos, what went to the trash and how to bring it back, and your decisions about duplicates. Folders, their order and their protection are kept as far as they can still be read; you are told which are not.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>会保留：您的照片、移入回收站的内容及其还原方式，以及您对重复项的决定。文件夹及其顺序和保护会在仍可读取的范围内保留；无法保留的会告知您。</translation>
        </message>
        <message>
            <source>Looking what is damaged…</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>正在检查损坏情况…</translation>
        </message>
        <message>
            <source>No damage is found any more</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>已找不到损坏</translation>
        </message>
        <message>
            <source>Open the library</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>打开图库</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>退出</translation>
        </message>
        <message>
            <source>Repair</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>修复</translation>
        </message>
        <message>
            <source>Repairing…</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>正在修复…</translation>
        </message>
        <message>
            <source>The library could not be repaired</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>无法修复图库</translation>
        </message>
        <message>
            <source>The library is damaged. Your photos are not.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>图库已损坏，但您的照片没有受损。</translation>
        </message>
        <message>
            <source>The library is repaired</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>图库已修复</translation>
        </message>
        <message>
            <source>The library may open now.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>现在或许可以打开图库了。</translation>
        </message>
        <message>
            <source>The record of what went to the trash, and of your decisions, is damaged. It stays as it is, because nobody can make it again: bring journal.sqlite back from a backup if you have one. What lies in the trash is still there.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>移入回收站的记录以及您的决定的记录已损坏。它会保持原样，因为无法重新生成：如有备份，请从备份中恢复 journal.sqlite。回收站中的内容仍在那里。</translation>
        </message>
        <message>
            <source>These folders are not here now. Add them when they are, and protect them again if they were protected: {0}</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>这些文件夹目前不在。待其可用时请重新添加，如原本受保护请再次设为受保护：{0}</translation>
        </message>
        <message>
            <source>This takes a moment.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>请稍候。</translation>
        </message>
        <message>
            <source>What was damaged is in {0}.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>损坏的内容位于 {0}。</translation>
        </message>
        <message>
            <source>Which folders there were, and which were protected, could not be read any more. Add them again, and protect them before you let go of anything.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>原有哪些文件夹、哪些受保护，已无法读取。请重新添加，并在移除任何内容之前设置保护。</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>One photo of every group stays.</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation>每组保留一张照片。</translation>
        </message>
        <message>
            <source>These files are the same, byte for byte: now all of them stay.</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation>这些文件逐字节相同：现在全部保留。</translation>
        </message>
        <message numerus="yes">
            <source>photofind was interrupted while moving %Ln photo(s); nothing is lost. The activity page says where each is.</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation>
                <numerusform>photofind 在移动 %Ln 张照片时被中断；没有任何丢失。活动记录页面会说明每张的位置。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScanBar</name>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be read</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>
                <numerusform>%Ln 个文件无法读取</numerusform>
            </translation>
        </message>
        <message>
            <source>Comparing photos</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>正在比较照片</translation>
        </message>
        <message>
            <source>Judging likeness</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>正在判断相似度</translation>
        </message>
        <message>
            <source>Looking for photos</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>正在寻找照片</translation>
        </message>
        <message>
            <source>Pause</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Paused</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Progress of the scan</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>扫描进度</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>正在读取照片</translation>
        </message>
        <message>
            <source>Reading previews' originals</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>正在读取预览的原图</translation>
        </message>
        <message>
            <source>Resume</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>继续</translation>
        </message>
        <message>
            <source>Show the list with the reasons</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>显示列表及原因</translation>
        </message>
        <message>
            <source>Starting…</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>正在启动…</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>停止</translation>
        </message>
        <message>
            <source>Working</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>正在处理</translation>
        </message>
        <message>
            <source>{0} a second</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>每秒 {0}</translation>
        </message>
        <message>
            <source>{0} left</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>剩余 {0}</translation>
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
            <translation>添加照片文件夹</translation>
        </message>
    </context>
    <context>
        <name>SelectPanel</name>
        <message>
            <source>Another folder…</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>另一文件夹…</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Folder whose photos stay</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>保留其照片的文件夹</translation>
        </message>
        <message>
            <source>In every group shown, keep</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>在显示的每一组中保留</translation>
        </message>
        <message>
            <source>Mark by rule</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>按规则标记</translation>
        </message>
        <message>
            <source>Mark them</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>标记</translation>
        </message>
        <message>
            <source>What stays in every group</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>每组中保留什么</translation>
        </message>
        <message>
            <source>the largest file</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>最大的文件</translation>
        </message>
        <message>
            <source>the largest picture</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>最大的图片</translation>
        </message>
        <message>
            <source>the newest photo</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>最新的照片</translation>
        </message>
        <message>
            <source>the oldest photo</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>最旧的照片</translation>
        </message>
        <message>
            <source>the one photofind keeps</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>photofind 所保留的</translation>
        </message>
        <message>
            <source>what is in the folder</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>该文件夹中的照片</translation>
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
            <translation>关于</translation>
        </message>
        <message>
            <source>Appearance</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>外观</translation>
        </message>
        <message>
            <source>As the system</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Dark</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>深色</translation>
        </message>
        <message>
            <source>Folders</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>键盘</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>语言</translation>
        </message>
        <message>
            <source>Library: {0}</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>图库：{0}</translation>
        </message>
        <message>
            <source>Light</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Model: {0}</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>模型：{0}</translation>
        </message>
        <message>
            <source>Never scan</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>从不扫描</translation>
        </message>
        <message>
            <source>New and changed photos are scanned soon after.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>新的和有变化的照片会很快被扫描。</translation>
        </message>
        <message>
            <source>Notice new photos while the window is open</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>窗口打开时留意新照片</translation>
        </message>
        <message>
            <source>Notifications</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>通知</translation>
        </message>
        <message>
            <source>One for each core</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>每个核心一个</translation>
        </message>
        <message>
            <source>One pattern a line, for names of folders and files. The next scan obeys.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>每行一个模式，匹配文件夹和文件的名称。下次扫描时生效。</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>设置</translation>
        </message>
        <message>
            <source>Show a notification when a long scan ends</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>长时间扫描结束时显示通知</translation>
        </message>
        <message>
            <source>Spoken when photofind is started again.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>重新启动 photofind 后生效。</translation>
        </message>
        <message>
            <source>They can be made again at any time.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>可随时重新生成。</translation>
        </message>
        <message>
            <source>Threads for scanning</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>扫描线程数</translation>
        </message>
        <message>
            <source>Thumbnails, at most, a photo</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>每张照片的缩略图上限</translation>
        </message>
        <message>
            <source>{photos}, {size} on the disk for what photofind knows of them</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>{photos}，photofind 所记录的信息占用磁盘 {size}</translation>
        </message>
    </context>
    <context>
        <name>SettingsQuestion</name>
        <message>
            <source>Quit</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>退出</translation>
        </message>
        <message>
            <source>Set the file aside and go on</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>将文件移到一旁并继续</translation>
        </message>
        <message>
            <source>The settings cannot be read</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>无法读取设置</translation>
        </message>
        <message>
            <source>The settings in {0} cannot be set aside.</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>无法将 {0} 中的设置移到一旁。</translation>
        </message>
        <message>
            <source>These are the settings of the first day; the damaged ones are in {0}. New photos are not noticed by themselves now. Say first what is never to be scanned.</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>现在使用的是初始设置；损坏的设置保存在 {0}。目前不会自动发现新照片。请先指定哪些内容永不扫描。</translation>
        </message>
        <message>
            <source>{0}

You can go on with the settings of the first day. The damaged file is set aside, and nothing is scanned until you say so, because what is never to be scanned must be chosen again. So must keys, language and rules. Photos, folders, their protection and your decisions are kept elsewhere and stay as they were.</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>{0}

您可以使用初始设置继续。损坏的文件会被移到一旁；在您发出指令之前不会扫描任何内容，因为永不扫描的内容必须重新选择，快捷键、语言和规则也是如此。照片、文件夹及其保护和您的决定保存在别处，保持不变。</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Click into a field and press other keys. Backspace leaves it without any.</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>点击某一栏并按下其他按键。按退格键则不设快捷键。</translation>
        </message>
        <message>
            <source>Keys for: {0}</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>快捷键：{0}</translation>
        </message>
        <message>
            <source>Usual keys for all</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>全部恢复默认按键</translation>
        </message>
        <message>
            <source>Usual keys for: {0}</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>恢复默认按键：{0}</translation>
        </message>
        <message>
            <source>{0} alone is needed for typing. Add Ctrl or Alt.</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>{0} 单独用于输入文字。请加上 Ctrl 或 Alt。</translation>
        </message>
        <message>
            <source>{0} is needed to move about.</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>{0} 用于移动。</translation>
        </message>
        <message>
            <source>{keys} already means “{action}”. Change that first.</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>{keys} 已用于“{action}”。请先更改它。</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Add folders, also on other drives. photofind looks at them and copies, changes or sends nothing.</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>添加文件夹，其他驱动器上的也可以。photofind 只是查看，不复制、不更改、不发送任何内容。</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>返回</translation>
        </message>
        <message>
            <source>Close the tour</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>关闭导览</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>完成</translation>
        </message>
        <message>
            <source>Drop a picture anywhere</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>将图片拖到任意位置</translation>
        </message>
        <message>
            <source>Every group says why it is one. The keeper has a star; what is marked goes to the trash only after a plan that you read first.</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>每一组都说明成组的原因。要保留的带有星标；标记的照片只有在您先看过计划之后才会移入回收站。</translation>
        </message>
        <message>
            <source>Everything has a way back</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>一切都可还原</translation>
        </message>
        <message>
            <source>It says whether the picture is in your library, and shows what looks like it. Pasting works too, and so does a part of a picture.</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>它会告诉您图片是否在图库中，并显示相似的照片。也可以粘贴，或只用图片的一部分。</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>下一步</translation>
        </message>
        <message>
            <source>See why, then decide</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>先看原因，再做决定</translation>
        </message>
        <message>
            <source>The map lays photos out by likeness: what looks alike lies together. Zoom in until every point is a picture.</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>照片地图按相似度排布照片：相似的排在一起。放大即可看到每个点都是一张图片。</translation>
        </message>
        <message>
            <source>Tour</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>导览</translation>
        </message>
        <message>
            <source>Wander through all of it</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>尽情浏览</translation>
        </message>
        <message>
            <source>What was done is listed here, each with Restore. The keys of all actions are under Help, and this tour too.</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>已做的操作列在此处，每项都可还原。所有操作的按键及本导览都在“帮助”中。</translation>
        </message>
        <message>
            <source>Your photos, where they are</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>照片留在原处</translation>
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
            <translation>扫描完成</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%Ln cannot be read</source>
            <extracomment>photofind/gui/notices.py</extracomment>
            <translation>
                <numerusform>%Ln 张无法读取</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <extracomment>photofind/gui/notices.py</extracomment>
            <translation>
                <numerusform>%Ln 张有变化</numerusform>
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
                <numerusform>%Ln 个无法还原</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln decision(s) taken back</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>
                <numerusform>已收回 %Ln 个决定</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln 个文档</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited cop(y/ies)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln 份编辑过的副本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) (is/are) back in place.</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation>
                <numerusform>%Ln 个文件已回到原位。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) could not be looked into</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln 个文件夹无法查看</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln group(s)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln 组</numerusform>
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
                <numerusform>%Ln 张在该文件夹之外的组中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new photo(s)</source>
            <extracomment>photofind/gui/notices.py</extracomment>
            <translation>
                <numerusform>%Ln 张新照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the same moment</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln 张同一时刻的照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other file(s)</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln 个其他文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln path(s) copied.</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>已复制 %Ln 个路径。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s)</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) marked to go</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>
                <numerusform>已标记移除 %Ln 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) went to the trash</source>
            <extracomment>photofind/gui/acted_bar.py</extracomment>
            <translation>
                <numerusform>%Ln 张照片已移入回收站</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) were compared by their bytes only</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln 张照片仅按字节比较</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s) match</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>
                <numerusform>%Ln 个点匹配</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln re-saved cop(y/ies)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln 份重新保存的副本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln removed</source>
            <extracomment>photofind/gui/notices.py</extracomment>
            <translation>
                <numerusform>%Ln 张已移除</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln similar</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln 张相似</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s/) in protected folders</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>%Ln 张保留在受保护的文件夹中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s/), because more than size or quality may differ</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>%Ln 张保留，因为不同之处可能不止大小或质量</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s/), because the kept one lacks metadata of it</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>%Ln 张保留，因为要保留的那张缺少其元数据</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln video(s)</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln 个视频</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%n 分钟</numerusform>
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
            <translation>扫描之后，缩放和编辑过的副本也能找到。</translation>
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
            <translation>还含有</translation>
        </message>
        <message>
            <source>Among these photos: {0}</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>在这些照片中：{0}</translation>
        </message>
        <message>
            <source>Another shot of the same scene. Never marked for you.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>同一场景的另一次拍摄。绝不自动标记。</translation>
        </message>
        <message>
            <source>Camera</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>相机</translation>
        </message>
        <message>
            <source>Cropped, framed, captioned or otherwise edited.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>经裁剪、加框、加文字或其他编辑。</translation>
        </message>
        <message>
            <source>Description</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>说明</translation>
        </message>
        <message>
            <source>Edited</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>已编辑</translation>
        </message>
        <message>
            <source>Every pixel is the same; only metadata or the container differ.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>每个像素都相同；仅元数据或容器不同。</translation>
        </message>
        <message>
            <source>Everything in {0} is also in {1}.</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>{0} 中的所有内容也都在 {1} 中。</translation>
        </message>
        <message>
            <source>Folder</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>文件夹</translation>
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
            <translation>图库中有一份；没有副本</translation>
        </message>
        <message>
            <source>In your library: {0}</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>在您的图库中：{0}</translation>
        </message>
        <message>
            <source>Keeps the first</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>保留第一张</translation>
        </message>
        <message>
            <source>Keeps the first: {0}</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>保留第一张：{0}</translation>
        </message>
        <message>
            <source>Keywords</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>关键字</translation>
        </message>
        <message>
            <source>Lens</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>镜头</translation>
        </message>
        <message>
            <source>Looks alike, and nothing more is claimed.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>看起来相似，仅此而已。</translation>
        </message>
        <message numerus="yes">
            <source>Marks %Ln photo(s)</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>标记 %Ln 张照片</numerusform>
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
            <translation>名称</translation>
        </message>
        <message>
            <source>No match</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>没有匹配</translation>
        </message>
        <message>
            <source>Not among these photos</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>不在这些照片中</translation>
        </message>
        <message numerus="yes">
            <source>Not among these photos, but %Ln of the same moment</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>
                <numerusform>不在这些照片中，但有 %Ln 张同一时刻的照片</numerusform>
            </translation>
        </message>
        <message>
            <source>Not among these photos; the closest is {0} alike</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>不在这些照片中；最接近的相似度为 {0}</translation>
        </message>
        <message>
            <source>Not in your library</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>不在您的图库中</translation>
        </message>
        <message numerus="yes">
            <source>Not in your library, but %Ln of the same moment</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>
                <numerusform>不在您的图库中，但有 %Ln 张同一时刻的照片</numerusform>
            </translation>
        </message>
        <message>
            <source>Not in your library; the closest is {0} alike</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>不在您的图库中；最接近的相似度为 {0}</translation>
        </message>
        <message numerus="yes">
            <source>Nothing has changed in %Ln photo(s).</source>
            <extracomment>photofind/gui/notices.py</extracomment>
            <translation>
                <numerusform>%Ln 张照片均无变化。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of {0} is in {1}: {2}, {3}.</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>{0} 中没有任何内容在 {1} 中：{2}，{3}。</translation>
        </message>
        <message>
            <source>Photo {0}</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>照片 {0}</translation>
        </message>
        <message>
            <source>Pixels</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>像素</translation>
        </message>
        <message>
            <source>Place</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>地点</translation>
        </message>
        <message>
            <source>Quality</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>质量</translation>
        </message>
        <message>
            <source>Rating</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>评分</translation>
        </message>
        <message>
            <source>Same moment</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>同一时刻</translation>
        </message>
        <message>
            <source>Same picture</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>同一图片</translation>
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
            <translation>拍摄时间</translation>
        </message>
        <message>
            <source>The files are the same, byte for byte.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>文件逐字节相同。</translation>
        </message>
        <message>
            <source>The same picture, saved again: resized, recompressed, turned, recoloured.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>同一图片的另存版本：缩放、重新压缩、旋转或调色。</translation>
        </message>
        <message>
            <source>These are not duplicates</source>
            <extracomment>photofind/gui/decision_list.py</extracomment>
            <translation>这些不是重复照片</translation>
        </message>
        <message>
            <source>Thrown away for good</source>
            <extracomment>photofind/gui/decision_list.py</extracomment>
            <translation>已彻底清除</translation>
        </message>
        <message>
            <source>Written by</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>写入程序</translation>
        </message>
        <message>
            <source>accepted</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation>已接受</translation>
        </message>
        <message>
            <source>another lossless format</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>另一种无损格式</translation>
        </message>
        <message>
            <source>bent or in perspective</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>弯曲或带透视</translation>
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
            <translation>亮度 {0}（满分 100）</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>cannot be read: {0}</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation>无法读取：{0}</translation>
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
            <translation>灰度</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln accepted group(s)</source>
            <extracomment>photofind/gui/mark_bar.py</extracomment>
            <translation>
                <numerusform>在 %Ln 个已接受的组中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %Ln group(s)</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>在 %Ln 个组中</numerusform>
            </translation>
        </message>
        <message>
            <source>in your library</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>在您的图库中</translation>
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
            <translation>噪点更少</translation>
        </message>
        <message>
            <source>lossless</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>无损</translation>
        </message>
        <message>
            <source>mirrored</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>镜像</translation>
        </message>
        <message>
            <source>no thumbnail</source>
            <extracomment>photofind/gui/photo_delegate.py</extracomment>
            <translation>无缩略图</translation>
        </message>
        <message>
            <source>noisier</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>噪点更多</translation>
        </message>
        <message>
            <source>not in your library</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>不在您的图库中</translation>
        </message>
        <message>
            <source>on a drive that is not plugged in</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation>位于未连接的驱动器上</translation>
        </message>
        <message>
            <source>only this has: {0}</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>仅此文件含有：{0}</translation>
        </message>
        <message>
            <source>other colours</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>颜色不同</translation>
        </message>
        <message>
            <source>other metadata</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>元数据不同</translation>
        </message>
        <message>
            <source>photo {0} of {1}</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>第 {0} 张，共 {1} 张</translation>
        </message>
        <message>
            <source>photofind's choice</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation>photofind 的选择</translation>
        </message>
        <message>
            <source>photos that left the library</source>
            <extracomment>photofind/gui/decision_list.py</extracomment>
            <translation>已移出图库的照片</translation>
        </message>
        <message>
            <source>resized to {0} %</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>缩放至 {0} %</translation>
        </message>
        <message>
            <source>saved again</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>重新保存</translation>
        </message>
        <message>
            <source>sharpened</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>已锐化</translation>
        </message>
        <message>
            <source>shows more around it</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>显示更多周边内容</translation>
        </message>
        <message>
            <source>stays</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation>保留</translation>
        </message>
        <message>
            <source>tilted {0}°</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>倾斜 {0}°</translation>
        </message>
        <message>
            <source>too plain to compare</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation>过于单一，无法比较</translation>
        </message>
        <message>
            <source>turned {0}°</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>旋转 {0}°</translation>
        </message>
        <message>
            <source>under a second</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>不到一秒</translation>
        </message>
        <message>
            <source>with a frame</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>带边框</translation>
        </message>
        <message>
            <source>with something on top</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>上面有叠加内容</translation>
        </message>
        <message>
            <source>without the frame</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>不带边框</translation>
        </message>
        <message>
            <source>without what lies on top</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>不含叠加内容</translation>
        </message>
        <message>
            <source>would be lost: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>将会丢失：{0}</translation>
        </message>
        <message>
            <source>would go: {0}</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation>将移除：{0}</translation>
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
            <translation>可节省 {0}</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>{hours} 小时 {minutes} 分钟</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <extracomment>photofind/gui/date_bubble.py</extracomment>
            <translation>{year}年{month}</translation>
        </message>
    </context>
</TS>
