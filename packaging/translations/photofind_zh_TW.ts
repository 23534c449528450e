<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>ActedBar</name>
        <message>
            <source>Close</source>
            <extracomment>photofind/gui/acted_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <extracomment>photofind/gui/acted_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About photofind</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept the group</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add folder…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy path</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the log</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicates</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the photos</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find by a picture file…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find duplicates</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find similar</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find the picture on the clipboard</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full screen</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep all of the group</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep or remove the photo</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger thumbnails</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for new photos</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the photo the keeper</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause or resume the scan</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review the plan…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in folder</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller thumbnails</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the scan</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are not duplicates</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ActivityPage</name>
        <message>
            <source>Activity</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the list</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every photo could be read</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every photo that goes to the trash is noted here, with a way back.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files that cannot be read are listed here, each with the reason.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files that could not be read</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was done yet</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore all</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stayed for it</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list is on the clipboard.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unreadable</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was done</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it is</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it cannot be read</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being moved</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the trash</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in the trash any more</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>restored</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stayed</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Dismiss</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BannerStack</name>
        <message>
            <source>Copy report</source>
            <extracomment>photofind/gui/banners.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BatchList</name>
        <message numerus="yes">
            <source>%Ln (is/are) in your library</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln (is/are) not</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cannot be read</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln path(s) copied.</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln are in your library</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All {0}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be read: {0}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy paths</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your library: {0}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking… {done} of {all}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in your library: {0}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures to look for</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save list…</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the list</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list cannot be saved: {0}.</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list is in {0}.</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The selected ones, or all that are listed</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which pictures to list</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Back (Escape)</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Difference</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flip</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side by side</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space flips</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What differs</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom in</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom out</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Loading…</source>
            <extracomment>photofind/gui/compare_view.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not one pixel differs</source>
            <extracomment>photofind/gui/compare_view.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures compared</source>
            <extracomment>photofind/gui/compare_view.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Core</name>
        <message>
            <source>A model may not be named {0}: use letters, digits, points and dashes.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A text model needs the tokenizer that belongs to it.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another photofind is scanning this library.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot export to {0}: the name must end in .npz, .h5 or .csv.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot read {0}: {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot write {0}: {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image and text model are no pair: {0} and {1} numbers.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install photofind[models] so that a classifier can be cut before its last layer.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install photofind[text] to search photos by words.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this system photofind cannot let go of photos safely yet.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the two folders lies in the other, so they cannot be compared.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The description of the model {0} is damaged.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The embedding model that ships with photofind is gone.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The embedding model {0} does not exist.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The embedding model {0} is damaged or not an ONNX model.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {0} does not exist.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {0} cannot be listed: {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {0} does not exist.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The index cannot be written to {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The index holds vectors of {0} numbers, not of {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The input {0} does not take pictures of three colours.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library in {0} is of an older version and read-only.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library in {0} was written by a newer photofind.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model has no last layer that could be cut off.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model has no {0} {1}, only {2}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model in use knows no words: photofind models list shows which do.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model takes {0} pixels, not {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model takes {0} x {1} pixels, not a square.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {0} cannot be run: {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {0} cannot be written to {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {0} has damaged metadata.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {0} is damaged.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {0} is not installed.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan {0}, so nothing was done.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The region is too small to search for.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The region lies outside of the picture.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The saved index is damaged or of another format.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The saved index is missing or damaged.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The saved index was made with another model.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting {0} in {1} has a wrong value.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings cannot be written to {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings in {0} are not photofind's.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings in {0} cannot be read.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text model gives no vector for a text.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text model takes no words.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tokenizer {0} does not exist.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tokenizer {0} is damaged.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no act {0} in the journal.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no library in {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no model named {0} to install, only {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no picture to look for.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left on the disk of {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room to write {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing in {0} that photofind set aside.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a plan of photofind.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a plan: it is not JSON, or was cut short.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This photo is no longer in the library.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan cannot be read; make it again.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan was changed after it was made, so nothing was done.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan was written by another version of photofind; make it again.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a JPEG of {0} bits per sample cannot be decoded</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a JPEG of {0} colour components cannot be decoded</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a PPM whose samples end at {0} cannot be compared exactly</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a RAW and a developed picture are never judged against each other</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a deep TIFF of this colour model cannot be compared exactly</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a greater colour depth</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a person should look at it first</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a picture that was not read</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a thousand files of its name are there</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another file lies at {0}</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another file lies in its place</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another part of the plan lets go of it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another program keeps a catalog of this folder</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decoding takes longer than {0} s</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deeper colours</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>files that belong to it came or went since the plan was made</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>further pages or frames</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it and the copy that would stay are one file under two names</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it and the copy that would stay are parts of one shot</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it comes first by name</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it could not be moved to the trash</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it did not arrive</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has no picture</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has the cleaner name</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has the most pixels</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has the original metadata</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is damaged ({0})</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is encoded best</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is in a protected folder</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is no ordinary file</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not a picture of a known format</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not in the trash any more</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is on a drive that is there</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is on an internal drive</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is the last copy on this volume, and one should stay on a second volume</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is the only one that is intact</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is the original, not an edited copy</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it kept another file</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it lies where photofind never touches anything</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it needs more memory than a photo may take</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it shows the whole picture</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it vanished during the scan</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was kept for a photo that is not verified against the copy that stays</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was taken first</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its colour profile cannot be applied exactly</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its content is not what was expected</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its decoder crashed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its drive is not plugged in</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its file holds the most</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its folder comes first</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its folder was moved or replaced in this moment</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its layout is not known</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its volume cannot hold one file under two names</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its volume or folder cannot be written to</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keywords</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more pages or frames</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more pixels</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no copy that stays was verified against it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one member of every group stays</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only this file has something that would be lost</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>permission denied</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pixels without compression loss</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the GPS position</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the HEIF has no picture</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the HEIF is cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the HEIF is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the JPEG XL has no picture</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the JPEG XL is cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the JPEG XL is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the JPEG XL is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the JPEG is cut off before its picture begins</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the JPEG is cut off or damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the JPEG says that it has no pixels</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the PNG is cut off or damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the PNG is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the PNG is damaged: it has no header</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the RAW file cannot be developed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the RAW file is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the RAW file is damaged, or its camera is not known</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the TIFF has a layout that is not known</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the TIFF is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the TIFF is damaged, or of a kind that is not known</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the WEBP is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the bytes differ</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the capture time</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the connection breaks off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the copy that would stay cannot be read to the end</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the copy that would stay changed since it was judged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the copy that would stay is a link</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the copy that would stay is not there any more</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the copy that would stay is on a drive that is not plugged in</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the copy that would stay is only a placeholder for one in the cloud</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the copy that would stay lacks a part of it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the copy that would stay lies in a trash or quarantine</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the copy that would stay vanished in this moment; the file was put back</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the description</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the drive of the copy that stays could not take down for whom it stays</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file cannot be read</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file cannot be read ({0})</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file changed since it was judged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is a link</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is a placeholder for one in the cloud</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is empty</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is gone</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is larger than 1 GB</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is not there any more</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the others are copies of it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the rating</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the {0} is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the {0} is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no trash for it, nor a place for a quarantine</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is not enough memory to decode it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>transparency</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>truncated</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you stopped before it was its turn</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be added to</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be added.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be read.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be written to {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be written to.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be fetched, because {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a folder of the library.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a folder.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a photofind {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is too large</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} stays, because {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} x {1} pixels need more memory than a photo may take</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} x {1} pixels need too much memory</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <source>Drop to add this folder</source>
            <extracomment>photofind/gui/drop_overlay.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop to find this picture</source>
            <extracomment>photofind/gui/drop_overlay.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <source>Comparing photos…</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicates</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find duplicates</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups appear here while the work goes on, the largest gain first.</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No duplicates here</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No group passes these filters</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other words, folders, kinds or sizes may.</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the comparison</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all groups</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo takes all of these marks back.</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When photos of your library are alike, they stand here in groups.</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A mistake in photofind: {0}. Your photos are safe.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another photofind is using this library. Try again in a moment.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full, so nothing more can be recorded.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library's catalog is damaged. Your photos are not.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library's folder cannot be written to.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model that judges likeness is missing or damaged.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This library was written by a newer photofind; update first.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindPage</name>
        <message numerus="yes">
            <source>Compared with %Ln photo(s)</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Drop a picture here to find it</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From a file manager, a browser, or the clipboard. photofind says whether it is in your library and shows what looks like it. Drop many at once to learn which of them you have already.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How alike</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking…</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the slider left.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photo of the library looks alike.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of these photos looks alike. Others of the library may.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is this much alike</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing like it</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open pictures…</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos for “{0}”</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This picture cannot be searched for</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too plain to compare: only exact copies can be recognised.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at least {0} %</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this very photo</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} alike</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FolderPanel</name>
        <message>
            <source>Add folder…</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All photos</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies in folders higher up stay.</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exclude…</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FOLDERS</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folders</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for new photos here</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up: its copies stay</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected: never remove from here</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from the library (photos stay)</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in folder</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not found</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not plugged in</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>protected</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GridView</name>
        <message>
            <source>Photos</source>
            <extracomment>photofind/gui/grid_view.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroupFilterBar</name>
        <message>
            <source>All kinds</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another folder wins…</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any size</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By name</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {0}</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In all folders</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest gain first</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark by rule…</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most photos first</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newest first</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oldest first</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only across folders</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only within a folder</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only within another folder…</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only within {0}</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search names and folders</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the largest file</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the photos lie</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} wins over others</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroupTabs</name>
        <message>
            <source>Grades</source>
            <extracomment>photofind/gui/group_tabs.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message>
            <source>Groups of duplicates</source>
            <extracomment>photofind/gui/group_view.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message numerus="yes">
            <source>%Ln photo(s) left the library; the files are where they were.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Add folder…</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add {0}</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a folder here, or a picture to find it</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by name</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for photos…</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photo fits these filters</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photos here</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other words, another kind or another time may.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all photos</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of thumbnails</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first ones appear in a moment.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folders of this library hold no photo that can be read.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>photofind looks at your photos where they are. Nothing is copied, changed or sent anywhere.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%Ln on unplugged drives</source>
            <extracomment>photofind/gui/main_window.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Dropped picture</source>
            <extracomment>photofind/gui/main_window.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log is on the clipboard. Nothing was sent anywhere.</source>
            <extracomment>photofind/gui/main_window.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MarkBar</name>
        <message>
            <source>Review the plan…</source>
            <extracomment>photofind/gui/mark_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space: keep or remove · K: keeper · C: compare · N: not duplicates · Enter: accept</source>
            <extracomment>photofind/gui/mark_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>accept</source>
            <extracomment>photofind/gui/marks.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keep all</source>
            <extracomment>photofind/gui/marks.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keeper</source>
            <extracomment>photofind/gui/marks.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mark</source>
            <extracomment>photofind/gui/marks.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>select</source>
            <extracomment>photofind/gui/marks.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhotoCommands</name>
        <message numerus="yes">
            <source>%Ln path(s) copied.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Find by a picture file</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No program could open {0}.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pasted picture</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no picture in this.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This picture is on the web, and photofind fetches nothing from there. Save it first, then drop the file here.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is on a drive that is not plugged in.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhotoFilterBar</name>
        <message>
            <source>All cameras</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All folders</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All kinds</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any size</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any time</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between two days…</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Last %n day(s)</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Last day</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over {0} MB</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the file</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time taken</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under 300 KB</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhotoGridModel</name>
        <message>
            <source>Photo, loading</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to keep</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanPanel</name>
        <message numerus="yes">
            <source>%Ln photo(s) are in the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) would go to the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Back to the groups</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Because</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drives left</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the plan…</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Move %Ln photo(s) to the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moving photos to the trash…</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No program here can show the trash.</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing would go</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stays</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stays for it</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan in detail</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stays after all</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stays after all: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to a quarantine folder, for this drive has no trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to the folder you chose</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you stopped the rest</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} carries this to your other devices</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} return when it is emptied</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to gain</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{drive}: {files} {place}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <source>Nothing was looked for yet</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <extracomment>photofind/gui/app.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library cannot be opened</source>
            <extracomment>photofind/gui/app.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QueryPanel</name>
        <message>
            <source>LOOKING FOR</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mirror</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open…</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or describe it in words</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search for the whole picture</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn left</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn right</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words to find photos by</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QueryView</name>
        <message>
            <source>Draw a rectangle to search for a part of the picture</source>
            <extracomment>photofind/gui/query_view.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Query picture</source>
            <extracomment>photofind/gui/query_view.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>One photo of every group stays.</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These files are the same, byte for byte: now all of them stay.</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>photofind was interrupted while moving %Ln photo(s); nothing is lost. The activity page says where each is.</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ScanBar</name>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be read</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Comparing photos</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judging likeness</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for photos</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the scan</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading photos</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading previews' originals</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the list with the reasons</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting…</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} a second</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} left</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total}</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScanCommands</name>
        <message>
            <source>Add a folder of photos</source>
            <extracomment>photofind/gui/scan_commands.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SelectPanel</name>
        <message>
            <source>Another folder…</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder whose photos stay</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In every group shown, keep</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark by rule</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark them</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stays in every group</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the largest file</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the largest picture</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the newest photo</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the oldest photo</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the one photofind keeps</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is in the folder</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source> KB</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finds pictures and frees you of duplicates, on your own machine, offline.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free software under the MIT licence.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library: {0}</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model: {0}</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never scan</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photo is changed or deleted, and nothing is sent anywhere.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One for each core</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One pattern a line, for names of folders and files. The next scan obeys.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They can be made again at any time.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Threads for scanning</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thumbnails, at most, a photo</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {0}</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{photos}, {size} on the disk for what photofind knows of them</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%Ln cop(y/ies) with the same pixels</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be brought back</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited cop(y/ies)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) are back where they were.</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln group(s)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical cop(y/ies)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the same moment</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) marked to go</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) went to the trash</source>
            <extracomment>photofind/gui/acted_bar.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln re-saved cop(y/ies)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln similar</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Also holds</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Among these photos: {0}</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another shot of the same scene. Never marked for you.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cropped, framed, captioned or otherwise edited.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edited</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every pixel is the same; only metadata or the container differ.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identical</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your library once; no copies</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your library: {0}</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeps the first</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeps the first: {0}</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keywords</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lens</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks alike, and nothing more is claimed.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Marks %Ln photo(s)</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not among these photos</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Not among these photos, but %Ln of the same moment</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Not among these photos; the closest is {0} alike</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in your library</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Not in your library, but %Ln of the same moment</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Not in your library; the closest is {0} alike</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {0}</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pixels</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quality</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rating</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same moment</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same picture</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same pixels</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Similar</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The files are the same, byte for byte.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same picture, saved again: resized, recompressed, turned, recoloured.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written by</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accepted</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another lossless format</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bent or in perspective</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blurred</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>brighter</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be read</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be read: {0}</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cropped to {0} %</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>darker</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>enlarged to {0} %</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>goes: {0}</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>greyscale</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in %Ln accepted group(s)</source>
            <extracomment>photofind/gui/mark_bar.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>in %Ln group(s)</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>in your library</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keeper</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keeps: {0}</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lossless</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mirrored</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no thumbnail</source>
            <extracomment>photofind/gui/photo_delegate.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>noisier</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in your library</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on a drive that is not plugged in</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only this has: {0}</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other colours</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other metadata</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>photo {0} of {1}</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>photofind's choice</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>resized to {0} %</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved again</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sharpened</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shows more around it</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stays</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tilted {0}°</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too plain to compare</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>turned {0}°</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under a second</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with a frame</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with something on top</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without the frame</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without what lies on top</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>would be lost: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>would go: {0}</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to gain</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
