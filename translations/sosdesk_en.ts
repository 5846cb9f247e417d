<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ja_JP">
<context>
    <name>DeadlineText</name>
    <message>
        <source>緊急 待ち %1</source>
        <translation>Urgent, waiting %1</translation>
    </message>
    <message>
        <source>%1件</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1まで%2</source>
        <translation>until %1%2</translation>
    </message>
    <message>
        <source>%1を過ぎて%2</source>
        <translation>past %1%2</translation>
    </message>
</context>
<context>
    <name>prefecture</name>
    <message>
        <source>北海道</source>
        <translation>Hokkaido</translation>
    </message>
    <message>
        <source>青森県</source>
        <translation>Aomori</translation>
    </message>
    <message>
        <source>岩手県</source>
        <translation>Iwate</translation>
    </message>
    <message>
        <source>宮城県</source>
        <translation>Miyagi</translation>
    </message>
    <message>
        <source>秋田県</source>
        <translation>Akita</translation>
    </message>
    <message>
        <source>山形県</source>
        <translation>Yamagata</translation>
    </message>
    <message>
        <source>福島県</source>
        <translation>Fukushima</translation>
    </message>
    <message>
        <source>茨城県</source>
        <translation>Ibaraki</translation>
    </message>
    <message>
        <source>栃木県</source>
        <translation>Tochigi</translation>
    </message>
    <message>
        <source>群馬県</source>
        <translation>Gunma</translation>
    </message>
    <message>
        <source>埼玉県</source>
        <translation>Saitama</translation>
    </message>
    <message>
        <source>千葉県</source>
        <translation>Chiba</translation>
    </message>
    <message>
        <source>東京都</source>
        <translation>Tokyo</translation>
    </message>
    <message>
        <source>神奈川県</source>
        <translation>Kanagawa</translation>
    </message>
    <message>
        <source>新潟県</source>
        <translation>Niigata</translation>
    </message>
    <message>
        <source>富山県</source>
        <translation>Toyama</translation>
    </message>
    <message>
        <source>石川県</source>
        <translation>Ishikawa</translation>
    </message>
    <message>
        <source>福井県</source>
        <translation>Fukui</translation>
    </message>
    <message>
        <source>山梨県</source>
        <translation>Yamanashi</translation>
    </message>
    <message>
        <source>長野県</source>
        <translation>Nagano</translation>
    </message>
    <message>
        <source>岐阜県</source>
        <translation>Gifu</translation>
    </message>
    <message>
        <source>静岡県</source>
        <translation>Shizuoka</translation>
    </message>
    <message>
        <source>愛知県</source>
        <translation>Aichi</translation>
    </message>
    <message>
        <source>三重県</source>
        <translation>Mie</translation>
    </message>
    <message>
        <source>滋賀県</source>
        <translation>Shiga</translation>
    </message>
    <message>
        <source>京都府</source>
        <translation>Kyoto</translation>
    </message>
    <message>
        <source>大阪府</source>
        <translation>Osaka</translation>
    </message>
    <message>
        <source>兵庫県</source>
        <translation>Hyogo</translation>
    </message>
    <message>
        <source>奈良県</source>
        <translation>Nara</translation>
    </message>
    <message>
        <source>和歌山県</source>
        <translation>Wakayama</translation>
    </message>
    <message>
        <source>鳥取県</source>
        <translation>Tottori</translation>
    </message>
    <message>
        <source>島根県</source>
        <translation>Shimane</translation>
    </message>
    <message>
        <source>岡山県</source>
        <translation>Okayama</translation>
    </message>
    <message>
        <source>広島県</source>
        <translation>Hiroshima</translation>
    </message>
    <message>
        <source>山口県</source>
        <translation>Yamaguchi</translation>
    </message>
    <message>
        <source>徳島県</source>
        <translation>Tokushima</translation>
    </message>
    <message>
        <source>香川県</source>
        <translation>Kagawa</translation>
    </message>
    <message>
        <source>愛媛県</source>
        <translation>Ehime</translation>
    </message>
    <message>
        <source>高知県</source>
        <translation>Kochi</translation>
    </message>
    <message>
        <source>福岡県</source>
        <translation>Fukuoka</translation>
    </message>
    <message>
        <source>佐賀県</source>
        <translation>Saga</translation>
    </message>
    <message>
        <source>長崎県</source>
        <translation>Nagasaki</translation>
    </message>
    <message>
        <source>熊本県</source>
        <translation>Kumamoto</translation>
    </message>
    <message>
        <source>大分県</source>
        <translation>Oita</translation>
    </message>
    <message>
        <source>宮崎県</source>
        <translation>Miyazaki</translation>
    </message>
    <message>
        <source>鹿児島県</source>
        <translation>Kagoshima</translation>
    </message>
    <message>
        <source>沖縄県</source>
        <translation>Okinawa</translation>
    </message>
</context>
<context>
    <name>report kind</name>
    <message>
        <source>緊急配布要請</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>とりまとめ団体の要請</source>
        <translation>Aggregator requests</translation>
    </message>
    <message>
        <source>週次調査</source>
        <translation>Weekly survey</translation>
    </message>
    <message>
        <source>日次調査</source>
        <translation>Daily survey</translation>
    </message>
    <message>
        <source>医療機関一覧</source>
        <translation>Facility list</translation>
    </message>
    <message>
        <source>配布実績</source>
        <translation>Distributions</translation>
    </message>
    <message>
        <source>備蓄</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>聞き取り</source>
        <translation>Contact records</translation>
    </message>
    <message>
        <source>祝日</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>伝票番号</source>
        <translation>Tracking number</translation>
    </message>
    <message>
        <source>国の内示</source>
        <translation>the ministry’s answer</translation>
    </message>
    <message>
        <source>要請シート（別紙）</source>
        <translation>Request sheet</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::ActionBar</name>
    <message>
        <source>要・完了して次へ</source>
        <translation>Approve, complete, next</translation>
    </message>
    <message>
        <source>否…</source>
        <translation>Deny…</translation>
    </message>
    <message>
        <source>聞き取り</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>回答票</source>
        <translation>Response form</translation>
    </message>
    <message>
        <source>G-MIS転記</source>
        <translation>G-MIS entry</translation>
    </message>
    <message>
        <source>この決定を取消</source>
        <translation>Undo this decision</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>保留を解く</source>
        <translation>Take up again</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::Actions</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::AppearanceForm</name>
    <message>
        <source>明るさ</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <source>システムに合わせる</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>明るい</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>暗い</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>%1％</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>文字の大きさ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>言語</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>言語は、次に起動したときから変わります。</source>
        <translation>The language changes at the next start.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::ApprovalPreview</name>
    <message>
        <source>決裁欄なし</source>
        <translation>No approval boxes</translation>
    </message>
    <message>
        <source>決裁欄：%1</source>
        <translation>Approval boxes: %1</translation>
    </message>
    <message>
        <source>決裁欄は印刷されません</source>
        <translation>No approval boxes will be printed</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::Arrivals</name>
    <message>
        <source>取り込めませんでした：%1</source>
        <translation>Not imported: %1</translation>
    </message>
    <message>
        <source>%1件のファイルを取り込み中</source>
        <translation>Importing files: %1</translation>
    </message>
    <message>
        <source>取り込むファイル</source>
        <translation>Files to import</translation>
    </message>
    <message>
        <source>取り込み：新規 %1&#x3000;変更 %2&#x3000;同じ %3&#x3000;不採用 %4</source>
        <translation>Import: new %1  changed %2  same %3  refused %4</translation>
    </message>
    <message>
        <source>詳しく</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>レポート (*.csv *.xlsx);;すべてのファイル (*)</source>
        <translation>Reports (*.csv *.xlsx);;All files (*)</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::BatchPanel</name>
    <message>
        <source>不明</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 要請 %2・在庫 %3・消費/週 %4</source>
        <translation>%1 asked %2, stock %3, use/wk %4</translation>
    </message>
    <message>
        <source>%1.%2週</source>
        <translation>%1.%2 wk</translation>
    </message>
    <message>
        <source>要&#x3000;%1&#x3000;%2</source>
        <translation>Yes  %1  %2</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>一括で要・完了</source>
        <translation>Approve in one go</translation>
    </message>
    <message>
        <source>管理番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>医療機関</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>備蓄週数</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>要請と在庫</source>
        <translation>Asked and in stock</translation>
    </message>
    <message>
        <source>決定の案</source>
        <translation>Would be decided</translation>
    </message>
    <message>
        <source>都道府県意見</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>確認する要請</source>
        <translation>Requests to look at</translation>
    </message>
    <message>
        <source>%1件を要・完了にする</source>
        <translation>Approve %1</translation>
    </message>
    <message>
        <source>%1&#x3000;実行 %2件&#x3000;対象外 %3件</source>
        <translation>%1: %2 done, %3 left out</translation>
    </message>
    <message>
        <source>結果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>内容・理由</source>
        <translation>What, or why not</translation>
    </message>
    <message>
        <source>実行</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>対象外</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>通常の要請（C8 締切のほか、審査項目がすべて適合）は %1件です（%2 に判定）。そのうち無作為に選んだ %3件を確認してから、全件を目安の枚数で要・完了にしてください。保留中のもの、下書きのあるもの、ほかの要請の配布と重なるものは含みません。</source>
        <translation>%1 requests are clean (every check is ok, C8 deadline aside; judged at %2). Look at %3 of them, drawn at random, then complete all as 要 with the suggested pieces. Left out: what is on hold, what has a draft, and what would overlap with another request of this batch.</translation>
    </message>
    <message>
        <source>%1（不足のため %2件は②）</source>
        <translation>%1 (short: %2 go to ②)</translation>
    </message>
    <message>
        <source>備蓄一覧が取り込まれていません。</source>
        <translation>No stock list was imported.</translation>
    </message>
    <message>
        <source>県備蓄：%1</source>
        <translation>Prefecture’s stock: %1</translation>
    </message>
    <message>
        <source>途中で県備蓄が足りなくなるため、%1件は①でなく②になります（下の一覧にすべて示します）。分け方を決めるときは、閉じて公平配分（Ctrl+H）を使ってください。</source>
        <translation>The stock ends on the way: %1 go to ② instead of ① (all of them are listed below). To decide who gets what, close this and use Fair share (Ctrl+H).</translation>
    </message>
    <message>
        <source>①不足&#x3000;%1</source>
        <translation>① short  %1</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::Batching</name>
    <message>
        <source>一括の処理が進んでいます</source>
        <translation>A batch is under way</translation>
    </message>
    <message>
        <source>要請を判定しています</source>
        <translation>Judging requests</translation>
    </message>
    <message>
        <source>一括で要・完了にしています</source>
        <translation>Approving in one go</translation>
    </message>
    <message>
        <source>中止しました</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>一括の結果</source>
        <translation>Result of the batch</translation>
    </message>
    <message>
        <source>一括にできる通常の要請はありません</source>
        <translation>There is no plain request for a batch</translation>
    </message>
    <message>
        <source>一括で %1件を要・完了にしました（Z で取消）</source>
        <translation>%1 requests completed in a batch (Z takes them back)</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::ChangeStrip</name>
    <message>
        <source>変更を確認済みにする</source>
        <translation>Mark the change as seen</translation>
    </message>
    <message>
        <source>変更の見直し</source>
        <translation>Second look at the change</translation>
    </message>
    <message>
        <source>決定後に変更&#x3000;%1</source>
        <translation>Changed after the decision: %1</translation>
    </message>
    <message>
        <source>変更あり&#x3000;%1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>変更後も要のままとする理由</source>
        <translation>Why it stays approved after the change</translation>
    </message>
    <message>
        <source>変更後も要のままとする理由（D6）</source>
        <translation>Why it stays approved after the change (D6)</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::ChangeText</name>
    <message>
        <source>変更&#x3000;%1&#x3000;%2 → %3</source>
        <translation>Changed  %1  %2 → %3</translation>
    </message>
    <message>
        <source>差異&#x3000;%1&#x3000;審査デスク %2 ／ G-MIS %3</source>
        <translation>Difference  %1  here %2 / G-MIS %3</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::CharacterPanel</name>
    <message>
        <source>置き換えを登録</source>
        <translation>Keep replacement</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>元の文字</source>
        <translation>Character</translation>
    </message>
    <message>
        <source>代わりの文字</source>
        <translation>Written instead</translation>
    </message>
    <message>
        <source>置き換える文字は登録されていません</source>
        <translation>No character is replaced</translation>
    </message>
    <message>
        <source>元の文字を入れてください</source>
        <translation>Enter the character</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::CheckNote</name>
    <message>
        <source>Enter で書く、Esc でやめる</source>
        <translation>Enter writes it, Esc leaves it</translation>
    </message>
    <message>
        <source>%1 のメモ</source>
        <translation>Note on %1</translation>
    </message>
    <message>
        <source>入力のあとで、書いてあったメモは消されました。Enter で置き換えます。</source>
        <translation>The note that stood here was removed after you typed. Enter replaces it.</translation>
    </message>
    <message>
        <source>入力のあとでメモは「%1」に変わりました。Enter で置き換えます。</source>
        <translation>After you typed, the note became “%1”. Enter replaces it.</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::Checklist</name>
    <message>
        <source>審査項目</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>前日時点の在庫量</source>
        <translation>Stock on the day before</translation>
    </message>
    <message>
        <source>想定消費量（週）</source>
        <translation>Expected use (weekly)</translation>
    </message>
    <message>
        <source>購入見込み量（週）</source>
        <translation>Expected purchase (weekly)</translation>
    </message>
    <message>
        <source>備蓄見通し</source>
        <translation>Stock outlook</translation>
    </message>
    <message>
        <source>限度</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>要請枚数</source>
        <translation>Pieces requested</translation>
    </message>
    <message>
        <source>配布枚数の目安</source>
        <translation>Suggested pieces</translation>
    </message>
    <message>
        <source>配布の計</source>
        <translation>Distributed in all</translation>
    </message>
    <message>
        <source>未着</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>中央値</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>通常の範囲の端</source>
        <translation>Edge of the usual range</translation>
    </message>
    <message>
        <source>これまでの緊急配布（回）</source>
        <translation>Emergency distributions so far</translation>
    </message>
    <message>
        <source>うち最近（回）</source>
        <translation>of these, recent</translation>
    </message>
    <message>
        <source>申請日時</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>処理日</source>
        <translation>Processing day</translation>
    </message>
    <message>
        <source>日次調査</source>
        <translation>Daily survey</translation>
    </message>
    <message>
        <source>週次調査</source>
        <translation>Weekly survey</translation>
    </message>
    <message>
        <source>要請</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>医療機関一覧</source>
        <translation>Facility list</translation>
    </message>
    <message>
        <source>配布実績一覧</source>
        <translation>Distribution list</translation>
    </message>
    <message>
        <source>日次・週次調査</source>
        <translation>Daily and weekly surveys</translation>
    </message>
    <message>
        <source>聞き取り %1</source>
        <translation>Contact record %1</translation>
    </message>
    <message>
        <source>週次調査 %1</source>
        <translation>Weekly survey %1</translation>
    </message>
    <message>
        <source>日次調査 %1</source>
        <translation>Daily survey %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>出典：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>数値：%1</source>
        <translation>Figures: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>確認済 %1／%2&#x3000;規則 %3</source>
        <translation>Confirmed %1 of %2&#x3000;Rules %3</translation>
    </message>
    <message>
        <source>数値（%1）：%2</source>
        <translation>Figures (%1): %2</translation>
    </message>
    <message>
        <source>審査項目の内容を開く・閉じる（Enter）</source>
        <translation>Open or close the details of a check (Enter)</translation>
    </message>
    <message>
        <source>審査項目を確認済みにする（Space）</source>
        <translation>Tick a check as confirmed (Space)</translation>
    </message>
    <message>
        <source>審査項目のメモ…（N）</source>
        <translation>Note on a check… (N)</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::ChecklistModel</name>
    <message>
        <source>／</source>
        <translation> / </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2：%3。%4</source>
        <translation>%1 %2: %3. %4</translation>
    </message>
    <message>
        <source>%1品目とも：%2</source>
        <translation>All %1 items: %2</translation>
    </message>
    <message>
        <source>確認時：%1 → 今：%2</source>
        <translation>Confirmed as: %1 → now: %2</translation>
    </message>
    <message>
        <source>メモ：%1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>。確認済</source>
        <translation>. Confirmed</translation>
    </message>
    <message>
        <source>。未確認</source>
        <translation>. Not confirmed</translation>
    </message>
    <message>
        <source>。%1</source>
        <translation>. %1</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::ChecklistView</name>
    <message>
        <source>審査項目</source>
        <translation>Checks</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::Choice</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::ConflictPanel</name>
    <message>
        <source>相手の決定を採る</source>
        <translation>Keep theirs</translation>
    </message>
    <message>
        <source>自分の内容で決定し直す</source>
        <translation>Decide again with mine</translation>
    </message>
    <message>
        <source>あとで</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>競合</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>前の内容</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>自分</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>今は決定し直せません。%1</source>
        <translation>It cannot be decided again now. %1</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::ContactBox</name>
    <message>
        <source>在庫 %1</source>
        <translation>stock %1</translation>
    </message>
    <message>
        <source>消費/週 %1</source>
        <translation>use/wk %1</translation>
    </message>
    <message>
        <source>購入/週 %1</source>
        <translation>buy/wk %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>購入可能 %1</source>
        <translation>can buy %1</translation>
    </message>
    <message>
        <source>%1から</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>訂正 %1</source>
        <translation>corrected %1</translation>
    </message>
    <message>
        <source>かけ直し %1</source>
        <translation>call again %1</translation>
    </message>
    <message>
        <source>担当 %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>聞き取り</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>%1件</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>記録はありません（C で記録）</source>
        <translation>Nothing recorded yet (C records)</translation>
    </message>
    <message>
        <source>備考：なし</source>
        <translation>Remarks: none</translation>
    </message>
    <message>
        <source>備考：%1</source>
        <translation>Remarks: %1</translation>
    </message>
    <message>
        <source>不在×%1</source>
        <translation>no answer ×%1</translation>
    </message>
    <message>
        <source>折返し %1</source>
        <translation>call back %1</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::ContactForm</name>
    <message>
        <source>結果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>手段</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>調達できない事情</source>
        <translation>Why it cannot buy</translation>
    </message>
    <message>
        <source>聞いていない</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>聞き取りの記録</source>
        <translation>Contact record</translation>
    </message>
    <message>
        <source>相手</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>部署・氏名</source>
        <translation>department, name</translation>
    </message>
    <message>
        <source>購入できる枚数</source>
        <translation>Pieces that can be bought</translation>
    </message>
    <message>
        <source>枚数</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>いつから購入できるか</source>
        <translation>From when they can be bought</translation>
    </message>
    <message>
        <source>例：12/5</source>
        <translation>e.g. 12/5</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>聞いたこと</source>
        <translation>What was heard</translation>
    </message>
    <message>
        <source>かけ直す時刻</source>
        <translation>When to call again</translation>
    </message>
    <message>
        <source>例：15:30</source>
        <translation>e.g. 15:30</translation>
    </message>
    <message>
        <source>枚&#x3000;いつから</source>
        <translation>pcs  from</translation>
    </message>
    <message>
        <source>購入可能</source>
        <translation>Can buy</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>「その他」の事情を、内容に書いてください</source>
        <translation>Write what “Other” stands for into the contents</translation>
    </message>
    <message>
        <source>聞いたことを書いてください</source>
        <translation>Write what was heard</translation>
    </message>
    <message>
        <source>いつから購入できるかを、月/日で入力してください</source>
        <translation>Enter from when as month/day</translation>
    </message>
    <message>
        <source>かけ直す時刻を、時:分で入力してください</source>
        <translation>Enter when to call again as hour:minute</translation>
    </message>
    <message>
        <source>伝えること：材質・サイズは選べない。施設名・枚数は公表されることがある</source>
        <translation>Tell them: material and size cannot be chosen. Name and pieces may be published</translation>
    </message>
    <message>
        <source>欠品では、購入できる枚数も聞いてください（なければ 0）</source>
        <translation>When out of stock, also ask how many can be bought (0 if none)</translation>
    </message>
    <message>
        <source>かけ直し：%1</source>
        <translation>Call again: %1</translation>
    </message>
    <message>
        <source>結果 1–3</source>
        <translation>Result 1–3</translation>
    </message>
    <message>
        <source>事情 7–9</source>
        <translation>Why 7–9</translation>
    </message>
    <message>
        <source>かけ直し 4–6</source>
        <translation>Redial 4–6</translation>
    </message>
    <message>
        <source>%1時間後</source>
        <translation>in %1 h</translation>
    </message>
    <message>
        <source>%1分後</source>
        <translation>in %1 min</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::CorrectionGrid</name>
    <message>
        <source>訂正</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>在庫</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>消費/週</source>
        <translation>Use/wk</translation>
    </message>
    <message>
        <source>購入/週</source>
        <translation>Buy/wk</translation>
    </message>
    <message>
        <source>%1 在庫の訂正</source>
        <translation>%1, corrected stock</translation>
    </message>
    <message>
        <source>%1 想定消費（週）の訂正</source>
        <translation>%1, corrected weekly use</translation>
    </message>
    <message>
        <source>%1 購入見込（週）の訂正</source>
        <translation>%1, corrected weekly purchase</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::Deciding</name>
    <message>
        <source>直前：%1 否</source>
        <translation>Last: %1 denied</translation>
    </message>
    <message>
        <source>直前：%1 要 %2枚</source>
        <translation>Last: %1 approved, %2 pcs</translation>
    </message>
    <message>
        <source>%1 の下書きを保存できません。%2</source>
        <translation>The draft of %1 cannot be saved. %2</translation>
    </message>
    <message>
        <source>%1 の下書きを保存しました</source>
        <translation>Draft of %1 saved</translation>
    </message>
    <message>
        <source>%1 は保存されていません。%2</source>
        <translation>%1 has not been saved. %2</translation>
    </message>
    <message>
        <source>取消 Z</source>
        <translation>Undo Z</translation>
    </message>
    <message>
        <source>%1 の聞き取りを記録しました</source>
        <translation>Contact about %1 recorded</translation>
    </message>
    <message>
        <source>取消の結果</source>
        <translation>Result of the undo</translation>
    </message>
    <message>
        <source>%1 を保留にしました</source>
        <translation>%1 is on hold</translation>
    </message>
    <message>
        <source>%1 の保留を解きました</source>
        <translation>%1 is taken up again</translation>
    </message>
    <message>
        <source>%1：未保存の入力を復元しました</source>
        <translation>%1: what was typed and not saved is back</translation>
    </message>
    <message>
        <source>%1 は完了済みです。入力は控えてあり、次に開いたときに復元します。</source>
        <translation>%1 is complete; what was typed is kept and comes back when it is opened.</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::DeliveriesScreen</name>
    <message>
        <source>書き出す配送がありません</source>
        <translation>There is no delivery to write</translation>
    </message>
    <message>
        <source>%1 に書き出しました（%2件）</source>
        <translation>Written to %1 (%2 rows)</translation>
    </message>
    <message>
        <source>%1件を書き出しました。</source>
        <translation>%1 rows written. </translation>
    </message>
    <message>
        <source>%1件を書き出せます。</source>
        <translation>%1 rows can be written. </translation>
    </message>
    <message>
        <source>%1件は入っていません。赤い行を直してください。</source>
        <translation>%1 are not in it: mend the red rows.</translation>
    </message>
    <message>
        <source>配送を記録しました</source>
        <translation>Delivery recorded</translation>
    </message>
    <message>
        <source>配送の直前の変更を取り消しました</source>
        <translation>The last change of the delivery was taken back</translation>
    </message>
    <message>
        <source>%1件を１件にまとめました</source>
        <translation>%1 deliveries go as one</translation>
    </message>
    <message>
        <source>配送一覧を書き出す</source>
        <translation>Write delivery list</translation>
    </message>
    <message>
        <source>配送</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>表示する配送</source>
        <translation>Deliveries shown</translation>
    </message>
    <message>
        <source>終わっていないもの</source>
        <translation>Not finished</translation>
    </message>
    <message>
        <source>確認が要るもの</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>All</translation>
    </message>
    <message>
        <source>配送の一覧</source>
        <translation>List of deliveries</translation>
    </message>
    <message>
        <source>選んだ配送</source>
        <translation>Chosen delivery</translation>
    </message>
    <message>
        <source>E 記録&#x3000;H 引渡し&#x3000;S 発送&#x3000;T 連絡&#x3000;Z 取消</source>
        <translation>E enter  H handed over  S shipped  T told  Z undo</translation>
    </message>
    <message>
        <source>同梱して１件にする</source>
        <translation>Send as one parcel</translation>
    </message>
    <message>
        <source>宛名ラベル</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>L で編集。登録した宛名は次回も使います</source>
        <translation>L edits it; a label that is kept is used again</translation>
    </message>
    <message>
        <source>一覧の形式</source>
        <translation>Format of the list</translation>
    </message>
    <message>
        <source>点検</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>書き出す…</source>
        <translation>Write…</translation>
    </message>
    <message>
        <source>提案を採る</source>
        <translation>Adopt proposal</translation>
    </message>
    <message>
        <source>点検で見つかったこと</source>
        <translation>What the check found</translation>
    </message>
    <message>
        <source>書き出す前の点検</source>
        <translation>Check before writing</translation>
    </message>
    <message>
        <source>文字の置き換え（配送業者のファイルだけ）</source>
        <translation>Characters replaced (carriers’ files only)</translation>
    </message>
    <message>
        <source>宛名ラベルを登録しました</source>
        <translation>Label kept</translation>
    </message>
    <message>
        <source>医療機関一覧の表記に戻しました</source>
        <translation>Back to the entry of the facility list</translation>
    </message>
    <message>
        <source>文字の置き換えを記録しました</source>
        <translation>Replacement recorded</translation>
    </message>
    <message>
        <source>至急の確認が要る配送が%1件あります。一覧の「確認すること」を見てください。</source>
        <translation>%1 deliveries need attention at once: see “To do” in the list.</translation>
    </message>
    <message>
        <source>%1件（過去1か月の決定）</source>
        <translation>%1 (decided in the past month)</translation>
    </message>
    <message>
        <source>%1 には同じ日の配送が%2件あります（%3）。１件にまとめて送れます。</source>
        <translation>%1 gets %2 deliveries on the same day (%3). They can go as one.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>点検すると、入らない欄や書けない文字と、その直し方がここに出ます。</source>
        <translation>A check shows here what does not fit or cannot be written, and how to mend it.</translation>
    </message>
    <message>
        <source>同梱</source>
        <translation>with another</translation>
    </message>
    <message>
        <source>%1 ほか%2個</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>確認すること</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>状況</source>
        <translation>State</translation>
    </message>
    <message>
        <source>要請</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>医療機関</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>方法・手段</source>
        <translation>Method, means</translation>
    </message>
    <message>
        <source>品目・枚数</source>
        <translation>Items, pieces</translation>
    </message>
    <message>
        <source>個口</source>
        <translation>Parcels</translation>
    </message>
    <message>
        <source>決定</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>発送</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>伝票番号</source>
        <translation>Tracking number</translation>
    </message>
    <message>
        <source>欄</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>値</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>What</translation>
    </message>
    <message>
        <source>提案</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>（全件）</source>
        <translation>(all)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1：決定 %2・内示 %3・実績 %4</source>
        <translation>%1: decided %2, promised %3, shipped %4</translation>
    </message>
    <message>
        <source>要と決定して完了した要請が、配送としてここに並びます。</source>
        <translation>Requests that are decided and completed as needed stand here as deliveries.</translation>
    </message>
    <message>
        <source>%1
提案：%2（%3）</source>
        <translation>%1
Proposal: %2 (%3)</translation>
    </message>
    <message>
        <source>・%1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>書き出せる行がないため、何も書き出していません。</source>
        <translation>No row can be exported, so nothing was written.</translation>
    </message>
    <message>
        <source>記録…</source>
        <translation>Record…</translation>
    </message>
    <message>
        <source>引渡しにする</source>
        <translation>Mark as handed over</translation>
    </message>
    <message>
        <source>発送にする</source>
        <translation>Mark as shipped</translation>
    </message>
    <message>
        <source>連絡済みにする</source>
        <translation>Mark as told</translation>
    </message>
    <message>
        <source>直前の記録を取り消す</source>
        <translation>Take the last record back</translation>
    </message>
    <message>
        <source>宛名ラベルを編集…</source>
        <translation>Edit the label…</translation>
    </message>
    <message>
        <source>要請を開く</source>
        <translation>Open the request</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::DeliveryForm</name>
    <message>
        <source>配送手段</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>状況</source>
        <translation>State</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>発送予定日</source>
        <translation>To be shipped on</translation>
    </message>
    <message>
        <source>発送日</source>
        <translation>Shipped on</translation>
    </message>
    <message>
        <source>個口数（空なら自動）</source>
        <translation>Parcels (empty: by packs)</translation>
    </message>
    <message>
        <source>伝票番号を追加</source>
        <translation>Add tracking number</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>配送を選ぶと、手段・発送日・伝票番号を記録できます</source>
        <translation>Choose a delivery to enter means, day and tracking number</translation>
    </message>
    <message>
        <source>%1 %2（%3）</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>お客様管理番号 %1</source>
        <translation>our number %1</translation>
    </message>
    <message>
        <source>「%1」は日付として読めません</source>
        <translation>“%1” cannot be read as a date</translation>
    </message>
    <message>
        <source>個口数を数字で入れてください</source>
        <translation>Enter the number of parcels in digits</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::DenialLine</name>
    <message>
        <source>否：理由を都道府県意見に書いてください</source>
        <translation>Deny: write the reason into the prefecture’s opinion</translation>
    </message>
    <message>
        <source>否・完了して次へ</source>
        <translation>Deny, complete, next</translation>
    </message>
    <message>
        <source>否をやめる</source>
        <translation>Do not deny</translation>
    </message>
    <message>
        <source>否の理由</source>
        <translation>Reasons for a denial</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::DrillFrame</name>
    <message>
        <source>訓練</source>
        <translation>DRILL</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::EntryForm</name>
    <message>
        <source>%1（今ある枚数）</source>
        <translation>%1 (what is there)</translation>
    </message>
    <message>
        <source>%1（戻ってきた）</source>
        <translation>%1 (came back)</translation>
    </message>
    <message>
        <source>%1（返した）</source>
        <translation>%1 (sent back)</translation>
    </message>
    <message>
        <source>%1（増やす）</source>
        <translation>%1 (more)</translation>
    </message>
    <message>
        <source>%1（減らす）</source>
        <translation>%1 (less)</translation>
    </message>
    <message>
        <source>新しいロット</source>
        <translation>New lot</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>ロット番号</source>
        <translation>Lot number</translation>
    </message>
    <message>
        <source>使用期限（例 2028/3/31）</source>
        <translation>Use by (2028/3/31)</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>メモ（訂正では必須）</source>
        <translation>Note (needed for corrections)</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>枚数</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>（番号なし）</source>
        <translation>(no number)</translation>
    </message>
    <message>
        <source>%1の新しいロットを記録します</source>
        <translation>A new lot of %1</translation>
    </message>
    <message>
        <source>%1&#x3000;ロット %2&#x3000;%3&#x3000;今 %4</source>
        <translation>%1   lot %2   %3   now %4</translation>
    </message>
    <message>
        <source>枚数を入力してください</source>
        <translation>Enter the pieces</translation>
    </message>
    <message>
        <source>使用期限を日付で入力してください（例 2028/3/31）</source>
        <translation>Enter the use-by date (2028/3/31)</translation>
    </message>
    <message>
        <source>保管場所を入力してください</source>
        <translation>Enter where it is kept</translation>
    </message>
    <message>
        <source>訂正の理由をメモに書いてください</source>
        <translation>Write the reason of the correction into the note</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::FacilitiesScreen</name>
    <message>
        <source>施設</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>左で医療機関を選ぶと、在庫の推移・要請・配布・聞き取りが表示されます。</source>
        <translation>Choose a facility at the left to see its stock, requests, distributions and calls.</translation>
    </message>
    <message>
        <source>医療機関を検索</source>
        <translation>Search facilities</translation>
    </message>
    <message>
        <source>名称・コード・電話番号の一部</source>
        <translation>Part of the name, code or phone</translation>
    </message>
    <message>
        <source>見つかった医療機関</source>
        <translation>Facilities found</translation>
    </message>
    <message>
        <source>在庫と配布の推移</source>
        <translation>Stock and distributions</translation>
    </message>
    <message>
        <source>← → で品目</source>
        <translation>← → change the item</translation>
    </message>
    <message>
        <source>緊急配布要請</source>
        <translation>Emergency requests</translation>
    </message>
    <message>
        <source>Enter で審査へ</source>
        <translation>Enter opens the review</translation>
    </message>
    <message>
        <source>配布の実績と予定</source>
        <translation>Distributions, sent and planned</translation>
    </message>
    <message>
        <source>聞き取り</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>髙と高、全角と半角は区別せずに探します。</source>
        <translation>髙 finds 高, full width finds half width.</translation>
    </message>
    <message>
        <source>見つかりません</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>%1件以上あります。続けて入力してください。</source>
        <translation>%1 or more. Type on.</translation>
    </message>
    <message>
        <source>%1件</source>
        <translation>%1 found</translation>
    </message>
    <message>
        <source>緊急配布要請 %1件</source>
        <translation>Emergency requests: %1</translation>
    </message>
    <message>
        <source>見つかった医療機関の一覧へ</source>
        <translation>To the facilities found</translation>
    </message>
    <message>
        <source>医療機関のページを開く</source>
        <translation>Open the facility&apos;s page</translation>
    </message>
    <message>
        <source>要請を審査で開く</source>
        <translation>Open the request in the review</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::FacilityField</name>
    <message>
        <source>医療機関</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>名称・コード・電話番号の一部</source>
        <translation>Part of the name, code or phone</translation>
    </message>
    <message>
        <source>見つかった医療機関</source>
        <translation>Facilities found</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::FacilityRows</name>
    <message>
        <source>未決定</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>要 %1</source>
        <translation>Yes, %1</translation>
    </message>
    <message>
        <source>下書き %1</source>
        <translation>Draft: %1</translation>
    </message>
    <message>
        <source>・</source>
        <translation>, </translation>
    </message>
    <message>
        <source>医療機関</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>コード</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>申請</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>管理番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>要請（枚）</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>決定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>対応ステータス</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>発送日</source>
        <translation>Shipped</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>品目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>枚数</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>送り先</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>名称と所在地または電話番号が同じ医療機関（%1）</source>
        <translation>A facility with the same name and address or phone (%1)</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>When</translation>
    </message>
    <message>
        <source>結果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>事情</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>担当</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>%1（新旧）</source>
        <translation>%1 (old or new)</translation>
    </message>
    <message>
        <source>コード %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>医療機関一覧にありません</source>
        <translation>Not in the facility list</translation>
    </message>
    <message>
        <source>%1床</source>
        <translation>%1 beds</translation>
    </message>
    <message>
        <source>協定 %1</source>
        <translation>Agreements: %1</translation>
    </message>
    <message>
        <source>指定 %1</source>
        <translation>Designations: %1</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::FolderList</name>
    <message>
        <source>追加…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>取込フォルダーを選ぶ</source>
        <translation>Choose a folder to watch</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::GmisPanel</name>
    <message>
        <source>G-MISに反映済み</source>
        <translation>Entered in G-MIS</translation>
    </message>
    <message>
        <source>G-MISの値：%1</source>
        <translation>G-MIS has: %1</translation>
    </message>
    <message>
        <source>未反映</source>
        <translation>Not entered</translation>
    </message>
    <message>
        <source>G-MIS転記</source>
        <translation>G-MIS entry</translation>
    </message>
    <message>
        <source>G-MISに入力する項目</source>
        <translation>Fields to enter in G-MIS</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>値</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>G-MIS（取込時点）</source>
        <translation>G-MIS (as imported)</translation>
    </message>
    <message>
        <source>コピーして次へ</source>
        <translation>Copy, next</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>入力済みにする／戻す</source>
        <translation>Tick / untick</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>済</source>
        <translation>done</translation>
    </message>
    <message>
        <source>完了した決定がありません。決定してから転記します。</source>
        <translation>There is no completed decision. Decide first, then enter it.</translation>
    </message>
    <message>
        <source>入力済み %1／%2</source>
        <translation>Entered %1/%2</translation>
    </message>
    <message>
        <source>開いたあとに決定が変わりました。入力した値も確認してください。</source>
        <translation>The decision changed since this was opened. Check what was typed already, too.</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::HistoryBox</name>
    <message>
        <source>%1&#x3000;%2&#x3000;%3 %4%5%6</source>
        <translation>%1  %2  %3 %4%5%6</translation>
    </message>
    <message>
        <source>（予定）</source>
        <translation> (planned)</translation>
    </message>
    <message>
        <source>（同一と思われる医療機関）</source>
        <translation> (seems to be the same facility)</translation>
    </message>
    <message>
        <source>これまで</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>ほか %1件</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>緊急配布 %1回・PUSH %2回</source>
        <translation>Emergency %1 · PUSH %2</translation>
    </message>
    <message>
        <source>配布の記録はありません</source>
        <translation>No distributions are recorded</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::HoldLine</name>
    <message>
        <source>保留（理由・時刻は省略可）</source>
        <translation>On hold (reason and time are optional)</translation>
    </message>
    <message>
        <source>保留の理由</source>
        <translation>Why it is on hold</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>いつまで保留するか</source>
        <translation>Until when it is on hold</translation>
    </message>
    <message>
        <source>いつまで 例：15:30</source>
        <translation>Until, e.g. 15:30</translation>
    </message>
    <message>
        <source>保留にする</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>時刻を、時:分で入力してください</source>
        <translation>Enter the time as hour:minute</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::ImportReport</name>
    <message>
        <source>取込結果</source>
        <translation>Import result</translation>
    </message>
    <message>
        <source>ファイルごとの結果</source>
        <translation>Result by file</translation>
    </message>
    <message>
        <source>採れない行と注意</source>
        <translation>Refused rows and warnings</translation>
    </message>
    <message>
        <source>コピー</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>選んだ行、選んでいなければすべての行を、文章としてコピーします。</source>
        <translation>Copies the selected rows as text, or all rows when none is selected.</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>新規 %1 · 変更 %2 · 変更なし %3 · 採れない行 %4</source>
        <translation>New %1 · Changed %2 · Unchanged %3 · Refused rows %4</translation>
    </message>
    <message>
        <source>取り込めなかったファイル %1（何も変わっていません）</source>
        <translation>Files not imported: %1 (they changed nothing)</translation>
    </message>
    <message>
        <source>すべて %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>採れない行だけ %1</source>
        <translation>Refused only %1</translation>
    </message>
    <message>
        <source>このほかに、一覧に載せきれない採れない行が %1 行あります。</source>
        <translation>A further %1 refused rows are not listed.</translation>
    </message>
    <message>
        <source>%1 行をコピーしました。</source>
        <translation>Rows copied: %1.</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::InquiryBox</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2→%3</source>
        <translation>%1 %2→%3</translation>
    </message>
    <message>
        <source>県</source>
        <translation>Pref.</translation>
    </message>
    <message>
        <source>・</source>
        <translation> · </translation>
    </message>
    <message>
        <source>国</source>
        <translation>State</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>
→ %1</source>
        <translation>
→ %1</translation>
    </message>
    <message>
        <source>
→ 回答待ち</source>
        <translation>
→ waiting for an answer</translation>
    </message>
    <message>
        <source>&#x3000;担当 %1</source>
        <translation>&#x3000;by %1</translation>
    </message>
    <message>
        <source>照会・協議・取り下げ</source>
        <translation>Inquiries and withdrawals</translation>
    </message>
    <message>
        <source>回答待ち %1件</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>%1件</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>国の枚数にする</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>変更しない</source>
        <translation>Keep ours</translation>
    </message>
    <message>
        <source>取り下げの撤回…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>回答を記録…</source>
        <translation>Answer…</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::InquiryForm</name>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>結果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>照会・協議・取り下げの記録</source>
        <translation>Record of an inquiry or a withdrawal</translation>
    </message>
    <message>
        <source>相手</source>
        <translation>With</translation>
    </message>
    <message>
        <source>部署・氏名</source>
        <translation>Department, name</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>聞かれたこと、協議すること、取り下げの理由</source>
        <translation>What was asked, or why it is withdrawn</translation>
    </message>
    <message>
        <source>枚数</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>まだなら空のまま</source>
        <translation>Leave empty while open</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>撤回の理由を書いてください</source>
        <translation>Write why it is revoked</translation>
    </message>
    <message>
        <source>回答か結果を書いてください</source>
        <translation>Write the answer or the outcome</translation>
    </message>
    <message>
        <source>国が示した枚数を入力してください</source>
        <translation>Enter the pieces that the ministry gave</translation>
    </message>
    <message>
        <source>内容を書いてください</source>
        <translation>Write what it is about</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::IssueModel</name>
    <message>
        <source>%1行目</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>採れない</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>扱い</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>ファイル</source>
        <translation>File</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>値</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1「%2」</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>［%1］%2：%3</source>
        <translation>[%1] %2: %3</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::ItemEntryGrid</name>
    <message>
        <source>在庫量</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>想定消費/週</source>
        <translation>Use/week</translation>
    </message>
    <message>
        <source>購入見込/週</source>
        <translation>Purchase/week</translation>
    </message>
    <message>
        <source>備蓄見通し</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>要請枚数</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>品目</source>
        <translation>Item</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::ItemTable</name>
    <message>
        <source>%1件 %2</source>
        <translation>%1× %2</translation>
    </message>
    <message>
        <source>品目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>在庫</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>消費/週</source>
        <translation>Use/w</translation>
    </message>
    <message>
        <source>購入/週</source>
        <translation>Buy/w</translation>
    </message>
    <message>
        <source>要請</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>備蓄見通し</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>備蓄週数</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>県在庫の残</source>
        <translation>Stock left</translation>
    </message>
    <message>
        <source>PUSH</source>
        <translation>PUSH</translation>
    </message>
    <message>
        <source>県</source>
        <translation>Pref.</translation>
    </message>
    <message>
        <source>国</source>
        <translation>State</translation>
    </message>
    <message>
        <source>計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>聞</source>
        <translation>C</translation>
    </message>
    <message>
        <source>週</source>
        <translation>W</translation>
    </message>
    <message>
        <source>在庫・見通し</source>
        <translation>Stock and outlook</translation>
    </message>
    <message>
        <source>決定（枚）</source>
        <translation>Decision (pcs)</translation>
    </message>
    <message>
        <source>一覧なし</source>
        <translation>no list</translation>
    </message>
    <message>
        <source>要請・在庫・決定の表</source>
        <translation>Table of request, stock and decision</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>目安：想定消費か購入見込が不明のため計算できません</source>
        <translation>Suggestion: cannot be reckoned, expected use or purchase is unknown</translation>
    </message>
    <message>
        <source>目安＝（想定消費−購入見込）×%1：%2</source>
        <translation>Suggestion = (use − purchase) × %1: %2</translation>
    </message>
    <message>
        <source>・</source>
        <translation> · </translation>
    </message>
    <message>
        <source>要請 %1、在庫 %2、想定消費 週 %3、県在庫の残 %4</source>
        <translation>requested %1, stock %2, expected weekly use %3, prefecture stock left %4</translation>
    </message>
    <message>
        <source>%1、未入力なら %2</source>
        <translation>%1, and %2 if nothing is typed</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 県の配布枚数</source>
        <translation>%1, pieces from the prefecture</translation>
    </message>
    <message>
        <source>%1 国の配布枚数</source>
        <translation>%1, pieces from the state</translation>
    </message>
    <message>
        <source>国：%1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>県：%1</source>
        <translation>Prefecture: %1</translation>
    </message>
    <message>
        <source>（引当 %1）</source>
        <translation> (reserved %1)</translation>
    </message>
    <message>
        <source>、未決定の要請をすべて目安どおりにした後 %1</source>
        <translation>, after all open suggestions %1</translation>
    </message>
    <message>
        <source>未決定の要請をすべて目安どおりにすると、県の備蓄は %1</source>
        <translation>After all open suggestions the prefecture&apos;s stock would be %1</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::KeyButton</name>
    <message>
        <source>%1（キー %2）</source>
        <translation>%1 (key %2)</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::KeyOverlay</name>
    <message>
        <source>キー一覧</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>↑↓ で続き、ほかのキーで閉じる</source>
        <translation>↑↓ for more, any other key closes</translation>
    </message>
    <message>
        <source>どのキーでも閉じます</source>
        <translation>Any key closes</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::KeyTick</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::LabelForm</name>
    <message>
        <source>ラベルを登録</source>
        <translation>Keep label</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>一覧の表記に戻す</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>施設名</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>法人名・部門</source>
        <translation>Corporation, department</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>建物名</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>郵便番号（空なら一覧のとおり）</source>
        <translation>Postal code (empty: as listed)</translation>
    </message>
    <message>
        <source>電話番号（空なら一覧のとおり）</source>
        <translation>Phone (empty: as listed)</translation>
    </message>
    <message>
        <source>配送を選ぶと、届け先の宛名を直せます</source>
        <translation>Choose a delivery to mend its label</translation>
    </message>
    <message>
        <source>%1：登録した宛名を使います</source>
        <translation>%1: the kept label is used</translation>
    </message>
    <message>
        <source>%1：医療機関一覧の表記を使います</source>
        <translation>%1: the entry of the facility list is used</translation>
    </message>
    <message>
        <source>バイト</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source>文字</source>
        <translation> characters</translation>
    </message>
    <message>
        <source>%1%2超過</source>
        <translation>%1%2 too long</translation>
    </message>
    <message>
        <source>残り%1%2</source>
        <translation>%1%2 left</translation>
    </message>
    <message>
        <source>施設名と住所を入れてください</source>
        <translation>Enter facility and address</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::LaneBar</name>
    <message>
        <source>すべて</source>
        <translation>All</translation>
    </message>
    <message>
        <source>未決</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>レーン</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2件</source>
        <translation>%1, requests: %2</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>折返し</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>%1 %2（時刻 %3）</source>
        <translation>%1 %2 (due %3)</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::MethodLine</name>
    <message>
        <source>配布方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>配布方法 %1</source>
        <translation>Method %1</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::MissingList</name>
    <message>
        <source>完了までに足りないもの</source>
        <translation>Missing before it can be completed</translation>
    </message>
    <message>
        <source>%1（ほか%2件）</source>
        <translation>%1 (and %2 more)</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::NoticeBar</name>
    <message>
        <source>中止</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>やめる Esc</source>
        <translation>Keep Esc</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1／%2件</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1件の記録が順番を待っています</source>
        <translation>%1 entries wait for their turn</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::OfferForm</name>
    <message>
        <source>提供の連絡の結果</source>
        <translation>Outcome of the offer</translation>
    </message>
    <message>
        <source>%1の提供枚数</source>
        <translation>Pieces offered of %1</translation>
    </message>
    <message>
        <source>提供の連絡のメモ</source>
        <translation>Note on the offer</translation>
    </message>
    <message>
        <source>メモ（話した相手、届け方など）</source>
        <translation>Note (who spoke, how it gets there …)</translation>
    </message>
    <message>
        <source>連絡を記録</source>
        <translation>Record the call</translation>
    </message>
    <message>
        <source>受ける枚数を入れてください</source>
        <translation>Type how many pieces are accepted</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::OfficeForm</name>
    <message>
        <source>担当課</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>所属</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>回答票と連絡文書に、発信者として載ります。</source>
        <translation>Stands on response forms and notices as the sender.</translation>
    </message>
    <message>
        <source>例：○○県 保健医療部 感染症対策課</source>
        <translation>e.g. Infectious Diseases Division, Example Prefecture</translation>
    </message>
    <message>
        <source>連絡先</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>連絡文書の問い合わせ先になります。</source>
        <translation>Where facilities can ask about a notice.</translation>
    </message>
    <message>
        <source>例：電話 098-000-0000、kansen@example.jp</source>
        <translation>e.g. phone 098-000-0000, kansen@example.jp</translation>
    </message>
    <message>
        <source>様式</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>文書番号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>空欄なら載りません。</source>
        <translation>Left out when empty.</translation>
    </message>
    <message>
        <source>例：保感第123号</source>
        <translation>e.g. 保感第123号</translation>
    </message>
    <message>
        <source>備蓄と配送</source>
        <translation>Stock and delivery</translation>
    </message>
    <message>
        <source>引当日数</source>
        <translation>Days reserved</translation>
    </message>
    <message>
        <source>決定した枚数を、配布実績に載るまで備蓄から差し引いておく日数（0～999）。</source>
        <translation>How many days decided pieces are held back from the stock until they appear in the distribution list (0–999).</translation>
    </message>
    <message>
        <source>発送元</source>
        <translation>Ships from</translation>
    </message>
    <message>
        <source>配送リスト（別添２）の発送元に入ります。</source>
        <translation>Goes into the delivery list (別添２) as the place of dispatch.</translation>
    </message>
    <message>
        <source>国への送付先</source>
        <translation>Ministry address</translation>
    </message>
    <message>
        <source>別添２などを送るメールアドレス。複数はコンマで区切ります。</source>
        <translation>Mail addresses for the delivery list and the like, separated by commas.</translation>
    </message>
    <message>
        <source>取込フォルダー</source>
        <translation>Import folder</translation>
    </message>
    <message>
        <source>都道府県</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>桁の足りない医療機関コードを補うのにも使います。</source>
        <translation>Also completes facility codes that are too short.</translation>
    </message>
    <message>
        <source>決裁欄</source>
        <translation>Approval boxes</translation>
    </message>
    <message>
        <source>回答票の右上に、左から順に並びます。コンマ（、）で区切ります。</source>
        <translation>At the top right of the response form, from left to right. Separate them by commas.</translation>
    </message>
    <message>
        <source>長すぎるか、使えない文字があります。</source>
        <translation>Too long, or with characters that cannot be used.</translation>
    </message>
    <message>
        <source>ここに保存されたG-MISのレポートは、書き込みが終わり次第、自動で取り込みます。</source>
        <translation>Reports of G-MIS saved here are taken in by themselves as soon as they are complete.</translation>
    </message>
    <message>
        <source>フォルダーの場所を、先頭の / やドライブ名から入力してください。</source>
        <translation>Type the whole path of the folder, from its first / or drive on.</translation>
    </message>
    <message>
        <source>審査</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>一括の抜き取り</source>
        <translation>Batch sample</translation>
    </message>
    <message>
        <source>一括で完了する前に目を通す件数の割合（1～100 %）。</source>
        <translation>Share of the requests that is looked at before a batch is completed (1–100 %).</translation>
    </message>
    <message>
        <source>期限の注意</source>
        <translation>Expiry warning</translation>
    </message>
    <message>
        <source>使用期限まで何日以内のロットを、期限間近として示すか（0～9999）。</source>
        <translation>A lot with so many days or fewer to its use-by date is shown as expiring (0–9999).</translation>
    </message>
    <message>
        <source>%1から%2までの整数で入力してください。</source>
        <translation>Enter a whole number from %1 to %2.</translation>
    </message>
    <message>
        <source>送信者</source>
        <translation>Mail from</translation>
    </message>
    <message>
        <source>メールの下書きの差出人のアドレス。空欄なら入りません。</source>
        <translation>The address that mail drafts are from; left out when empty.</translation>
    </message>
    <message>
        <source>例：kansen@example.jp</source>
        <translation>e.g. kansen@example.jp</translation>
    </message>
    <message>
        <source>配送業者のファイル</source>
        <translation>Files of carriers</translation>
    </message>
    <message>
        <source>送り状のご依頼主の欄に入ります。</source>
        <translation>Stands on the slip as the sender.</translation>
    </message>
    <message>
        <source>業者との契約で決まっている番号です。その業者を使わなければ空欄にします。</source>
        <translation>A number of your contract with the carrier; leave it empty if you do not use them.</translation>
    </message>
    <message>
        <source>発送元の郵便番号</source>
        <translation>Sender&apos;s postal code</translation>
    </message>
    <message>
        <source>例：900-0001</source>
        <translation>e.g. 900-0001</translation>
    </message>
    <message>
        <source>発送元の住所</source>
        <translation>Sender&apos;s address</translation>
    </message>
    <message>
        <source>発送元の建物名</source>
        <translation>Sender&apos;s building</translation>
    </message>
    <message>
        <source>発送元の電話番号</source>
        <translation>Sender&apos;s phone</translation>
    </message>
    <message>
        <source>例：098-000-0000</source>
        <translation>e.g. 098-000-0000</translation>
    </message>
    <message>
        <source>品名</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>送り状の品名（25字まで）。</source>
        <translation>What the slip says is in the parcel (25 characters).</translation>
    </message>
    <message>
        <source>ヤマト 請求先顧客コード</source>
        <translation>Yamato billing code</translation>
    </message>
    <message>
        <source>ヤマト 運賃管理番号</source>
        <translation>Yamato fare number</translation>
    </message>
    <message>
        <source>佐川 お客様コード</source>
        <translation>Sagawa customer code</translation>
    </message>
    <message>
        <source>西濃 荷送人コード</source>
        <translation>Seino shipper code</translation>
    </message>
    <message>
        <source>配送手段</source>
        <translation>Means of delivery</translation>
    </message>
    <message>
        <source>①の配送の手段。配送ごとに変えられます。別添２には国指定の配送業者の分だけが入ります。</source>
        <translation>How deliveries of ① travel; each can differ. Only those of the designated carrier go into Annex 2.</translation>
    </message>
    <message>
        <source>チームのサーバー</source>
        <translation>Team server</translation>
    </message>
    <message>
        <source>サーバー</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>担当者どうしで一覧を共有するサーバー。空欄なら、この端末だけで使います。パスワードは書かず、接続のときに入力します。</source>
        <translation>The server on which officers share the list. Empty: this machine works alone. Leave the password out; it is asked for when connecting.</translation>
    </message>
    <message>
        <source>例：postgresql://sato@hub.example.jp/sosdesk</source>
        <translation>e.g. postgresql://sato@hub.example.jp/sosdesk</translation>
    </message>
    <message>
        <source>postgresql://利用者@サーバー/データベース の形で、パスワードを入れずに書いてください。</source>
        <translation>Write it as postgresql://user@server/database, without a password.</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::OpinionBox</name>
    <message>
        <source>都道府県意見</source>
        <translation>Prefecture’s opinion</translation>
    </message>
    <message>
        <source>組み立て直す</source>
        <translation>Compose anew</translation>
    </message>
    <message>
        <source>書き換える</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>都道府県意見を組み立て直す</source>
        <translation>Compose the prefecture’s opinion anew</translation>
    </message>
    <message>
        <source>入力した意見を、組み立てた文で書き換えますか</source>
        <translation>Replace the opinion you typed with the composed text?</translation>
    </message>
    <message>
        <source>そのまま</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>不適合でも「要」とする理由</source>
        <translation>Reason to approve despite a failed check</translation>
    </message>
    <message>
        <source>不適合の審査項目があっても「要」とする理由</source>
        <translation>Reason to approve although a check fails</translation>
    </message>
    <message>
        <source>都道府県意見（否の理由）</source>
        <translation>Prefecture’s opinion (reason for the denial)</translation>
    </message>
    <message>
        <source>配布回数</source>
        <translation>past count</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>調達できない事情</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>%1字</source>
        <translation>%1 ch.</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::OutcomeModel</name>
    <message>
        <source>取り込めませんでした</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>%1
文字コード %2</source>
        <translation>%1
Encoding %2</translation>
    </message>
    <message>
        <source>ファイル</source>
        <translation>File</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>新規</source>
        <translation>New</translation>
    </message>
    <message>
        <source>変更</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>変更なし</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>採れない行</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>末尾の行</source>
        <translation>Footer</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::OutlookChart</name>
    <message>
        <source>備蓄見通しの推移</source>
        <translation>Outlooks by week</translation>
    </message>
    <message>
        <source>%1 %2件（%3%）</source>
        <translation>%1: %2 (%3%)</translation>
    </message>
    <message>
        <source>%1：%2の調査で見通しを答えた%3件のうち、%4。無回答 %5件。</source>
        <translation>%1: of the %3 that told an outlook in the survey of %2, %4. No answer: %5.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>週次調査を取り込むと、推移が出ます</source>
        <translation>The course shows once weekly surveys were imported</translation>
    </message>
    <message>
        <source>%1件</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::Pages</name>
    <message>
        <source>備蓄</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>同期</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>%1 を受け付けました</source>
        <translation>%1 is taken down</translation>
    </message>
    <message>
        <source>%1 を訂正しました</source>
        <translation>%1 corrected</translation>
    </message>
    <message>
        <source>%1 は報告から取り込んだ要請です。申請者が直した報告を取り込み直してください。</source>
        <translation>%1 came in by a report. Import the report again after the applicant has corrected it.</translation>
    </message>
    <message>
        <source>施設</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>この要請には医療機関コードがないため、施設のページがありません。</source>
        <translation>This request has no facility code, so there is no page of the facility.</translation>
    </message>
    <message>
        <source>配送</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>週次調査</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>公平配分</source>
        <translation>Fair share</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::Papers</name>
    <message>
        <source>ほか%1件</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>%1を用意しています</source>
        <translation>Preparing: %1</translation>
    </message>
    <message>
        <source>はじめの%1ページを表示しています。印刷とPDFには全ページが入ります。</source>
        <translation>Showing the first %1 pages. Print and PDF hold all of them.</translation>
    </message>
    <message>
        <source>PDFに保存</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>書き出しています</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>印刷しました（%1件）</source>
        <translation>Printed: %1</translation>
    </message>
    <message>
        <source>%1 に書き出しました（%2件）</source>
        <translation>Exported to %1: %2</translation>
    </message>
    <message>
        <source>%1：%2（%3）</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>選んだプリンター</source>
        <translation>the chosen printer</translation>
    </message>
    <message>
        <source>メールの下書きを入れるフォルダー</source>
        <translation>Folder for the mail drafts</translation>
    </message>
    <message>
        <source>%1に印刷できませんでした。電源・用紙・接続を確認して、もう一度印刷してください。印刷の記録は残していません。</source>
        <translation>Could not print on %1. Check power, paper and connection, then print again. Nothing was recorded as printed.</translation>
    </message>
    <message>
        <source>書き出せる行がないため、何も書き出していません。</source>
        <translation>No row can be exported, so nothing was written.</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::PapersPanel</name>
    <message>
        <source>医療機関への連絡</source>
        <translation>Notice to the facility</translation>
    </message>
    <message>
        <source>回答票</source>
        <translation>Response form</translation>
    </message>
    <message>
        <source>要請シート（国あて）</source>
        <translation>Request sheet (to the ministry)</translation>
    </message>
    <message>
        <source>聞き取り票</source>
        <translation>Call sheet</translation>
    </message>
    <message>
        <source>日報</source>
        <translation>Day report</translation>
    </message>
    <message>
        <source>別添２（国あてメール）</source>
        <translation>Annex 2 (mail to the ministry)</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>決定済みで未連絡</source>
        <translation>decided, not told yet</translation>
    </message>
    <message>
        <source>この要請</source>
        <translation>this request</translation>
    </message>
    <message>
        <source>本日分</source>
        <translation>today&apos;s</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>処理日</source>
        <translation>Processing day</translation>
    </message>
    <message>
        <source>プレビュー</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>印刷…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>PDFに保存…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>メールの下書き…</source>
        <translation>Mail drafts…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>書類を出す</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>1枚（その日の件数・枚数・備蓄・未連絡・記録）</source>
        <translation>1 paper (the day&apos;s requests, pieces, stock, what is not told, the record)</translation>
    </message>
    <message>
        <source>0件です。対象の要請がありません。別の対象を選んでください。</source>
        <translation>None: there are no such requests. Choose others.</translation>
    </message>
    <message>
        <source>0件です。電話で確認する要請は残っていません。</source>
        <translation>None: no request is left to be called about.</translation>
    </message>
    <message>
        <source>0件です。要請シートで受けて決定を完了した要請がありません。</source>
        <translation>None: no completed request came on a sheet.</translation>
    </message>
    <message>
        <source>0件です。先に決定を完了してください。</source>
        <translation>None: complete the decision first.</translation>
    </message>
    <message>
        <source>決定済み %1件。県の備蓄から国指定の配送業者で送るものだけが入ります。</source>
        <translation>%1 decided. Only what goes from the prefecture&apos;s stock by the designated carrier is listed.</translation>
    </message>
    <message>
        <source>%1件</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1件（対象の要請 %2件のうち）</source>
        <translation>%1 (of %2 requests)</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::PasswordDialog</name>
    <message>
        <source>この端末のキーリングに保存する</source>
        <translation>Keep it in this machine’s keyring</translation>
    </message>
    <message>
        <source>チームのサーバーのパスワード</source>
        <translation>Password of the team server</translation>
    </message>
    <message>
        <source>パスワード</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>接続</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>あとで</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>%1 へのログインが断られました。パスワードを確かめて、もう一度入力してください。</source>
        <translation>%1 refused the login. Check the password and type it again.</translation>
    </message>
    <message>
        <source>%1 のパスワードを入力してください。ファイルには保存しません。</source>
        <translation>Type the password of %1. It is not stored in any file.</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::PeriodBar</name>
    <message>
        <source>期間の初日（処理日）</source>
        <translation>First day of the period (processing day)</translation>
    </message>
    <message>
        <source>期間の末日（処理日）</source>
        <translation>Last day of the period (processing day)</translation>
    </message>
    <message>
        <source>から</source>
        <translation>to</translation>
    </message>
    <message>
        <source>まで（処理日）</source>
        <translation>(processing days)</translation>
    </message>
    <message>
        <source>集計を書き出す</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>公表一覧</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>PUSH上乗せ</source>
        <translation>PUSH top-up</translation>
    </message>
    <message>
        <source>見守り一覧</source>
        <translation>Watch list</translation>
    </message>
    <message>
        <source>期間の日付を読めません。2024/11/25 のように入れてください</source>
        <translation>A date of the period cannot be read. Type it as 2024/11/25</translation>
    </message>
    <message>
        <source>期間の末日が初日より前です</source>
        <translation>The period ends before it begins</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::PrefectureBox</name>
    <message>
        <source>（選んでください）</source>
        <translation>(please choose)</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::Preview</name>
    <message>
        <source>印刷するページ</source>
        <translation>Pages to print</translation>
    </message>
    <message>
        <source>印刷…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>PDFに保存…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1ページ</source>
        <translation>Pages: %1</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::QuantityField</name>
    <message>
        <source>負の数は入力できません</source>
        <translation>A negative number cannot be entered</translation>
    </message>
    <message>
        <source>枚数を数字で入力してください</source>
        <translation>Enter the number of pieces in figures</translation>
    </message>
    <message>
        <source>小数は入力できません</source>
        <translation>A fraction cannot be entered</translation>
    </message>
    <message>
        <source>双で数えるのは手袋だけです</source>
        <translation>Only gloves are counted in pairs (双)</translation>
    </message>
    <message>
        <source>大きすぎます（上限 %1枚）</source>
        <translation>Too large (at most %1 pieces)</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::RailButton</name>
    <message>
        <source>%1 %2件</source>
        <translation>%1, %2 waiting</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::Recording</name>
    <message>
        <source>%1 を記録しました。この決定はすでに%2件の書類で出ています。</source>
        <translation>%1: recorded. Its decision already left in %2 papers.</translation>
    </message>
    <message>
        <source>%1 を記録しました</source>
        <translation>%1: recorded</translation>
    </message>
    <message>
        <source>直前の操作の取り消し</source>
        <translation>Undone right after it was recorded</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::RequestEntryForm</name>
    <message>
        <source>%1 を訂正</source>
        <translation>Correct %1</translation>
    </message>
    <message>
        <source>緊急配布要請シートを入力</source>
        <translation>Type in a paper sheet</translation>
    </message>
    <message>
        <source>緊急の要請を入力（電話）</source>
        <translation>Take down an urgent call</translation>
    </message>
    <message>
        <source>要請の日時を、月/日 時:分で入力してください</source>
        <translation>Type the time of the request as month/day hour:minute.</translation>
    </message>
    <message>
        <source>IDの申請日を、月/日で入力してください</source>
        <translation>Type the day of the ID application as month/day.</translation>
    </message>
    <message>
        <source>在庫などは週次調査 %1 の回答</source>
        <translation>stock and use as of the weekly survey of %1</translation>
    </message>
    <message>
        <source>すぐに対応</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>期限 %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>医療機関</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>要請</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>調達できない事情</source>
        <translation>Why it cannot buy</translation>
    </message>
    <message>
        <source>聞いていない</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>事情</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>購入できる枚数</source>
        <translation>Pieces that can be bought</translation>
    </message>
    <message>
        <source>購入可能</source>
        <translation>Can buy</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>聞いたこと</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>電話の相手</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>部署・氏名</source>
        <translation>Department, name</translation>
    </message>
    <message>
        <source>受けた時刻</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>空欄なら今</source>
        <translation>now, if left empty</translation>
    </message>
    <message>
        <source>施設種別</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>郵便番号</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>担当者</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>要請日</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>空欄なら今。例：11/25 9:30</source>
        <translation>now, if left empty; e.g. 11/25 9:30</translation>
    </message>
    <message>
        <source>ID申請日</source>
        <translation>ID applied for</translation>
    </message>
    <message>
        <source>G-MISのIDを申請した日。例：11/20</source>
        <translation>The day the G-MIS ID was applied for, e.g. 11/20</translation>
    </message>
    <message>
        <source>配布条件を満たしていることを確認した</source>
        <translation>The facility confirmed that it meets the conditions</translation>
    </message>
    <message>
        <source>条件の確認</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>登録する</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>入力を消す</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>%1 を受け付けました。そのあとの入力は訂正として保存します</source>
        <translation>%1 is stored. What was typed since is kept as its correction</translation>
    </message>
    <message>
        <source>未保存の入力を復元しました</source>
        <translation>What was typed and not saved is back</translation>
    </message>
    <message>
        <source>%1（今は %2）</source>
        <translation>%1 (now %2)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>未保存の訂正を復元しました</source>
        <translation>Your unsaved correction is back</translation>
    </message>
    <message>
        <source>入力のあとで要請が変わりました。入力した欄だけを、今の内容に重ねてあります。</source>
        <translation>The request changed after you typed. Only the fields that you typed stand over what it says now.</translation>
    </message>
    <message>
        <source>入力のあとで要請が変わりました。入力した欄だけを、今の内容に重ねてあります。登録すると置き換わる欄：%1</source>
        <translation>The request changed after you typed. Only the fields that you typed stand over what it says now. Storing replaces: %1</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::RequestHeader</name>
    <message>
        <source>月</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>火</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>水</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>木</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>金</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>土</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>医療機関一覧にありません</source>
        <translation>Not in the facility list</translation>
    </message>
    <message>
        <source>医療機関一覧は未取込です</source>
        <translation>No facility list has been imported</translation>
    </message>
    <message>
        <source>%1床</source>
        <translation>%1 beds</translation>
    </message>
    <message>
        <source>協定：%1</source>
        <translation>Agreements: %1</translation>
    </message>
    <message>
        <source>指定：%1</source>
        <translation>Designations: %1</translation>
    </message>
    <message>
        <source>申請 %1</source>
        <translation>Submitted %1</translation>
    </message>
    <message>
        <source>申請日時なし</source>
        <translation>No submission time</translation>
    </message>
    <message>
        <source>処理日 %1（%2）</source>
        <translation>Processing day %1 (%2)</translation>
    </message>
    <message>
        <source>%1%2まで</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>%1（すぐに決定してください）</source>
        <translation>%1 (to be decided at once)</translation>
    </message>
    <message>
        <source>決定の期限 %1 を過ぎています</source>
        <translation>The deadline, %1, is over</translation>
    </message>
    <message>
        <source>決定の期限 %1</source>
        <translation>To be decided by %1</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::RequestModel</name>
    <message>
        <source>・</source>
        <translation> · </translation>
    </message>
    <message>
        <source>変更あり</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>下書きあり</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>未申請</source>
        <translation>not submitted</translation>
    </message>
    <message>
        <source>判定中</source>
        <translation>Judging</translation>
    </message>
    <message>
        <source>%1週</source>
        <translation>%1 wk</translation>
    </message>
    <message>
        <source>判定</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>医療機関／要請品目</source>
        <translation>Facility / items</translation>
    </message>
    <message>
        <source>備蓄（最少の品目）</source>
        <translation>Cover (the least of the items)</translation>
    </message>
    <message>
        <source>要請枚数</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>受付</source>
        <translation>Recv.</translation>
    </message>
    <message>
        <source>備蓄</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>不在×%1</source>
        <translation>no answer ×%1</translation>
    </message>
    <message>
        <source>折返し %1:%2</source>
        <translation>call %1:%2</translation>
    </message>
    <message>
        <source>取り下げ</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>照会中</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>［未分担］</source>
        <translation>[Unassigned]</translation>
    </message>
    <message>
        <source>［%1］</source>
        <translation>[%1]</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::RequestPane</name>
    <message>
        <source>この一覧に要請はありません。</source>
        <translation>There is no request in this list.</translation>
    </message>
    <message>
        <source>表示する一覧</source>
        <translation>List shown</translation>
    </message>
    <message>
        <source>本日締切分</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>実施中</source>
        <translation>Past 30 days</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>All</translation>
    </message>
    <message>
        <source>最近参照したデータ</source>
        <translation>Recently viewed</translation>
    </message>
    <message>
        <source>変更あり</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>検索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>医療機関・コード・品目を検索  /</source>
        <translation>Search facility, code or item  /</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::RequestTable</name>
    <message>
        <source>要請の一覧</source>
        <translation>List of requests</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::ReviewBody</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>完了：%1&#x3000;%2&#x3000;担当 %3</source>
        <translation>Complete: %1  %2  by %3</translation>
    </message>
    <message>
        <source>下書き：%1&#x3000;%2&#x3000;担当 %3</source>
        <translation>Draft: %1  %2  by %3</translation>
    </message>
    <message>
        <source>&#x3000;一括</source>
        <translation>  in a batch</translation>
    </message>
    <message>
        <source>取り下げ：%1&#x3000;%2</source>
        <translation>Withdrawn: %1&#x3000;%2</translation>
    </message>
    <message>
        <source>保留中</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>%1まで</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>（L で解く）</source>
        <translation>(L takes it up again)</translation>
    </message>
    <message>
        <source>サーバーが受理しませんでした：%1</source>
        <translation>The server did not accept it: %1</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::ReviewPane</name>
    <message>
        <source>一覧で要請を選ぶと、ここに内容・審査項目・決定が表示されます。</source>
        <translation>Choose a request in the list to see its contents, checks and decision here.</translation>
    </message>
    <message>
        <source>要請の審査</source>
        <translation>Review of the request</translation>
    </message>
    <message>
        <source>未保存の入力を復元しました。完了または下書き保存（Ctrl+S）をしてください。</source>
        <translation>What was typed and not saved is back. Complete it, or save a draft (Ctrl+S).</translation>
    </message>
    <message>
        <source>%1 に %2 が「%3」で完了しました。ここに入力した内容は残っています。</source>
        <translation>%2 completed it as “%3” at %1. What is typed here is kept.</translation>
    </message>
    <message>
        <source>ほかの担当者</source>
        <translation>Another officer</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::RunOutChart</name>
    <message>
        <source>備蓄の見通し</source>
        <translation>How long stock lasts</translation>
    </message>
    <message>
        <source>%1：この7日間に都道府県の備蓄からの配布はなく、見通しは立てられません。</source>
        <translation>%1: nothing of the prefecture&apos;s stock was promised in the past 7 days, so nothing can be foreseen.</translation>
    </message>
    <message>
        <source>%1：これから配布を約束できる残りはありません（この7日間の配布 %2）。</source>
        <translation>%1: nothing is left to promise (past 7 days: %2).</translation>
    </message>
    <message>
        <source>%1：この7日間の配布（%2）が続いても、10年以上もちます。</source>
        <translation>%1: at the pace of the past 7 days (%2) it lasts for more than ten years.</translation>
    </message>
    <message>
        <source>%1：この7日間の配布（%2）が続くと、残り%3は %4 になくなります。</source>
        <translation>%1: at the pace of the past 7 days (%2), the %3 left run out on %4.</translation>
    </message>
    <message>
        <source>備蓄が分かると、推移と見通しが出ます</source>
        <translation>Once stock is known, its course and forecast stand here</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>today</translation>
    </message>
    <message>
        <source>備蓄（枚）</source>
        <translation>Stock (pieces)</translation>
    </message>
    <message>
        <source>残りの見通し（この7日間の配布が続く場合）</source>
        <translation>What is free, at the pace of 7 days</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::Screens</name>
    <message>
        <source>画面</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::SecondLooks</name>
    <message>
        <source>変更のあった要請はありません</source>
        <translation>No request has changed</translation>
    </message>
    <message>
        <source>変更を確認：%1件</source>
        <translation>Changes seen: %1</translation>
    </message>
    <message>
        <source>%1&#x3000;審査結果が変わったため残したもの %2件（%3）</source>
        <translation>%1; left because they got worse: %2 (%3)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 の一覧を固定しました（%2件）。これより後の到着は締切後受付に入ります。</source>
        <translation>The list of %1 is frozen (%2 requests). What comes later goes to the late lane.</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::SettingsDialog</name>
    <message>
        <source>設定</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>画面</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>この利用者だけの設定</source>
        <translation>for you alone</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存していない変更があります。もう一度 Esc で破棄します。</source>
        <translation>There are unsaved changes. Press Esc again to discard them.</translation>
    </message>
    <message>
        <source>破棄して閉じる</source>
        <translation>Discard and close</translation>
    </message>
    <message>
        <source>キャンセル</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::ShareChoice</name>
    <message>
        <source>担当</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>誰の担当を表示するか（M）。未分担はいつも表示します。</source>
        <translation>Whose requests are shown (M). What is nobody&apos;s is always shown.</translation>
    </message>
    <message>
        <source>全員</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>自分の担当</source>
        <translation>My share</translation>
    </message>
    <message>
        <source>未分担</source>
        <translation>Unassigned</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::SharePreview</name>
    <message>
        <source>医療機関ごとの配分</source>
        <translation>Shares by facility</translation>
    </message>
    <message>
        <source>下書きに書き込む</source>
        <translation>Write into drafts</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>書き込みを取り消す</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>戻る</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>不足する品目の配分</source>
        <translation>Sharing an item that is short</translation>
    </message>
    <message>
        <source>備蓄一覧がまだないため、配分できません。備蓄の一覧を取り込んでください。</source>
        <translation>There is no stock list yet, so nothing can be shared. Import a list of the stock.</translation>
    </message>
    <message>
        <source>%1を求める未決定の要請は、本日はありません。</source>
        <translation>No open request of today asks for %1.</translation>
    </message>
    <message>
        <source>残り %1（うち残す %2）に対し、要請 %3件・%4、目安の計 %5&#x3000;→&#x3000;配分 %6、最も少ない備蓄 %7週 → %8週</source>
        <translation>Free %1 (kept back %2), %3 requests for %4, suggested %5   →   shared %6, lowest cover %7 → %8 weeks</translation>
    </message>
    <message>
        <source>備蓄が足りるため、意見には何も書き加えません。</source>
        <translation>There is enough: nothing is added to the opinion.</translation>
    </message>
    <message>
        <source>意見に書き加える文：%1</source>
        <translation>Added to the opinion: %1</translation>
    </message>
    <message>
        <source>備蓄が変わったため、何も書き込んでいません。新しい残りで配分を見直してください。</source>
        <translation>The stock changed, so nothing was written. Look at the shares of what is free now.</translation>
    </message>
    <message>
        <source>%1件の下書きを元に戻しました。</source>
        <translation>%1 drafts are as they were before.</translation>
    </message>
    <message>
        <source>新しく書き込む下書きはありません。</source>
        <translation>There was nothing new to write.</translation>
    </message>
    <message>
        <source>%1件の下書きに書き込みました。まだ何も完了していません。</source>
        <translation>Written into %1 drafts. Nothing is completed yet.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> 見送り %1件：%2</source>
        <translation> Skipped %1: %2</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>下書きに記入</source>
        <translation>Drafted</translation>
    </message>
    <message>
        <source>記入済み</source>
        <translation>Already so</translation>
    </message>
    <message>
        <source>要請が変更された</source>
        <translation>Request changed</translation>
    </message>
    <message>
        <source>決定済み</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>下書きが書き換えられた</source>
        <translation>Draft rewritten</translation>
    </message>
    <message>
        <source>「否」の下書き</source>
        <translation>Drafted as no</translation>
    </message>
    <message>
        <source>書き換え済み</source>
        <translation>Rewritten since</translation>
    </message>
    <message>
        <source>医療機関</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>管理番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>優先順位</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>要請（枚）</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>目安（枚）</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>備蓄週数</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>配分（枚）</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>配分後の週数</source>
        <translation>Weeks after</translation>
    </message>
    <message>
        <source>理由・結果</source>
        <translation>Reason, result</translation>
    </message>
    <message>
        <source>取り下げ</source>
        <translation>Withdrawn</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::ShareRuleBar</name>
    <message>
        <source>%1（不足 %2）</source>
        <translation>%1 (short by %2)</translation>
    </message>
    <message>
        <source>%1（足りる）</source>
        <translation>%1 (enough)</translation>
    </message>
    <message>
        <source>配分の方法</source>
        <translation>How to share</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>配分する品目</source>
        <translation>Item to share</translation>
    </message>
    <message>
        <source>配分せずに残す枚数</source>
        <translation>Pieces kept back</translation>
    </message>
    <message>
        <source>各医療機関への最低枚数</source>
        <translation>Least pieces for everybody</translation>
    </message>
    <message>
        <source>品目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>残す枚数</source>
        <translation>Keep back</translation>
    </message>
    <message>
        <source>最低枚数</source>
        <translation>Floor</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::Shares</name>
    <message>
        <source>担当の分担を保存しました</source>
        <translation>The sharing of work is saved</translation>
    </message>
    <message>
        <source>ほかの担当者が先に分担を変えました。閉じて開き直し、新しい分担を直してください。</source>
        <translation>Another officer changed the plan first. Close this, open it again, and change the new plan.</translation>
    </message>
    <message>
        <source>引継書</source>
        <translation>Hand-over sheet</translation>
    </message>
    <message>
        <source>担当の分担はまだありません。全員の要請を表示しています。</source>
        <translation>There is no sharing of work yet. Everybody&apos;s requests are shown.</translation>
    </message>
    <message>
        <source>分担に「%1」の行がありません。全員の要請を表示しています。</source>
        <translation>The sharing of work has no line for “%1”. Everybody&apos;s requests are shown.</translation>
    </message>
    <message>
        <source>分担を開く</source>
        <translation>Open the sharing</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::SourceRow</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>（空欄）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>在庫</source>
        <translation>stock</translation>
    </message>
    <message>
        <source>想定消費</source>
        <translation>use</translation>
    </message>
    <message>
        <source>購入見込</source>
        <translation>purchase</translation>
    </message>
    <message>
        <source>見通し</source>
        <translation>outlook</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>管理番号</source>
        <translation>number</translation>
    </message>
    <message>
        <source>申請</source>
        <translation>filed</translation>
    </message>
    <message>
        <source>医療機関</source>
        <translation>facility</translation>
    </message>
    <message>
        <source>コード</source>
        <translation>code</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>updated</translation>
    </message>
    <message>
        <source>%1、要請 %2</source>
        <translation>%1, asked %2</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>remarks</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>no</translation>
    </message>
    <message>
        <source>調査日</source>
        <translation>survey</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>後方支援</source>
        <translation>support</translation>
    </message>
    <message>
        <source>PCR検査</source>
        <translation>PCR test</translation>
    </message>
    <message>
        <source>緊急配布の希望</source>
        <translation>wants emergency distribution</translation>
    </message>
    <message>
        <source>入院中</source>
        <translation>inpatients</translation>
    </message>
    <message>
        <source>受入可能</source>
        <translation>can receive</translation>
    </message>
    <message>
        <source>・</source>
        <translation>, </translation>
    </message>
    <message>
        <source>種別</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>病床</source>
        <translation>beds</translation>
    </message>
    <message>
        <source>協定</source>
        <translation>agreements</translation>
    </message>
    <message>
        <source>指定</source>
        <translation>designations</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3 %4（%5）%6</source>
        <translation>%1&#x3000;%2&#x3000;%3 %4 (%5) %6</translation>
    </message>
    <message>
        <source>相手</source>
        <translation>with</translation>
    </message>
    <message>
        <source>事情</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>購入可能</source>
        <translation>can buy</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>said</translation>
    </message>
    <message>
        <source>%2 %1 が入力</source>
        <translation>typed by %1, %2</translation>
    </message>
    <message>
        <source>ファイル %1（%2 取込）</source>
        <translation>file %1 (imported %2)</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::StatusRow</name>
    <message>
        <source>本日の進み</source>
        <translation>Today’s progress</translation>
    </message>
    <message>
        <source>訓練（平時）</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>有事（本番）</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>G-MIS取込 %1</source>
        <translation>G-MIS import %1</translation>
    </message>
    <message>
        <source>（%1/%2）</source>
        <translation> (%1/%2)</translation>
    </message>
    <message>
        <source>G-MIS未取込</source>
        <translation>No G-MIS import yet</translation>
    </message>
    <message>
        <source>担当者 %1&#x3000;記録 %2件</source>
        <translation>Officer %1  Journal entries %2</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>火</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>水</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>木</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>金</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>土</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>令和%1年%2月%3日（%4）</source>
        <translation>%4 %2/%3, Reiwa %1</translation>
    </message>
    <message>
        <source>%1まで</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1を過ぎて</source>
        <translation>past %1</translation>
    </message>
    <message>
        <source>完了 %1／%2</source>
        <translation>Complete %1/%2</translation>
    </message>
    <message>
        <source>完了見込 %1</source>
        <translation>done by %1</translation>
    </message>
    <message>
        <source>本日中に終わらない見込</source>
        <translation>not done today at this pace</translation>
    </message>
    <message>
        <source>この1時間のペース %1件</source>
        <translation>Past hour: %1</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::StockChart</name>
    <message>
        <source>%1 週次調査の回答がありません</source>
        <translation>%1: no answers in weekly surveys</translation>
    </message>
    <message>
        <source>%1 の在庫と想定消費の推移、%2週分</source>
        <translation>%1: stock and expected use over %2 weeks</translation>
    </message>
    <message>
        <source>週次調査の回答がありません</source>
        <translation>No answers in weekly surveys</translation>
    </message>
    <message>
        <source>在庫</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>消費/週</source>
        <translation>Use/wk</translation>
    </message>
    <message>
        <source>緊急配布</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>PUSH</source>
        <translation>PUSH</translation>
    </message>
    <message>
        <source>推移を前の品目にする</source>
        <translation>Chart of the previous item</translation>
    </message>
    <message>
        <source>推移を次の品目にする</source>
        <translation>Chart of the next item</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::StockScreen</name>
    <message>
        <source>集計中です</source>
        <translation>Being reckoned</translation>
    </message>
    <message>
        <source>本日の未決定の要請を、目安どおりすべて①で配布した場合の残り（目安の計 %1）</source>
        <translation>Left if all open requests of today got what is suggested by ① (%1 together)</translation>
    </message>
    <message>
        <source>品目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>備蓄（枚）</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>期限切れ</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>引当</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>残り</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>目安どおりなら</source>
        <translation>After all open</translation>
    </message>
    <message>
        <source>この7日の配布</source>
        <translation>Past 7 days</translation>
    </message>
    <message>
        <source>残り週数</source>
        <translation>Weeks left</translation>
    </message>
    <message>
        <source>なくなる日</source>
        <translation>Runs out</translation>
    </message>
    <message>
        <source>ロット</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>使用期限</source>
        <translation>Use by</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>枚数</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>When</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>増減</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>残高</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>要請</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>担当</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>備蓄一覧がまだありません。備蓄の一覧（CSV）を取り込むか、下で品目を選び、新しいロットの入庫を記録してください。それまで、県の備蓄の残りは分からないものとして扱います。</source>
        <translation>There is no stock list yet. Import a list (CSV), or choose an item below and enter a new lot as received. Until then, what the prefecture has free counts as unknown.</translation>
    </message>
    <message>
        <source>品目ごとの備蓄</source>
        <translation>Stock by item</translation>
    </message>
    <message>
        <source>出入りの記録</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>備蓄</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>出入りの記録（新しい順）</source>
        <translation>Ledger, newest first</translation>
    </message>
    <message>
        <source>E で出入りを記録</source>
        <translation>E enters a change</translation>
    </message>
    <message>
        <source>ロットごとの備蓄</source>
        <translation>Stock by lot</translation>
    </message>
    <message>
        <source>推移と見通し</source>
        <translation>Course and forecast</translation>
    </message>
    <message>
        <source>ロット（%1）</source>
        <translation>Lots (%1)</translation>
    </message>
    <message>
        <source>このロットには、それだけの枚数がありません</source>
        <translation>The lot does not have that many</translation>
    </message>
    <message>
        <source>備蓄の出入りを記録しました</source>
        <translation>Entered into the ledger</translation>
    </message>
    <message>
        <source>入出庫を記録…</source>
        <translation>Record what came or went…</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::SupplyGrid</name>
    <message>
        <source>国が示した枚数</source>
        <translation>The ministry&apos;s pieces</translation>
    </message>
    <message>
        <source>県</source>
        <translation>Pref.</translation>
    </message>
    <message>
        <source>国</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 国が示した県の枚数</source>
        <translation>%1, the ministry&apos;s pieces from the prefecture</translation>
    </message>
    <message>
        <source>%1 国が示した国の枚数</source>
        <translation>%1, the ministry&apos;s pieces from the state</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::SyncScreen</name>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>最後の取込</source>
        <translation>Last taken in</translation>
    </message>
    <message>
        <source>ファイル</source>
        <translation>File</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>When</translation>
    </message>
    <message>
        <source>新規</source>
        <translation>New</translation>
    </message>
    <message>
        <source>変更</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>変更なし</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>採れない行</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>担当</source>
        <translation>By</translation>
    </message>
    <message>
        <source>管理番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>医療機関</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>要否</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>決定</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>同期</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>取り込み…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>取込元</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>取り込みの記録</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>まだ何も取り込んでいません。G-MISから出力したファイルを、Ctrl+O で取り込むか、窓に落としてください。</source>
        <translation>Nothing has been taken in yet. Import a file from G-MIS with Ctrl+O, or drop it on the window.</translation>
    </message>
    <message>
        <source>採れない行と注意</source>
        <translation>Refused rows and warnings</translation>
    </message>
    <message>
        <source>決定の送信</source>
        <translation>Decisions on their way</translation>
    </message>
    <message>
        <source>%1件・取り込めず %2件</source>
        <translation>%1, %2 refused</translation>
    </message>
    <message>
        <source>%1件</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>決定はまだありません</source>
        <translation>No decisions yet</translation>
    </message>
    <message>
        <source>ありません</source>
        <translation>None</translation>
    </message>
    <message>
        <source>%1行</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>下書き</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>未送信</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>送信済</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>不受理</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>G-MIS反映確認</source>
        <translation>Seen in G-MIS</translation>
    </message>
    <message>
        <source>%1分前</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>%1時間前</source>
        <translation>%1 h ago</translation>
    </message>
    <message>
        <source>%1日前</source>
        <translation>%1 d ago</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>まだ取り込んでいません</source>
        <translation>Not taken in yet</translation>
    </message>
    <message>
        <source>失敗 %1&#x3000;%2</source>
        <translation>Failed %1&#x3000;%2</translation>
    </message>
    <message>
        <source>古い：新しい出力を取り込んでください</source>
        <translation>Old: take in a new export</translation>
    </message>
    <message>
        <source>新しい</source>
        <translation>Fresh</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>取り込めず</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>%1・G-MISと差異</source>
        <translation>%1, differs in G-MIS</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>サーバーを設定…</source>
        <translation>Set up a server…</translation>
    </message>
    <message>
        <source>パスワード…</source>
        <translation>Password…</translation>
    </message>
    <message>
        <source>今すぐ同期</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>決定の要請を開く</source>
        <translation>Open the decision&apos;s request</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::Team</name>
    <message>
        <source>決定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>聞き取り</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>照会・協議</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>審査項目の確認</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>備蓄の記帳</source>
        <translation>Stock entry</translation>
    </message>
    <message>
        <source>要請</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>配送</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>週次調査</source>
        <translation>Weekly survey</translation>
    </message>
    <message>
        <source>日次調査</source>
        <translation>Daily survey</translation>
    </message>
    <message>
        <source>医療機関</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>配布実績</source>
        <translation>Distributions</translation>
    </message>
    <message>
        <source>備蓄一覧</source>
        <translation>Stock list</translation>
    </message>
    <message>
        <source>その他の記録</source>
        <translation>Other records</translation>
    </message>
    <message>
        <source>ほかの人が先に決定しました</source>
        <translation>Somebody else decided first</translation>
    </message>
    <message>
        <source>理由は伝えられていません</source>
        <translation>No reason was given</translation>
    </message>
    <message>
        <source>サーバー %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>サーバー 接続中</source>
        <translation>Server: connecting</translation>
    </message>
    <message>
        <source>サーバー不通 最終%1</source>
        <translation>Server lost (last %1)</translation>
    </message>
    <message>
        <source>サーバー不通</source>
        <translation>Server lost</translation>
    </message>
    <message>
        <source>&#x3000;未送信%1</source>
        <translation>  unsent %1</translation>
    </message>
    <message>
        <source>&#x3000;競合%1</source>
        <translation>  conflicts %1</translation>
    </message>
    <message>
        <source>未接続：この端末だけで使っています。決定はこの端末に保存されています（未送信の記録 %1件）</source>
        <translation>Not connected: this machine works alone. Decisions are stored on it (%1 records unsent)</translation>
    </message>
    <message>
        <source>サーバーにつながっています。未送信 %1件</source>
        <translation>Connected to the server. %1 unsent</translation>
    </message>
    <message>
        <source>サーバーにつないでいます。未送信 %1件</source>
        <translation>Connecting to the server. %1 unsent</translation>
    </message>
    <message>
        <source>まだ一度も受信していません。</source>
        <translation>Nothing has been received yet.</translation>
    </message>
    <message>
        <source>%1番&#x3000;%2…</source>
        <translation>No. %1  %2…</translation>
    </message>
    <message>
        <source>%1さんが %2 に先に決定しました。</source>
        <translation>%1 decided first, at %2. </translation>
    </message>
    <message>
        <source>内容は同じです。</source>
        <translation>Both decided the same.</translation>
    </message>
    <message>
        <source>先の決定は要件をすべて満たしています。</source>
        <translation>That decision meets every rule.</translation>
    </message>
    <message>
        <source>先の決定には確認の要るところがあります。</source>
        <translation>That decision wants a look.</translation>
    </message>
    <message>
        <source>%1さんが開いています（%2 現在）</source>
        <translation>%1 has this open (as of %2)</translation>
    </message>
    <message>
        <source>不適合でも要とする理由</source>
        <translation>Reason in spite of a fail</translation>
    </message>
    <message>
        <source>確認ステータス</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>完了</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>下書き</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>%1さん閲覧中</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>複数の人が閲覧中</source>
        <translation>Open: several</translation>
    </message>
    <message>
        <source>競合</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>競合 %1</source>
        <translation>Conflict %1</translation>
    </message>
    <message>
        <source>サーバー %1 のパスワードが必要です。それまでは、この端末だけで続けられます。</source>
        <translation>The server %1 wants a password. Until then you can go on on this machine alone.</translation>
    </message>
    <message>
        <source>パスワード…</source>
        <translation>Password…</translation>
    </message>
    <message>
        <source>%1：自分の内容で決定し直しました</source>
        <translation>%1: decided again with yours</translation>
    </message>
    <message>
        <source>%1：相手の決定を採りました</source>
        <translation>%1: theirs is kept</translation>
    </message>
    <message>
        <source>%1件の決定は、ほかの人が先に決定していました。自分の内容も残っています。</source>
        <translation>Somebody else decided first in %1 case(s). What you decided is kept, too.</translation>
    </message>
    <message>
        <source>競合を見る</source>
        <translation>See conflicts</translation>
    </message>
    <message>
        <source>サーバーが受理しなかった記録が %1件あります。</source>
        <translation>The server did not accept %1 record(s).</translation>
    </message>
    <message>
        <source>理由を見る</source>
        <translation>See why</translation>
    </message>
    <message>
        <source>競合はありません</source>
        <translation>There is no conflict</translation>
    </message>
    <message>
        <source>サーバー %1 につながりました</source>
        <translation>Connected to %1</translation>
    </message>
    <message>
        <source>%1を受信しています（全部でこれまで%2件）。終わるまで一覧は揃いません。</source>
        <translation>Receiving: %1 (%2 rows in all so far). Lists are not whole until it is done.</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::TeamColumn</name>
    <message>
        <source>チームのサーバー</source>
        <translation>Team server</translation>
    </message>
    <message>
        <source>接続先</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>最後の試行</source>
        <translation>Last attempt</translation>
    </message>
    <message>
        <source>最後の成功</source>
        <translation>Last success</translation>
    </message>
    <message>
        <source>時計のずれ</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>はじめての受信</source>
        <translation>First pull</translation>
    </message>
    <message>
        <source>サーバーの記録</source>
        <translation>Server’s journal</translation>
    </message>
    <message>
        <source>競合：ほかの人が先に決定した要請</source>
        <translation>Conflicts: somebody else decided first</translation>
    </message>
    <message>
        <source>管理番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>医療機関</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>自分</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>相手</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>相手の担当者</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>時刻</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>競合</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>サーバーが受理しなかった記録</source>
        <translation>Not accepted by the server</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>受理されなかった記録</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>%1&#x3000;PostgreSQL %2</source>
        <translation>%1  PostgreSQL %2</translation>
    </message>
    <message>
        <source>まだありません</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>%1件&#x3000;Enterで開く</source>
        <translation>%1 · Enter opens</translation>
    </message>
    <message>
        <source>%1件</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>競合を開く</source>
        <translation>Open the conflict</translation>
    </message>
    <message>
        <source>受理されなかった要請を開く</source>
        <translation>Open the request that was refused</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::TeamStrip</name>
    <message>
        <source>競合を解く…</source>
        <translation>Settle the conflict…</translation>
    </message>
    <message>
        <source>ほかの担当者</source>
        <translation>Other officers</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::TextTable</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::TimelineModel</name>
    <message>
        <source>月</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>火</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>水</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>木</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>金</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>土</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>%1/%2/%3（%4）</source>
        <translation>%1/%2/%3 (%4)</translation>
    </message>
    <message>
        <source>医療機関</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>%1 %2 %3。%4</source>
        <translation>%1 %2 %3. %4</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::TimelinePanel</name>
    <message>
        <source>経過</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1件・新しい順</source>
        <translation>%1, newest first</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::TimelineView</name>
    <message>
        <source>経過</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::TodayScreen</name>
    <message>
        <source>残り</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>完了</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>この1時間のペース</source>
        <translation>Pace of the past hour</translation>
    </message>
    <message>
        <source>完了見込</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>レーン別の残り</source>
        <translation>Left by lane</translation>
    </message>
    <message>
        <source>残りはありません</source>
        <translation>Nothing is left</translation>
    </message>
    <message>
        <source>本日の完了はまだありません</source>
        <translation>Nothing completed today yet</translation>
    </message>
    <message>
        <source>前日までの残り</source>
        <translation>Left over from earlier days</translation>
    </message>
    <message>
        <source>前日までの残りはありません</source>
        <translation>Nothing is left over from earlier days</translation>
    </message>
    <message>
        <source>締切後の到着（翌営業日以降に審査）</source>
        <translation>After the cut-off (for a later business day)</translation>
    </message>
    <message>
        <source>締切後の到着はありません</source>
        <translation>Nothing came after the cut-off</translation>
    </message>
    <message>
        <source>医療機関への連絡がまだ</source>
        <translation>Facilities still to be told</translation>
    </message>
    <message>
        <source>連絡待ちの医療機関はありません</source>
        <translation>Every facility has been told</translation>
    </message>
    <message>
        <source>G-MISへの転記がまだ</source>
        <translation>Still to be entered in G-MIS</translation>
    </message>
    <message>
        <source>転記待ちの決定はありません</source>
        <translation>Every decision is in G-MIS</translation>
    </message>
    <message>
        <source>サーバー未接続&#x3000;サーバーへ送る記録 %1件（この端末に保存済み）</source>
        <translation>No server connected. Records waiting for one: %1 (saved on this computer)</translation>
    </message>
    <message>
        <source>うち前日まで %1件</source>
        <translation>%1 of them from earlier days</translation>
    </message>
    <message>
        <source>本日締切分</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>%1／%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1％</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1件</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>―</source>
        <translation>–</translation>
    </message>
    <message>
        <source>1時間あたり</source>
        <translation>per hour</translation>
    </message>
    <message>
        <source>3件の完了から計算します</source>
        <translation>Known from three completions on</translation>
    </message>
    <message>
        <source>ペースがわかると表示します</source>
        <translation>Shown once the pace is known</translation>
    </message>
    <message>
        <source>締切まで %1分の余裕</source>
        <translation>%1 min before the deadline</translation>
    </message>
    <message>
        <source>締切を %1分過ぎます</source>
        <translation>%1 min past the deadline</translation>
    </message>
    <message>
        <source>Enterで一覧へ</source>
        <translation>Enter opens the list</translation>
    </message>
    <message>
        <source>（担当者名なし）</source>
        <translation>(no officer named)</translation>
    </message>
    <message>
        <source>うち一括 %1件</source>
        <translation>%1 of them in a batch</translation>
    </message>
    <message>
        <source>担当者別</source>
        <translation>By officer</translation>
    </message>
    <message>
        <source>完了 %1件</source>
        <translation>%1 done</translation>
    </message>
    <message>
        <source>保留 %1件&#x3000;%2</source>
        <translation>%1 on hold  %2</translation>
    </message>
    <message>
        <source>残り %1件</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>未分担</source>
        <translation>Unassigned</translation>
    </message>
    <message>
        <source>分担外・判定 %1件</source>
        <translation>No share · %1 decided</translation>
    </message>
    <message>
        <source>選んだ行を開く</source>
        <translation>Open the chosen line</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::Undoing</name>
    <message>
        <source>%1（%2項目）</source>
        <translation>%1 (%2 fields)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>・</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1件のうち%2件は%3です。取り消しますか</source>
        <translation>Of %1, %2 are already: %3. Undo?</translation>
    </message>
    <message>
        <source>%1 は%2です。取り消しますか</source>
        <translation>%1 is already: %2. Undo?</translation>
    </message>
    <message>
        <source>取り消せる操作はありません（この画面で行った順に戻せます）</source>
        <translation>Nothing to undo (acts of this session, newest first)</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>取り消しています</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>取り消しました</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>保留を元に戻しました</source>
        <translation>Hold restored</translation>
    </message>
    <message>
        <source>%1件を取り消しました</source>
        <translation>%1 undone</translation>
    </message>
    <message>
        <source>%1 は取り消せません。%2</source>
        <translation>%1 cannot be undone. %2</translation>
    </message>
    <message>
        <source>%1 の保留を元に戻しました</source>
        <translation>Hold of %1 restored</translation>
    </message>
    <message>
        <source>%1 の決定</source>
        <translation>the decision about %1</translation>
    </message>
    <message>
        <source>%1 の下書き</source>
        <translation>the draft about %1</translation>
    </message>
    <message>
        <source>%1 の保留</source>
        <translation>the hold of %1</translation>
    </message>
    <message>
        <source>%1 の国の枚数への対応</source>
        <translation>the answer about the ministry&apos;s quantities for %1</translation>
    </message>
    <message>
        <source>%1 の取り下げ</source>
        <translation>the withdrawal of %1</translation>
    </message>
    <message>
        <source>%1 の確認済・メモ</source>
        <translation>the tick or note of %1</translation>
    </message>
    <message>
        <source>%1 の聞き取り</source>
        <translation>the contact about %1</translation>
    </message>
    <message>
        <source>%1 の照会・協議</source>
        <translation>the inquiry about %1</translation>
    </message>
    <message>
        <source>%1 の変更の確認</source>
        <translation>the second look at %1</translation>
    </message>
    <message>
        <source>%1 の入力</source>
        <translation>the entry of %1</translation>
    </message>
    <message>
        <source>公平配分（%1件）</source>
        <translation>the fair share (%1 requests)</translation>
    </message>
    <message>
        <source>変更の確認（%1件）</source>
        <translation>the second look (%1 requests)</translation>
    </message>
    <message>
        <source>一括の決定（%1件）</source>
        <translation>the batch (%1 requests)</translation>
    </message>
    <message>
        <source>%1は取り消せません</source>
        <translation>Cannot be undone: %1</translation>
    </message>
    <message>
        <source>その前の%1を取り消しますか</source>
        <translation>Undo what came before it, %1?</translation>
    </message>
    <message>
        <source>%1は取り消せません。%2</source>
        <translation>Cannot be undone: %1. %2</translation>
    </message>
    <message>
        <source>%1を取り消しました</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>競合を閉じました。ほかの担当者の決定のままです</source>
        <translation>Conflict closed; the other officer&apos;s decision stands</translation>
    </message>
    <message>
        <source>競合を閉じました。%1 の決定のままです</source>
        <translation>Conflict closed; the decision of %1 stands</translation>
    </message>
    <message>
        <source>%1件は競合を閉じました（ほかの担当者の決定のまま）</source>
        <translation>%1 conflicts closed (the other officer&apos;s decision stands)</translation>
    </message>
    <message>
        <source>%1件は取り消せません</source>
        <translation>%1 cannot be undone</translation>
    </message>
    <message>
        <source>。</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::WatchScreen</name>
    <message>
        <source>提供の連絡を記録しました</source>
        <translation>The offer was recorded</translation>
    </message>
    <message>
        <source>書き出すファイル</source>
        <translation>File to write</translation>
    </message>
    <message>
        <source>Excelブック (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>緊急配布を希望したが、受けていません</source>
        <translation>wanted an emergency distribution and got none</translation>
    </message>
    <message>
        <source>見通しは短いが、緊急配布を希望していません</source>
        <translation>short, but did not ask</translation>
    </message>
    <message>
        <source>感染症の対応は行っていないが、見通しが１週間以内です</source>
        <translation>does not work on the infection, but lasts a week at most</translation>
    </message>
    <message>
        <source>受ける</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>不要</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>不在</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>折返し待ち</source>
        <translation>Will call back</translation>
    </message>
    <message>
        <source>順位</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>医療機関</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>品目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>備蓄見通し</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>備蓄週数</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>目安</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>提供できる</source>
        <translation>Can offer</translation>
    </message>
    <message>
        <source>連絡</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>%1 ほか%2</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>%1&#x3000;在庫 %2&#x3000;想定消費 %3/週&#x3000;購入見込 %4&#x3000;%5（備蓄 %6週）&#x3000;目安 %7&#x3000;提供できる %8</source>
        <translation>%1: stock %2, use %3/wk, purchase %4, %5 (%6 weeks), suggested %7, can offer %8</translation>
    </message>
    <message>
        <source>%1の調査の回答</source>
        <translation>Answer to the survey of %1</translation>
    </message>
    <message>
        <source>週次調査がまだありません。G-MISの週次調査のレポート（CSV・Excel）を取り込むと、備蓄見通しの推移と、緊急配布の対象外でも配慮が必要な医療機関が出ます。</source>
        <translation>There is no weekly survey yet. Import the weekly report of G-MIS (CSV or Excel) to see how outlooks go, and which facilities to look after although they stand outside SOS.</translation>
    </message>
    <message>
        <source>推移を見る品目</source>
        <translation>Item of the chart</translation>
    </message>
    <message>
        <source>備蓄見通しの推移</source>
        <translation>Outlooks by week</translation>
    </message>
    <message>
        <source>書き出し</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>見守り一覧</source>
        <translation>Watch list</translation>
    </message>
    <message>
        <source>一覧に出す医療機関</source>
        <translation>Facilities shown</translation>
    </message>
    <message>
        <source>1 すべて</source>
        <translation>1 All</translation>
    </message>
    <message>
        <source>2 希望したが未配布（W1）</source>
        <translation>2 Asked, got none (W1)</translation>
    </message>
    <message>
        <source>3 希望なし（W2）</source>
        <translation>3 Did not ask (W2)</translation>
    </message>
    <message>
        <source>4 対応なし・１週間以内（W3）</source>
        <translation>4 No infection, one week (W3)</translation>
    </message>
    <message>
        <source>5 未連絡</source>
        <translation>5 Not reached</translation>
    </message>
    <message>
        <source>見守り一覧（%1件）</source>
        <translation>Watch list (%1)</translation>
    </message>
    <message>
        <source>緊急度の高い %1件を表示しています</source>
        <translation>The %1 most urgent are shown</translation>
    </message>
    <message>
        <source>緊急度の順。1～5 で絞り込み、O で提供の連絡を記録</source>
        <translation>Most urgent first. 1–5 filter, O records an offer</translation>
    </message>
    <message>
        <source>電話番号は医療機関一覧にありません</source>
        <translation>the facility list has no phone number</translation>
    </message>
    <message>
        <source>%1&#x3000;電話 %2&#x3000;%3</source>
        <translation>%1  phone %2  %3</translation>
    </message>
    <message>
        <source>連絡済み：%1&#x3000;%2（%3）&#x3000;%4</source>
        <translation>Offered: %1  %2 (%3)  %4</translation>
    </message>
    <message>
        <source>%1 に %2行を書き出しました</source>
        <translation>Wrote %2 rows to %1</translation>
    </message>
    <message>
        <source>ほか%1件</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Excelブック (*.xlsx);;CSV (*.csv);;印刷用のPDF (*.pdf)</source>
        <translation>Excel workbook (*.xlsx);;CSV (*.csv);;PDF to be printed (*.pdf)</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>All</translation>
    </message>
    <message>
        <source>希望したが未配布（W1）</source>
        <translation>Asked, got none (W1)</translation>
    </message>
    <message>
        <source>希望なし（W2）</source>
        <translation>Did not ask (W2)</translation>
    </message>
    <message>
        <source>対応なし・１週間以内（W3）</source>
        <translation>No infection, one week (W3)</translation>
    </message>
    <message>
        <source>未連絡</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>備蓄からの提供を記録…</source>
        <translation>Record an offer from the stock…</translation>
    </message>
    <message>
        <source>統計を書き出す…</source>
        <translation>Export the statistics…</translation>
    </message>
    <message>
        <source>公表一覧を書き出す…</source>
        <translation>Export the publication…</translation>
    </message>
    <message>
        <source>PUSH上乗せを書き出す…</source>
        <translation>Export the PUSH top-up…</translation>
    </message>
    <message>
        <source>見守り一覧を書き出す…</source>
        <translation>Export the watch list…</translation>
    </message>
    <message>
        <source>医療機関のページを開く</source>
        <translation>Open the facility&apos;s page</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::Welcome</name>
    <message>
        <source>架空の県で練習する</source>
        <translation>Practise with a made-up prefecture</translation>
    </message>
    <message>
        <source>実在しない医療機関の要請を一日分つくり、取り込んで見せます。すべて「訓練」と表示され、本番の記録には混ざりません。</source>
        <translation>Makes a day of requests from facilities that do not exist, and imports them for you. Everything is marked as a drill and never mixes with live records.</translation>
    </message>
    <message>
        <source>G-MISのレポートを開く</source>
        <translation>Open a report of G-MIS</translation>
    </message>
    <message>
        <source>G-MISから出力したCSVを選ぶか、この画面にドロップしてください。種類と文字コードは自動で見分け、採れない行は理由とともに一覧にします。</source>
        <translation>Choose a CSV file exported from G-MIS, or drop it on this window. Kind and encoding are recognised, and rows that cannot be used are listed with the reason.</translation>
    </message>
    <message>
        <source>まだ要請がありません</source>
        <translation>There are no requests yet</translation>
    </message>
    <message>
        <source>チームのサーバーにつなぐ</source>
        <translation>Connect to the team server</translation>
    </message>
    <message>
        <source>ほかの担当者と同じ要請の一覧を使います。設定でサーバーの宛先を入力すると、記録を受け取ります。</source>
        <translation>Work on one list with the other officers. Enter the address of the server in the settings, and its records are fetched.</translation>
    </message>
    <message>
        <source>どれから始めますか。あとからいつでも、メニューの「ファイル」から選べます。</source>
        <translation>Where would you like to start? All of them stay in the File menu.</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::Window</name>
    <message>
        <source>架空の県で練習する</source>
        <translation>Practise with a made-up prefecture</translation>
    </message>
    <message>
        <source>有事（本番）の記録に架空の県は入れられません。訓練に切り替えてから始めてください。</source>
        <translation>A made-up prefecture cannot go into the live records. Switch to drill first.</translation>
    </message>
    <message>
        <source>審査デスク ［訓練］</source>
        <translation>Shinsa Desk [DRILL]</translation>
    </message>
    <message>
        <source>審査デスク</source>
        <translation>Shinsa Desk</translation>
    </message>
    <message>
        <source>ファイル(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>取り込み…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>読み直す</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>終了</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>審査(&amp;R)</source>
        <translation>&amp;Review</translation>
    </message>
    <message>
        <source>要・完了して次へ</source>
        <translation>Approve, complete, next</translation>
    </message>
    <message>
        <source>否…</source>
        <translation>Deny…</translation>
    </message>
    <message>
        <source>聞き取りを記録</source>
        <translation>Record a contact</translation>
    </message>
    <message>
        <source>下書きを保存</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>枚数へ</source>
        <translation>Go to quantities</translation>
    </message>
    <message>
        <source>意見へ</source>
        <translation>Go to opinion</translation>
    </message>
    <message>
        <source>一覧(&amp;L)</source>
        <translation>&amp;List</translation>
    </message>
    <message>
        <source>検索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>一覧へ</source>
        <translation>Go to list</translation>
    </message>
    <message>
        <source>前の要請</source>
        <translation>Previous request</translation>
    </message>
    <message>
        <source>次の要請</source>
        <translation>Next request</translation>
    </message>
    <message>
        <source>レーン%1</source>
        <translation>Lane %1</translation>
    </message>
    <message>
        <source>回答票</source>
        <translation>Response form</translation>
    </message>
    <message>
        <source>取り込みの結果</source>
        <translation>Import result</translation>
    </message>
    <message>
        <source>設定…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>訓練・有事を切り替える</source>
        <translation>Switch between drill and live</translation>
    </message>
    <message>
        <source>書類(&amp;P)</source>
        <translation>&amp;Papers</translation>
    </message>
    <message>
        <source>回答票…</source>
        <translation>Response form…</translation>
    </message>
    <message>
        <source>本日分の回答票…</source>
        <translation>Today’s response forms…</translation>
    </message>
    <message>
        <source>本日分の回答票</source>
        <translation>Today’s response forms</translation>
    </message>
    <message>
        <source>医療機関への連絡…</source>
        <translation>Notice to the facility…</translation>
    </message>
    <message>
        <source>医療機関への連絡</source>
        <translation>Notice to the facility</translation>
    </message>
    <message>
        <source>G-MIS転記</source>
        <translation>G-MIS entry</translation>
    </message>
    <message>
        <source>G-MIS転記リストを書き出す…</source>
        <translation>Export the G-MIS entry list…</translation>
    </message>
    <message>
        <source>G-MIS転記リスト</source>
        <translation>G-MIS entry list</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>別添２をExcelに書き出す…</source>
        <translation>Export the delivery list to Excel…</translation>
    </message>
    <message>
        <source>別添２</source>
        <translation>Delivery list</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>別添２をCSVに書き出す…</source>
        <translation>Export the delivery list as CSV…</translation>
    </message>
    <message>
        <source>ヘルプ(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>キー一覧</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>設定を保存しました</source>
        <translation>Settings saved</translation>
    </message>
    <message>
        <source>有事（本番）に切り替えました</source>
        <translation>Switched to live</translation>
    </message>
    <message>
        <source>訓練（平時）に切り替えました</source>
        <translation>Switched to drill</translation>
    </message>
    <message>
        <source>架空の県を作っています</source>
        <translation>Making a prefecture</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>審査</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>画面(&amp;S)</source>
        <translation>&amp;Screens</translation>
    </message>
    <message>
        <source>前の画面</source>
        <translation>Previous screen</translation>
    </message>
    <message>
        <source>次の画面</source>
        <translation>Next screen</translation>
    </message>
    <message>
        <source>変更を確認済みにする</source>
        <translation>Mark the change as seen</translation>
    </message>
    <message>
        <source>変更をまとめて確認済みにする</source>
        <translation>Mark all changes as seen</translation>
    </message>
    <message>
        <source>↑↓ 選ぶ&#x3000;A 要・完了&#x3000;D 否&#x3000;L 保留&#x3000;C 聞き取り&#x3000;B 一括&#x3000;Z 取消&#x3000;/ 検索&#x3000;F1 キー一覧</source>
        <translation>↑↓ choose  A approve  D deny  L hold  C contact  B batch  Z undo  / search  F1 keys</translation>
    </message>
    <message>
        <source>保留・保留を解く</source>
        <translation>Hold / take up again</translation>
    </message>
    <message>
        <source>適合のみを一括で要・完了…</source>
        <translation>Approve what is ok in one go…</translation>
    </message>
    <message>
        <source>直前の操作を取り消す</source>
        <translation>Undo the last act</translation>
    </message>
    <message>
        <source>保留中</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>折返しの電話</source>
        <translation>Calls to make</translation>
    </message>
    <message>
        <source>経過を見る</source>
        <translation>History</translation>
    </message>
    <message>
        <source>国の照会・協議を記録…</source>
        <translation>Record an inquiry…</translation>
    </message>
    <message>
        <source>取り下げを記録…</source>
        <translation>Record a withdrawal…</translation>
    </message>
    <message>
        <source>国の枚数を取り込む</source>
        <translation>Take the ministry&apos;s pieces over</translation>
    </message>
    <message>
        <source>備蓄</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>同期</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>不足品目の公平配分…</source>
        <translation>Fair share of what is short…</translation>
    </message>
    <message>
        <source>電話の緊急要請を入力…</source>
        <translation>Take down an urgent call…</translation>
    </message>
    <message>
        <source>要請シートを入力…</source>
        <translation>Type in a paper sheet…</translation>
    </message>
    <message>
        <source>入力した要請を訂正…</source>
        <translation>Correct a typed request…</translation>
    </message>
    <message>
        <source>この医療機関のページ</source>
        <translation>Page of this facility</translation>
    </message>
    <message>
        <source>施設</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>書類を選ぶ…</source>
        <translation>Choose papers…</translation>
    </message>
    <message>
        <source>配送</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>週次調査</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>競合を解く…</source>
        <translation>Settle the conflict…</translation>
    </message>
    <message>
        <source>引継書…</source>
        <translation>Hand-over sheet…</translation>
    </message>
    <message>
        <source>自分の担当・全員を切り替える</source>
        <translation>My share or everyone&apos;s</translation>
    </message>
    <message>
        <source>担当の分担…</source>
        <translation>Sharing of work…</translation>
    </message>
    <message>
        <source>要請を開く（Enter）</source>
        <translation>Open the request (Enter)</translation>
    </message>
    <message>
        <source>操作(&amp;A)</source>
        <translation>&amp;Actions</translation>
    </message>
    <message>
        <source>処理が進んでいる間は、訓練・有事を切り替えられません。終わってから、または中止してから切り替えてください。</source>
        <translation>Practice and live cannot be switched while work is under way. Switch when it has ended, or stop it first.</translation>
    </message>
    <message>
        <source>%1：訂正が途中です（E で続ける）</source>
        <translation>%1: half corrected (E)</translation>
    </message>
</context>
<context>
    <name>sosdesk::ui::WorkPlanDialog</name>
    <message>
        <source>行を外す</source>
        <translation>Remove line</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>担当の分担</source>
        <translation>Sharing of work</translation>
    </message>
    <message>
        <source>分担の行</source>
        <translation>Lines of the plan</translation>
    </message>
    <message>
        <source>担当者</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>地域（市区町村など、「、」で区切る）</source>
        <translation>Regions (parted by &quot;、&quot;)</translation>
    </message>
    <message>
        <source>読み：から</source>
        <translation>Reading from</translation>
    </message>
    <message>
        <source>まで</source>
        <translation>Reading to</translation>
    </message>
    <message>
        <source>行を追加</source>
        <translation>Add line</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1行目（%2）</source>
        <translation>Line %1 (%2)</translation>
    </message>
    <message>
        <source>行は 200 行までです。</source>
        <translation>At most 200 lines.</translation>
    </message>
    <message>
        <source>%1：担当者の名前を書いてください。</source>
        <translation>%1: write the officer&apos;s name.</translation>
    </message>
    <message>
        <source>%1：地域か読みの範囲の、どちらか一方を書いてください。</source>
        <translation>%1: write either regions or a range of readings.</translation>
    </message>
    <message>
        <source>%1：「%2」では地域が決まりません。市区町村から書いてください。</source>
        <translation>%1: &quot;%2&quot; names no region. Begin with the municipality.</translation>
    </message>
    <message>
        <source>%1：読み「%2」は、かな（または英字）で前から後ろの順に書いてください。</source>
        <translation>%1: write the readings &quot;%2&quot; in kana (or letters), the earlier one first.</translation>
    </message>
    <message>
        <source>保存していない変更があります。もう一度 Esc で破棄します。</source>
        <translation>There are unsaved changes. Esc once more discards them.</translation>
    </message>
    <message>
        <source>地域は住所の始まり（都道府県の次から）、読みは医療機関名のカナで選びます（「あ行」から「さ行」など）。
1つの行には地域か読みのどちらかを書きます。上の行が優先です。どの行にも当てはまらない要請（読みが分からない医療機関を含む）は「未分担」として全員に表示します。</source>
        <translation>A region is how an address begins behind the prefecture; a reading is the kana of the facility&apos;s name (&quot;あ行&quot; to &quot;さ行&quot;, for example).
A line has either regions or readings. The upper line wins. What no line fits (also facilities whose reading is not known) is unassigned, and shown to everyone.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>入院中</source>
        <translation>inpatients</translation>
    </message>
    <message>
        <source>受入可能数</source>
        <translation>beds available</translation>
    </message>
    <message>
        <source>後方支援医療機関</source>
        <translation>Back-up facility</translation>
    </message>
    <message>
        <source>PCR検査 可能</source>
        <translation>PCR tests possible</translation>
    </message>
    <message>
        <source>日次調査</source>
        <translation>daily survey</translation>
    </message>
    <message>
        <source>週次調査</source>
        <translation>weekly survey</translation>
    </message>
    <message>
        <source>国</source>
        <translation>state</translation>
    </message>
    <message>
        <source>都道府県</source>
        <translation>prefecture</translation>
    </message>
    <message>
        <source>名称と住所が一致</source>
        <translation>same name and address</translation>
    </message>
    <message>
        <source>名称と電話番号が一致</source>
        <translation>same name and phone number</translation>
    </message>
    <message>
        <source>指定が正しくありません</source>
        <translation>An argument is not right</translation>
    </message>
    <message>
        <source>書き方を確認してください。</source>
        <translation>Check how it is written.</translation>
    </message>
    <message>
        <source>ファイルがありません</source>
        <translation>There is no such file</translation>
    </message>
    <message>
        <source>場所と名前を確認してください。</source>
        <translation>Check its place and name.</translation>
    </message>
    <message>
        <source>ファイルではありません</source>
        <translation>This is not a file</translation>
    </message>
    <message>
        <source>フォルダーではなくファイルを選んでください。</source>
        <translation>Choose a file, not a folder.</translation>
    </message>
    <message>
        <source>ファイルが空です</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <source>もう一度出力したファイルを選んでください。</source>
        <translation>Export it again and choose the new file.</translation>
    </message>
    <message>
        <source>ファイルを読めません</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>ほかのソフトで開いていないか、読む権限があるか確認してください。</source>
        <translation>Check that no other program has it open and that you may read it.</translation>
    </message>
    <message>
        <source>読んでいる間にファイルが変わりました</source>
        <translation>The file changed while it was being read</translation>
    </message>
    <message>
        <source>書き込みが終わってから、もう一度取り込んでください。</source>
        <translation>Import it again once it has been written.</translation>
    </message>
    <message>
        <source>文字コードとして読めない文字があります</source>
        <translation>There are characters that no known encoding explains</translation>
    </message>
    <message>
        <source>UTF-8、CP932（Shift_JIS）またはUTF-16で保存し直してください。</source>
        <translation>Save it again as UTF-8, CP932 (Shift_JIS) or UTF-16.</translation>
    </message>
    <message>
        <source>ファイルにNUL文字があります</source>
        <translation>There is a NUL character in the file</translation>
    </message>
    <message>
        <source>壊れていないか確認し、もう一度出力してください。</source>
        <translation>Check that it is not damaged, and export it again.</translation>
    </message>
    <message>
        <source>１行が長すぎます</source>
        <translation>A line is too long</translation>
    </message>
    <message>
        <source>引用符の閉じ忘れがないか確認してください。</source>
        <translation>Check for a quotation mark that is never closed.</translation>
    </message>
    <message>
        <source>ファイルが途中で切れています</source>
        <translation>The file is cut off</translation>
    </message>
    <message>
        <source>どの様式のファイルか分かりません</source>
        <translation>The layout of the file is not known</translation>
    </message>
    <message>
        <source>見出しの行を確認するか、種類を指定してください。</source>
        <translation>Check the line of headers, or say what kind it is.</translation>
    </message>
    <message>
        <source>必要な列がありません</source>
        <translation>A required column is missing</translation>
    </message>
    <message>
        <source>見出しを確認するか、様式の設定に別名を加えてください。</source>
        <translation>Check the headers, or add an alias to the layout.</translation>
    </message>
    <message>
        <source>同じ列が２つあります</source>
        <translation>A column stands there twice</translation>
    </message>
    <message>
        <source>見出しの行から、使わないほうの列を消してください。</source>
        <translation>Delete the one that is not used from the line of headers.</translation>
    </message>
    <message>
        <source>大きすぎます</source>
        <translation>Too large</translation>
    </message>
    <message>
        <source>ファイルを分けてから、もう一度試してください。</source>
        <translation>Split the file and try again.</translation>
    </message>
    <message>
        <source>設定ファイルに誤りがあります</source>
        <translation>There is a mistake in a resource file</translation>
    </message>
    <message>
        <source>示された箇所を直してください。</source>
        <translation>Mend the place that is named.</translation>
    </message>
    <message>
        <source>知らない品目です</source>
        <translation>Unknown item</translation>
    </message>
    <message>
        <source>品目の名前を確認してください。</source>
        <translation>Check the name of the item.</translation>
    </message>
    <message>
        <source>その管理番号の要請はありません</source>
        <translation>There is no request of that number</translation>
    </message>
    <message>
        <source>番号を確認するか、要請一覧を取り込んでください。</source>
        <translation>Check the number, or import the list of requests.</translation>
    </message>
    <message>
        <source>決定の要件を満たしていません</source>
        <translation>The decision does not meet its rules</translation>
    </message>
    <message>
        <source>示された点を直してください。</source>
        <translation>Mend what is named.</translation>
    </message>
    <message>
        <source>取り消せる決定がありません</source>
        <translation>There is no decision to undo</translation>
    </message>
    <message>
        <source>要請の履歴を確認してください。</source>
        <translation>Look at the history of the request.</translation>
    </message>
    <message>
        <source>途中で取り消しました</source>
        <translation>Cancelled on the way</translation>
    </message>
    <message>
        <source>何も変更していません。必要なら、もう一度始めてください。</source>
        <translation>Nothing has been changed. Start again if you need it.</translation>
    </message>
    <message>
        <source>対象の要請がありません</source>
        <translation>No request fits</translation>
    </message>
    <message>
        <source>日付や区分、決定の状況を確認してください。何も出力していません。</source>
        <translation>Check the date, the lane and what has been decided. Nothing was written.</translation>
    </message>
    <message>
        <source>印刷できない文字があります</source>
        <translation>There are characters that cannot be printed</translation>
    </message>
    <message>
        <source>その文字を持つ書体を入れるか、名称を直してください。何も印刷していません。</source>
        <translation>Install a font that has them, or change the name. Nothing was printed.</translation>
    </message>
    <message>
        <source>日本語の書体がありません</source>
        <translation>There is no Japanese font</translation>
    </message>
    <message>
        <source>BIZ UDゴシックなど日本語の書体を入れてください。何も印刷していません。</source>
        <translation>Install a Japanese font such as BIZ UDGothic. Nothing was printed.</translation>
    </message>
    <message>
        <source>保存先の容量が足りません</source>
        <translation>There is not enough room on the disk</translation>
    </message>
    <message>
        <source>空きを作ってから、もう一度試してください。何も変更していません。</source>
        <translation>Make room and try again. Nothing has been changed.</translation>
    </message>
    <message>
        <source>保存先に書き込めません</source>
        <translation>The place to save to cannot be written</translation>
    </message>
    <message>
        <source>フォルダーの権限を確認してください。何も変更していません。</source>
        <translation>Check the permissions of the folder. Nothing has been changed.</translation>
    </message>
    <message>
        <source>同じデータをほかの画面が使っています</source>
        <translation>Another window is using the same data</translation>
    </message>
    <message>
        <source>ほかの画面を閉じてから、もう一度試してください。</source>
        <translation>Close it and try again.</translation>
    </message>
    <message>
        <source>読み書きに失敗しました</source>
        <translation>Reading or writing failed</translation>
    </message>
    <message>
        <source>保存先の接続を確認してから、もう一度試してください。</source>
        <translation>Check the connection to the disk and try again.</translation>
    </message>
    <message>
        <source>ほかの人が先に変更しました</source>
        <translation>Somebody else changed it first</translation>
    </message>
    <message>
        <source>新しい内容を確認してから、もう一度決定してください。</source>
        <translation>Look at what is new and decide again.</translation>
    </message>
    <message>
        <source>保存できたかどうか確認できません</source>
        <translation>Whether it was saved cannot be told</translation>
    </message>
    <message>
        <source>接続が戻ってから、結果を確認してください。</source>
        <translation>Check the outcome once the connection is back.</translation>
    </message>
    <message>
        <source>手元のデータが壊れています</source>
        <translation>The local data are damaged</translation>
    </message>
    <message>
        <source>バックアップから戻してください。元のファイルは残してあります。</source>
        <translation>Restore a backup. The original file has been kept.</translation>
    </message>
    <message>
        <source>新しい版のソフトで作られたデータです</source>
        <translation>The data were made by a newer version</translation>
    </message>
    <message>
        <source>ソフトを更新してください。データには触れていません。</source>
        <translation>Update the program. The data have not been touched.</translation>
    </message>
    <message>
        <source>記録のつながりが壊れています</source>
        <translation>The chain of the journal is broken</translation>
    </message>
    <message>
        <source>データを変更せず、管理者に連絡してください。</source>
        <translation>Change nothing and tell your administrator.</translation>
    </message>
    <message>
        <source>この種類のファイルは、まだ取り込めません</source>
        <translation>This kind of file cannot be imported yet</translation>
    </message>
    <message>
        <source>取り込める種類のファイルを選んでください。</source>
        <translation>Choose a file of a kind that can be imported.</translation>
    </message>
    <message>
        <source>%1行目</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>項目「%1」</source>
        <translation>field “%1”</translation>
    </message>
    <message>
        <source>値「%1」</source>
        <translation>value “%1”</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1。%2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1（%2）。%3</source>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>医療機関一覧：{agreements}の協定あり</source>
        <translation>Facility list: agreement on {agreements}</translation>
    </message>
    <message>
        <source>医療機関一覧に、対象となる医療措置協定がありません</source>
        <translation>The facility list has no agreement that makes it eligible</translation>
    </message>
    <message>
        <source>医療機関一覧にこの医療機関がないため、協定の有無が分かりません（一覧の取込：{listKnown}）</source>
        <translation>Not in the facility list, so whether it has an agreement is not known (list imported: {listKnown})</translation>
    </message>
    <message>
        <source>医療機関一覧：{designations}の指定あり</source>
        <translation>Facility list: designated as {designations}</translation>
    </message>
    <message>
        <source>日次調査 {surveyDay}：{answer} {figure}</source>
        <translation>Daily survey {surveyDay}: {answer} {figure}</translation>
    </message>
    <message>
        <source>週次調査 {surveyDay}：{answer}</source>
        <translation>Weekly survey {surveyDay}: {answer}</translation>
    </message>
    <message>
        <source>対象であることを示す指定も調査の回答もありません（医療機関一覧：{listed}、日次調査：{daily}、週次調査：{weekly}）</source>
        <translation>Neither a designation nor a survey answer shows that it is eligible (facility list: {listed}, daily survey: {daily}, weekly survey: {weekly})</translation>
    </message>
    <message>
        <source>医療機関一覧にも日次・週次調査にもこの医療機関がないため、判定できません</source>
        <translation>Cannot be judged: neither in the facility list nor in the surveys</translation>
    </message>
    <message>
        <source>備蓄見通し {outlook}{outlookFrom}</source>
        <translation>Stock outlook {outlook}{outlookFrom}</translation>
    </message>
    <message>
        <source>備蓄見通し {outlook}{outlookFrom}：要件は {qualifying}</source>
        <translation>Stock outlook {outlook}{outlookFrom}: required is {qualifying}</translation>
    </message>
    <message>
        <source>備蓄見通しの回答がありません</source>
        <translation>The stock outlook was not answered</translation>
    </message>
    <message>
        <source>過去{daysBack}日と今後{daysAhead}日に、一斉配布・都道府県独自の配布はありません</source>
        <translation>No PUSH or prefectural distribution in the past {daysBack} and the next {daysAhead} days</translation>
    </message>
    <message>
        <source>これまでの緊急配布は0回</source>
        <translation>Emergency distributions so far: 0</translation>
    </message>
    <message>
        <source>これまでの緊急配布は{count}回（{occasions}）、過去{days}日で{recent}回{unconfirmedNote}</source>
        <translation>Emergency distributions so far: {count} ({occasions}), {recent} in the past {days} days{unconfirmedNote}</translation>
    </message>
    <message>
        <source>これまでの緊急配布は{count}回（{occasions}）、過去{days}日で{recent}回{unconfirmedNote}：繰り返しの要請</source>
        <translation>Emergency distributions so far: {count} ({occasions}), {recent} in the past {days} days{unconfirmedNote}: repeated requests</translation>
    </message>
    <message>
        <source>前日在庫 {stock}{stockFrom} ≦ 想定消費 {weeklyUse}/週{weeklyUseFrom} × {weeks}（{limit}）</source>
        <translation>Stock on the day before {stock}{stockFrom} ≦ expected use {weeklyUse}/week{weeklyUseFrom} × {weeks} ({limit})</translation>
    </message>
    <message>
        <source>前日在庫 {stock}{stockFrom} ＞ 想定消費 {weeklyUse}/週{weeklyUseFrom} × {weeks}（{limit}）：在庫量が1ヶ月分以上の可能性あり（自動判定）</source>
        <translation>Stock on the day before {stock}{stockFrom} &gt; expected use {weeklyUse}/week{weeklyUseFrom} × {weeks} ({limit}): stock may last a month or more (automatic)</translation>
    </message>
    <message>
        <source>前日在庫 {stock}{stockFrom}、想定消費 {weeklyUse}/週{weeklyUseFrom}：在庫量が1ヶ月分以上の可能性あり（自動判定）</source>
        <translation>Stock on the day before {stock}{stockFrom}, expected use {weeklyUse}/week{weeklyUseFrom}: stock may last a month or more (automatic)</translation>
    </message>
    <message>
        <source>前日在庫 {stock}{stockFrom}、想定消費 {weeklyUse}/週{weeklyUseFrom}：どちらも0のため判定できません</source>
        <translation>Stock on the day before {stock}{stockFrom}, expected use {weeklyUse}/week{weeklyUseFrom}: both are 0, cannot be judged</translation>
    </message>
    <message>
        <source>前日在庫 {stock}{stockFrom}、想定消費（週） {weeklyUse}{weeklyUseFrom}：判定できません</source>
        <translation>Stock on the day before {stock}{stockFrom}, expected weekly use {weeklyUse}{weeklyUseFrom}: cannot be judged</translation>
    </message>
    <message>
        <source>{circumstances}{wordsNote}{purchaseNote}（{heardFrom}）</source>
        <translation>{circumstances}{wordsNote}{purchaseNote} ({heardFrom})</translation>
    </message>
    <message>
        <source>{circumstances}{wordsNote}（{heardFrom}）：購入可能な枚数が確認されていません</source>
        <translation>{circumstances}{wordsNote} ({heardFrom}): how much it can buy has not been asked</translation>
    </message>
    <message>
        <source>事情が「その他」とだけ記録されています：具体的な内容が必要です</source>
        <translation>The circumstances are only “Other”: words are needed</translation>
    </message>
    <message>
        <source>自ら調達できない事情の記録がありません（連絡記録 {contacts}件）</source>
        <translation>Why it cannot buy for itself is not recorded (contact records: {contacts})</translation>
    </message>
    <message>
        <source>{answered}：回答あり</source>
        <translation>Answered: {answered}</translation>
    </message>
    <message>
        <source>要請日 {requestDay} に必要な{missing}に、この医療機関の回答がありません</source>
        <translation>Needed for the request day {requestDay} and not answered by this facility: {missing}</translation>
    </message>
    <message>
        <source>要請日 {requestDay} に必要な{missing}が取り込まれていません</source>
        <translation>Needed for the request day {requestDay} and not imported: {missing}</translation>
    </message>
    <message>
        <source>要請日 {requestDay} の{missing}に回答がありません：協定・施設種別が不明のため、必要かどうか判定できません</source>
        <translation>Not answered for the request day {requestDay}: {missing}; whether it is needed cannot be judged, agreement or kind of facility is unknown</translation>
    </message>
    <message>
        <source>{received} 受付：締切前</source>
        <translation>Received {received}: before the deadline</translation>
    </message>
    <message>
        <source>{received} 受付：{processingDay} の受付分{reckonedNote}</source>
        <translation>Received {received}: belongs to {processingDay}{reckonedNote}</translation>
    </message>
    <message>
        <source>要請 {asked} ≦ 目安 {suggested}（（想定消費 {weeklyUse}{weeklyUseFrom} − 購入見込 {purchase}{purchaseFrom}）× {weeks}{roundedNote}）</source>
        <translation>Requested {asked} ≦ suggested {suggested} ((expected use {weeklyUse}{weeklyUseFrom} − purchase {purchase}{purchaseFrom}) × {weeks}{roundedNote})</translation>
    </message>
    <message>
        <source>要請 {asked} ＞ 目安 {suggested}（（想定消費 {weeklyUse}{weeklyUseFrom} − 購入見込 {purchase}{purchaseFrom}）× {weeks}{roundedNote}）</source>
        <translation>Requested {asked} &gt; suggested {suggested} ((expected use {weeklyUse}{weeklyUseFrom} − purchase {purchase}{purchaseFrom}) × {weeks}{roundedNote})</translation>
    </message>
    <message>
        <source>要請 {asked} ＞ 目安 {suggested} × {factor}（目安＝（想定消費 {weeklyUse}{weeklyUseFrom} − 購入見込 {purchase}{purchaseFrom}）× {weeks}{roundedNote}）：過大の可能性</source>
        <translation>Requested {asked} &gt; suggested {suggested} × {factor} (suggested = (expected use {weeklyUse}{weeklyUseFrom} − purchase {purchase}{purchaseFrom}) × {weeks}{roundedNote}): may be excessive</translation>
    </message>
    <message>
        <source>要請 {asked}：想定消費 {weeklyUse}{weeklyUseFrom}、購入見込 {purchase}{purchaseFrom}のため目安を計算できません</source>
        <translation>Requested {asked}: no suggestion can be reckoned with expected use {weeklyUse}{weeklyUseFrom} and purchase {purchase}{purchaseFrom}</translation>
    </message>
    <message>
        <source>緊急配布条件の確認：チェックあり</source>
        <translation>Conditions of emergency distribution: ticked</translation>
    </message>
    <message>
        <source>緊急配布条件の確認：チェックなし</source>
        <translation>Conditions of emergency distribution: not ticked</translation>
    </message>
    <message>
        <source>緊急配布条件の確認：記入なし</source>
        <translation>Conditions of emergency distribution: left blank</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1、ほか%2件</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>あり</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>no</translation>
    </message>
    <message>
        <source>「%1」</source>
        <translation> “%1”</translation>
    </message>
    <message>
        <source>想定消費の約%1週分</source>
        <translation>about %1 weeks of expected use</translation>
    </message>
    <message>
        <source>想定消費量は不明</source>
        <translation>expected use unknown</translation>
    </message>
    <message>
        <source>（ほかに同一と思われる医療機関へ%1回：要確認）</source>
        <translation> (and %1 to what seems to be the same facility: to be checked)</translation>
    </message>
    <message>
        <source>（祝日は未公表のため推定）</source>
        <translation> (estimated: holidays are not published yet)</translation>
    </message>
    <message>
        <source>（週次調査 %1）</source>
        <translation> (weekly survey %1)</translation>
    </message>
    <message>
        <source>（聞き取り %1）</source>
        <translation> (contact record %1)</translation>
    </message>
    <message>
        <source>、負のため0</source>
        <translation>, 0 because it is negative</translation>
    </message>
    <message>
        <source>、%1単位に切上げ</source>
        <translation>, rounded up to packs of %1</translation>
    </message>
    <message>
        <source>日次調査 %1</source>
        <translation>daily survey %1</translation>
    </message>
    <message>
        <source>週次調査 %1</source>
        <translation>weekly survey %1</translation>
    </message>
    <message>
        <source>必要な調査</source>
        <translation>the surveys required</translation>
    </message>
    <message>
        <source>備考の記載</source>
        <translation>written in the remarks</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 担当 %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>、購入可能 %1</source>
        <translation>, can buy %1</translation>
    </message>
    <message>
        <source>、購入可能 %1（%2から）</source>
        <translation>, can buy %1 (from %2)</translation>
    </message>
    <message>
        <source>{date} {kind} {pieces}（{state}）</source>
        <translation>{date} {kind} {pieces} ({state})</translation>
    </message>
    <message>
        <source>{date} {kind} {pieces}（{state}、{match}）</source>
        <translation>{date} {kind} {pieces} ({state}, {match})</translation>
    </message>
    <message>
        <source>%1 %2 %3〔要確認〕</source>
        <translation>%1 %2 %3 [to be checked]</translation>
    </message>
    <message>
        <source>%1 %2 %3〔決定済〕</source>
        <translation>%1 %2 %3 [decided]</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>・</source>
        <translation>, </translation>
    </message>
    <message>
        <source>１週間以内</source>
        <translation>in 1 week</translation>
    </message>
    <message>
        <source>２～３週間</source>
        <translation>2–3 weeks</translation>
    </message>
    <message>
        <source>１か月程度</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>１か月以上</source>
        <translation>over 1 month</translation>
    </message>
    <message>
        <source>病院</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>診療所</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>薬局</source>
        <translation>Pharmacy</translation>
    </message>
    <message>
        <source>訪問看護事業所</source>
        <translation>Visiting-nurse station</translation>
    </message>
    <message>
        <source>とりまとめ団体</source>
        <translation>Aggregator</translation>
    </message>
    <message>
        <source>その他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>病床確保</source>
        <translation>securing beds</translation>
    </message>
    <message>
        <source>発熱外来</source>
        <translation>fever outpatients</translation>
    </message>
    <message>
        <source>後方支援</source>
        <translation>back-up</translation>
    </message>
    <message>
        <source>自宅療養者等への医療の提供</source>
        <translation>care at home</translation>
    </message>
    <message>
        <source>人材派遣</source>
        <translation>staff dispatch</translation>
    </message>
    <message>
        <source>患者受入</source>
        <translation>admits patients</translation>
    </message>
    <message>
        <source>PCR検査</source>
        <translation>PCR tests</translation>
    </message>
    <message>
        <source>診療・検査医療機関</source>
        <translation>Consultation and testing facility</translation>
    </message>
    <message>
        <source>外来対応医療機関</source>
        <translation>Outpatient facility</translation>
    </message>
    <message>
        <source>欠品</source>
        <translation>Out of stock at suppliers</translation>
    </message>
    <message>
        <source>クラスター発生</source>
        <translation>Cluster of infections</translation>
    </message>
    <message>
        <source>通話</source>
        <translation>Talked</translation>
    </message>
    <message>
        <source>不在</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>折返し待ち</source>
        <translation>Will call back</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>メール</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>書面</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>一斉配布（PUSH型）</source>
        <translation>PUSH distribution</translation>
    </message>
    <message>
        <source>都道府県独自の配布</source>
        <translation>Prefectural distribution</translation>
    </message>
    <message>
        <source>緊急配布（国）</source>
        <translation>Emergency distribution (state)</translation>
    </message>
    <message>
        <source>緊急配布（都道府県）</source>
        <translation>Emergency distribution (prefecture)</translation>
    </message>
    <message>
        <source>予定</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>発送済</source>
        <translation>shipped</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1. </translation>
    </message>
    <message>
        <source>決定が完了していないため、入れていません</source>
        <translation>Left out: the decision is not complete</translation>
    </message>
    <message>
        <source>決定を完了してから、もう一度出力してください</source>
        <translation>Complete the decision and export again</translation>
    </message>
    <message>
        <source>医療機関一覧にないため、届け先が分かりません</source>
        <translation>Not in the facility list, so the address is not known</translation>
    </message>
    <message>
        <source>医療機関一覧を取り込むか、届け先を書き足してください</source>
        <translation>Import the facility list, or write the address in</translation>
    </message>
    <message>
        <source>届け先の項目が空です</source>
        <translation>A field of the address is empty</translation>
    </message>
    <message>
        <source>医療機関に確認して書き足してください</source>
        <translation>Ask the facility and write it in</translation>
    </message>
    <message>
        <source>見えない制御文字が入っています</source>
        <translation>There are invisible control characters</translation>
    </message>
    <message>
        <source>医療機関一覧の該当箇所を直してください</source>
        <translation>Mend that place in the facility list</translation>
    </message>
    <message>
        <source>医療機関コードとして読めません（数字7・9・10桁）</source>
        <translation>Not a facility code (7, 9 or 10 digits)</translation>
    </message>
    <message>
        <source>医療機関コードの先頭の0が失われています。文字列の列として保存し直してください</source>
        <translation>The leading 0 of the facility code is lost. Save the column again as text</translation>
    </message>
    <message>
        <source>医療機関コードが指数表記に変わっています。文字列の列として保存し直してください</source>
        <translation>The facility code has turned into exponent form. Save the column again as text</translation>
    </message>
    <message>
        <source>医療機関コードの検証番号が合いません。番号を確認してください</source>
        <translation>The check digit of the facility code does not fit. Check the code</translation>
    </message>
    <message>
        <source>枚数として読めません。整数で書いてください</source>
        <translation>Not a number of pieces. Write a whole number</translation>
    </message>
    <message>
        <source>枚数が負の数です</source>
        <translation>The number of pieces is negative</translation>
    </message>
    <message>
        <source>枚数に小数があります。整数で書いてください</source>
        <translation>The number of pieces is a fraction. Write a whole number</translation>
    </message>
    <message>
        <source>数が大きすぎます</source>
        <translation>The number is too large</translation>
    </message>
    <message>
        <source>日付として読めません</source>
        <translation>Not a date</translation>
    </message>
    <message>
        <source>日時として読めません</source>
        <translation>Not a date and time</translation>
    </message>
    <message>
        <source>はい・いいえのどちらか読み取れません</source>
        <translation>Neither yes nor no</translation>
    </message>
    <message>
        <source>備蓄見通しの選択肢にありません</source>
        <translation>Not one of the stock outlooks</translation>
    </message>
    <message>
        <source>知らないステータスです</source>
        <translation>Unknown status</translation>
    </message>
    <message>
        <source>必要な値が空です</source>
        <translation>A required value is empty</translation>
    </message>
    <message>
        <source>同じ内容を指す行がファイルの中にもう一つあります</source>
        <translation>Another row of the file is about the same</translation>
    </message>
    <message>
        <source>調査日が水曜日ではありません。日付はそのまま取り込みました</source>
        <translation>The survey day is not a Wednesday. It was taken as it is</translation>
    </message>
    <message>
        <source>列の数が見出しより少ない行です</source>
        <translation>The row has fewer columns than the header</translation>
    </message>
    <message>
        <source>読み取れない文字があります</source>
        <translation>There are characters that cannot be read</translation>
    </message>
    <message>
        <source>文字数が多すぎます</source>
        <translation>Too many characters</translation>
    </message>
    <message>
        <source>同じ要請の別の行を受け取れなかったため、この行も取り込みませんでした</source>
        <translation>Another row of the same request was refused, so this one was not taken either</translation>
    </message>
    <message>
        <source>その管理番号の要請がありません。先に要請一覧を取り込んでください</source>
        <translation>There is no request of that number. Import the list of requests first</translation>
    </message>
    <message>
        <source>外字があります。ほかの機器では別の文字になることがあります</source>
        <translation>There is a user-defined character. Other machines may show it as another one</translation>
    </message>
    <message>
        <source>選択肢にない値です</source>
        <translation>Not one of the choices</translation>
    </message>
    <message>
        <source>どの品目にも要請枚数がありません</source>
        <translation>No item has a requested quantity</translation>
    </message>
    <message>
        <source>総配布枚数が、国と県の配布枚数の合計と合いません</source>
        <translation>The total is not the sum of state and prefecture</translation>
    </message>
    <message>
        <source>%1枚</source>
        <translation>%1 pcs</translation>
    </message>
    <message>
        <source>配布方法（① 都道府県の備蓄／② 国による直送）を選んでください</source>
        <translation>Choose a method (① prefecture’s stock / ② direct from the state)</translation>
    </message>
    <message>
        <source>「要」では、１品目以上に配布枚数が必要です</source>
        <translation>An approval needs a quantity for at least one item</translation>
    </message>
    <message>
        <source>都道府県意見に、これまでの緊急配布の回数（{count}回）を書いてください</source>
        <translation>Write into the opinion how many emergency distributions there have been ({count})</translation>
    </message>
    <message>
        <source>都道府県意見に、自ら調達できない事情（欠品、クラスター発生など）の聞き取り結果を書いてください</source>
        <translation>Write into the opinion what was heard about why it cannot buy for itself (out of stock, cluster …)</translation>
    </message>
    <message>
        <source>枚数に負の数は使えません</source>
        <translation>Quantities cannot be negative</translation>
    </message>
    <message>
        <source>枚数が大きすぎます（上限 {largest}）</source>
        <translation>The quantity is too large (at most {largest})</translation>
    </message>
    <message>
        <source>この制度版にない品目です</source>
        <translation>These rules do not know the item</translation>
    </message>
    <message>
        <source>同じ品目が２行以上あります。１行にまとめてください</source>
        <translation>The item stands there more than once. Make one line of it</translation>
    </message>
    <message>
        <source>要請のない品目です。配布してよいか確認してください</source>
        <translation>The item was not requested. Check that it may be distributed</translation>
    </message>
    <message>
        <source>「否」の理由を都道府県意見に書いてください</source>
        <translation>Write the reason for the denial into the opinion</translation>
    </message>
    <message>
        <source>「否」では配布方法を選べません。配布方法を空にしてください</source>
        <translation>A denial has no method. Leave the method empty</translation>
    </message>
    <message>
        <source>「否」では枚数を0にしてください（現在 {pieces}）</source>
        <translation>A denial has no quantities. Set them to 0 (now {pieces})</translation>
    </message>
    <message>
        <source>「① 都道府県の備蓄」では国の配布枚数を0にするか、「② 国による直送」を選んでください（国の計 {pieces}）</source>
        <translation>With “① Prefecture’s stock” set the state’s quantities to 0, or choose “② Direct from the state” (state {pieces})</translation>
    </message>
    <message>
        <source>「② 国による直送」では、１品目以上に国の配布枚数が必要です</source>
        <translation>“② Direct from the state” needs a quantity of the state for at least one item</translation>
    </message>
    <message>
        <source>国と都道府県の両方から配布する理由を、都道府県意見に書いてください</source>
        <translation>Write into the opinion why both state and prefecture supply</translation>
    </message>
    <message>
        <source>要否（要／否）を選んでください</source>
        <translation>Choose whether to approve or deny</translation>
    </message>
    <message>
        <source>「{status}」の要請は決定できません。医療機関の申請を待ってください</source>
        <translation>A request that is “{status}” cannot be decided. Wait until the facility submits it</translation>
    </message>
    <message>
        <source>申請日（{requestDay}）は要請受付の停止期間です。有事のデータでは決定できません。訓練に切り替えてください</source>
        <translation>Reception was stopped on the request day ({requestDay}), so it cannot be decided in live data. Change over to drill</translation>
    </message>
    <message>
        <source>「{check}」が不適合です。それでも「要」とする理由を書いてください</source>
        <translation>“{check}” fails. Write why you approve all the same</translation>
    </message>
    <message>
        <source>県の配布枚数 {pieces} が備蓄の空き {free} を超えています。枚数を減らすか、国による直送にしてください</source>
        <translation>The prefecture’s {pieces} exceed the free stock of {free}. Lower the quantity, or let the state ship</translation>
    </message>
    <message>
        <source>備蓄一覧が取り込まれていないため、空きがあるか確認できません</source>
        <translation>No stock list has been imported, so free stock cannot be checked</translation>
    </message>
    <message>
        <source>受付完了の要請の決定は変更できません</source>
        <translation>The request is closed: its decision can no longer be changed</translation>
    </message>
    <message>
        <source>決定した担当者の名前が必要です</source>
        <translation>The name of the deciding officer is needed</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>通常</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>重複</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>過大</source>
        <translation>Excess</translation>
    </message>
    <message>
        <source>締切後受付</source>
        <translation>After deadline</translation>
    </message>
    <message>
        <source>変更</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>完了</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>G-MIS</source>
        <translation>G-MIS</translation>
    </message>
    <message>
        <source>要請シート</source>
        <translation>Request sheet</translation>
    </message>
    <message>
        <source>電話（緊急）</source>
        <translation>Phone (urgent)</translation>
    </message>
    <message>
        <source>未申請</source>
        <translation>Not submitted</translation>
    </message>
    <message>
        <source>エラー有り</source>
        <translation>Has errors</translation>
    </message>
    <message>
        <source>都道府県・国確認中</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>受付完了</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>未着手</source>
        <translation>Untouched</translation>
    </message>
    <message>
        <source>確認中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>要</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>否</source>
        <translation>Denied</translation>
    </message>
    <message>
        <source>① 都道府県の備蓄</source>
        <translation>① Prefecture’s stock</translation>
    </message>
    <message>
        <source>② 国による直送</source>
        <translation>② Direct from the state</translation>
    </message>
    <message>
        <source>適合</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>要確認</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>不適合</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>判定不能</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>対象医療機関</source>
        <translation>Eligible facility</translation>
    </message>
    <message>
        <source>備蓄見通し</source>
        <translation>Stock outlook</translation>
    </message>
    <message>
        <source>重複配布</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>これまでの緊急配布実績</source>
        <translation>Past distributions</translation>
    </message>
    <message>
        <source>在庫と想定消費量</source>
        <translation>Stock and use</translation>
    </message>
    <message>
        <source>自ら調達できない事情</source>
        <translation>Why it cannot buy</translation>
    </message>
    <message>
        <source>調査の回答</source>
        <translation>Survey answers</translation>
    </message>
    <message>
        <source>締切</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>要請数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>想定消費量の妥当性</source>
        <translation>Plausible use</translation>
    </message>
    <message>
        <source>緊急配布条件の確認</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>要請機関数</source>
        <translation>Requesting institutions</translation>
    </message>
    <message>
        <source>とりまとめ分の重複</source>
        <translation>Overlap (aggregator)</translation>
    </message>
    <message>
        <source>とりまとめ団体への配布実績</source>
        <translation>Past distributions (aggregator)</translation>
    </message>
    <message>
        <source>とりまとめ分の要請数量</source>
        <translation>Quantity asked (aggregator)</translation>
    </message>
    <message>
        <source>備蓄一覧が取り込まれていません</source>
        <translation>no stock list was imported</translation>
    </message>
    <message>
        <source>{item}の目安が県の備蓄に足りません</source>
        <translation>the prefecture has not enough {item}</translation>
    </message>
    <message>
        <source>どちらも間に合い、県の備蓄にあります</source>
        <translation>both are in time, and the prefecture has it</translation>
    </message>
    <message>
        <source>②では間に合いません</source>
        <translation>② would be too late</translation>
    </message>
    <message>
        <source>①では間に合いません</source>
        <translation>① would be too late</translation>
    </message>
    <message>
        <source>どちらも間に合わないため、早い方</source>
        <translation>both are too late: the sooner one</translation>
    </message>
    <message>
        <source>在庫が切れているため、早い方</source>
        <translation>the stock has run out: the sooner one</translation>
    </message>
    <message>
        <source>在庫切れの見込みはなく、県の備蓄にあります</source>
        <translation>the stock does not run out, and the prefecture has it</translation>
    </message>
    <message>
        <source>在庫か想定消費量が不明ですが、県の備蓄にあります</source>
        <translation>stock or use unknown, but the prefecture has it</translation>
    </message>
    <message>
        <source>到着日は分かりませんが、県の備蓄にあります</source>
        <translation>arrival unknown, but the prefecture has it</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>火</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>水</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>木</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>金</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>土</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>%1(%2)</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>在庫切れ %1</source>
        <translation>out of stock since %1</translation>
    </message>
    <message>
        <source>在庫切れ見込 %1</source>
        <translation>runs out on %1</translation>
    </message>
    <message>
        <source>%1 %2。</source>
        <translation>%1 %2. </translation>
    </message>
    <message>
        <source>①着 %1・②着 %2 </source>
        <translation>Arrival ① %1, ② %2 </translation>
    </message>
    <message>
        <source>→ ①：%1</source>
        <translation>→ ①: %1</translation>
    </message>
    <message>
        <source>→ ②：%1</source>
        <translation>→ ②: %1</translation>
    </message>
    <message>
        <source>決定済</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>、在庫が尽きかけた%1週を除く</source>
        <translation>, %1 weeks near an empty stock left out</translation>
    </message>
    <message>
        <source> 無床</source>
        <translation> without beds</translation>
    </message>
    <message>
        <source> %1～%2床</source>
        <translation>, %1–%2 beds</translation>
    </message>
    <message>
        <source> %1床以上</source>
        <translation>, %1 beds or more</translation>
    </message>
    <message>
        <source>%1 %2施設</source>
        <translation>%1: %2 facilities</translation>
    </message>
    <message>
        <source>自院の過去%1週の中央値 %2（%3回%4）</source>
        <translation>its own median of the past %1 weeks %2 (%3 answers%4)</translation>
    </message>
    <message>
        <source>同種・同規模%1施設の中央値 %2（週次調査 %3）</source>
        <translation>median of %1 facilities of its kind and size %2 (weekly survey %3)</translation>
    </message>
    <message>
        <source>（配布 計 %1）</source>
        <translation> (%1 supplied)</translation>
    </message>
    <message>
        <source>{distributions}：計 {pieces}（{cover}{stockNote}）、要請 {asked}</source>
        <translation>{distributions}: {pieces} in all ({cover}{stockNote}), asked {asked}</translation>
    </message>
    <message>
        <source>同一と思われる医療機関への配布 {distributions}：計 {pieces}（{cover}{stockNote}）、要請 {asked}</source>
        <translation>Sent to what seems to be the same facility: {distributions}: {pieces} in all ({cover}{stockNote}), asked {asked}</translation>
    </message>
    <message>
        <source>{distributions}：計 {confirmedPieces}（{cover}{stockNote}）≧ 要請 {asked}：配布が重複</source>
        <translation>{distributions}: {confirmedPieces} in all ({cover}{stockNote}) ≧ asked {asked}: overlapping distribution</translation>
    </message>
    <message>
        <source>未着の緊急配布 {distributions}：計 {pieces}（{cover}{stockNote}）、要請 {asked}</source>
        <translation>Emergency goods on their way: {distributions}: {pieces} in all ({cover}{stockNote}), asked {asked}</translation>
    </message>
    <message>
        <source>想定消費 {weeklyUse}/週{weeklyUseFrom}：{comparedNote}</source>
        <translation>Use {weeklyUse} a week{weeklyUseFrom}: {comparedNote}</translation>
    </message>
    <message>
        <source>想定消費 {weeklyUse}/週{weeklyUseFrom}：比較できる過去の回答も同種・同規模の回答もありません</source>
        <translation>Use {weeklyUse} a week{weeklyUseFrom}: neither its own past nor peers to compare with</translation>
    </message>
    <message>
        <source>想定消費 {weeklyUse}/週{weeklyUseFrom} ＞ 自院の過去{weeks}週から見た上限 {edge}（中央値 {median}、{firstDay}～{lastDay}の週次調査 {answers}回{leftOutNote}）</source>
        <translation>Use {weeklyUse} a week{weeklyUseFrom} &gt; {edge}, the most that its past {weeks} weeks suggest (median {median}, {answers} weekly surveys {firstDay}–{lastDay}{leftOutNote})</translation>
    </message>
    <message>
        <source>想定消費 {weeklyUse}/週{weeklyUseFrom} ＜ 自院の過去{weeks}週から見た下限 {edge}（中央値 {median}、{firstDay}～{lastDay}の週次調査 {answers}回{leftOutNote}）</source>
        <translation>Use {weeklyUse} a week{weeklyUseFrom} &lt; {edge}, the least that its past {weeks} weeks suggest (median {median}, {answers} weekly surveys {firstDay}–{lastDay}{leftOutNote})</translation>
    </message>
    <message>
        <source>想定消費 {weeklyUse}/週{weeklyUseFrom} ＞ 同種・同規模から見た上限 {edge}（中央値 {median}、{peersNote}、週次調査 {surveyDay}）</source>
        <translation>Use {weeklyUse} a week{weeklyUseFrom} &gt; {edge}, the most among its kind and size (median {median}, {peersNote}, weekly survey {surveyDay})</translation>
    </message>
    <message>
        <source>想定消費 {weeklyUse}/週{weeklyUseFrom} ＜ 同種・同規模から見た下限 {edge}（中央値 {median}、{peersNote}、週次調査 {surveyDay}）</source>
        <translation>Use {weeklyUse} a week{weeklyUseFrom} &lt; {edge}, the least among its kind and size (median {median}, {peersNote}, weekly survey {surveyDay})</translation>
    </message>
    <message>
        <source>備蓄見通し {outlook}{outlookFrom}に対し、在庫 {stock}{stockFrom} ÷ 想定消費 {weeklyUse}/週{weeklyUseFrom} ＝ 約{coverWeeks}週分</source>
        <translation>Outlook {outlook}{outlookFrom}, but stock {stock}{stockFrom} ÷ use {weeklyUse} a week{weeklyUseFrom} = about {coverWeeks} weeks</translation>
    </message>
    <message>
        <source>過去{weeks}週に{times}回の要請・配布{suppliedNote}、報告在庫は減っていない（{firstDay} {firstStock} → {lastDay} {lastStock}、{reports}回の報告）</source>
        <translation>Asked or supplied {times} times in {weeks} weeks{suppliedNote}, yet the reported stock did not fall ({firstDay} {firstStock} → {lastDay} {lastStock}, {reports} reports)</translation>
    </message>
    <message>
        <source>想定消費量が分からないため判定できません</source>
        <translation>Cannot be judged: the weekly use is not known</translation>
    </message>
    <message>
        <source>、在庫 %1と未着 %2で約%3週分</source>
        <translation>; stock %1 and %2 on the way: about %3 weeks</translation>
    </message>
    <message>
        <source>訓練</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>有事</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>取込フォルダーが設定されていません（設定 watched_folders）。</source>
        <translation>No folder is watched (setting watched_folders).</translation>
    </message>
    <message>
        <source>取込フォルダーが見つかりません（%1）。つながり次第、また見ます。</source>
        <translation>The watched folder is not there (%1). It is looked at again as soon as it is back.</translation>
    </message>
    <message>
        <source>取込フォルダーがまた使えます（%1）。</source>
        <translation>The watched folder is back (%1).</translation>
    </message>
    <message>
        <source>取込フォルダーのファイルを読めません（%1）。ほかのソフトで開いていないか、確認してください。</source>
        <translation>A file in the watched folder cannot be read (%1). Check whether another program has it open.</translation>
    </message>
    <message>
        <source>要請どおり</source>
        <translation>As asked</translation>
    </message>
    <message>
        <source>目安を充足</source>
        <translation>Suggestion met</translation>
    </message>
    <message>
        <source>備蓄週数を均等に</source>
        <translation>Equal cover</translation>
    </message>
    <message>
        <source>必要枚数に比例</source>
        <translation>By need</translation>
    </message>
    <message>
        <source>同じ優先順位の中で比例</source>
        <translation>By need in its tier</translation>
    </message>
    <message>
        <source>最低枚数</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>備蓄週数の短い所を優先</source>
        <translation>Shorter cover first</translation>
    </message>
    <message>
        <source>比例分が１単位未満</source>
        <translation>Less than a pack</translation>
    </message>
    <message>
        <source>優先順位が後</source>
        <translation>Later tier</translation>
    </message>
    <message>
        <source>備蓄週数が不明</source>
        <translation>Cover unknown</translation>
    </message>
    <message>
        <source>想定消費量が0</source>
        <translation>Nothing used</translation>
    </message>
    <message>
        <source>目安が不明</source>
        <translation>Suggestion unknown</translation>
    </message>
    <message>
        <source>目安が0</source>
        <translation>Nothing suggested</translation>
    </message>
    <message>
        <source>配分できる備蓄なし</source>
        <translation>Nothing to share</translation>
    </message>
    <message>
        <source>要請なし</source>
        <translation>Nothing asked</translation>
    </message>
    <message>
        <source>優先順位ごとに比例</source>
        <translation>Tier by tier</translation>
    </message>
    <message>
        <source>要請枚数まで</source>
        <translation>As asked</translation>
    </message>
    <message>
        <source>目安まで</source>
        <translation>As suggested</translation>
    </message>
    <message>
        <source>回答票を印刷済み</source>
        <translation>response form printed</translation>
    </message>
    <message>
        <source>医療機関への連絡を印刷済み</source>
        <translation>notice printed</translation>
    </message>
    <message>
        <source>別添２に書き出し済み</source>
        <translation>exported to annex 2</translation>
    </message>
    <message>
        <source>G-MIS転記リストに書き出し済み</source>
        <translation>exported for G-MIS entry</translation>
    </message>
    <message>
        <source>G-MISに転記済み</source>
        <translation>typed into G-MIS</translation>
    </message>
    <message>
        <source>適合でない審査項目があります</source>
        <translation>A check is not ok</translation>
    </message>
    <message>
        <source>確認した後に要請の内容が変わりました</source>
        <translation>The request changed after it was looked at</translation>
    </message>
    <message>
        <source>下書きがあります</source>
        <translation>There is a draft</translation>
    </message>
    <message>
        <source>保留中です</source>
        <translation>It is on hold</translation>
    </message>
    <message>
        <source>すでに決定しています</source>
        <translation>It is decided already</translation>
    </message>
    <message>
        <source>決定の要件を満たしません</source>
        <translation>The decision breaks a rule</translation>
    </message>
    <message>
        <source>取り下げの前に出した書類があります</source>
        <translation>A paper had left before the withdrawal</translation>
    </message>
    <message>
        <source>渡した先に、取り下げを知らせてください</source>
        <translation>Tell whoever has it that the request is withdrawn</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>医療機関が申請を取り下げました（受付中ではありません）</source>
        <translation>The facility took the request back (it is no longer in reception)</translation>
    </message>
    <message>
        <source>変更により不適合になりました：%1</source>
        <translation>Fails now because of the change: %1</translation>
    </message>
    <message>
        <source>変更により確認が必要になりました：%1</source>
        <translation>Needs attention now because of the change: %1</translation>
    </message>
    <message>
        <source>変更により適合になりました：%1</source>
        <translation>Passes now because of the change: %1</translation>
    </message>
    <message>
        <source>変更前と同じく不適合です：%1</source>
        <translation>Fails as before: %1</translation>
    </message>
    <message>
        <source>変更後も、判定が悪くなった審査項目はありません</source>
        <translation>Still passes: no check got worse</translation>
    </message>
    <message>
        <source>一覧取込</source>
        <translation>Listed</translation>
    </message>
    <message>
        <source>入庫</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>出庫</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>棚卸</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>破損</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>期限切れ</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>返品</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>訂正</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>期限間近</source>
        <translation>Expiring</translation>
    </message>
    <message>
        <source>%1：備蓄が%2不足しています（使える備蓄 %3、引当 %4）。これ以上は都道府県の備蓄から配布を決定できません。</source>
        <translation>%1: short by %2 (usable %3, reserved %4). No more of the prefecture&apos;s stock can be promised.</translation>
    </message>
    <message>
        <source>医療機関が要請を取り下げています（{at}）。「要」で完了できません。撤回された場合は、取り下げの撤回を記録してください</source>
        <translation>The facility has withdrawn its request ({at}). It cannot be completed as needed. If that is revoked, record the revocation</translation>
    </message>
    <message>
        <source>国との協議の結果が「不可」です。「否」とするか、それでも「要」とする理由を書いてください</source>
        <translation>The talks with the ministry ended in a refusal. Deny it, or write why it is needed nevertheless</translation>
    </message>
    <message>
        <source>回答待ちの照会・協議が{openInquiries}件あります</source>
        <translation>{openInquiries} inquiries wait for an answer</translation>
    </message>
    <message>
        <source>要請</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>在庫</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>想定消費</source>
        <translation>Expected use</translation>
    </message>
    <message>
        <source>購入見込</source>
        <translation>Expected purchase</translation>
    </message>
    <message>
        <source>県の配布枚数</source>
        <translation>Prefecture’s pieces</translation>
    </message>
    <message>
        <source>国の配布枚数</source>
        <translation>State’s pieces</translation>
    </message>
    <message>
        <source>件名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>申請日時</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>医療機関名</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>医療機関コード</source>
        <translation>Facility code</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>要否</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>配布方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>都道府県意見</source>
        <translation>Prefecture’s opinion</translation>
    </message>
    <message>
        <source>（空欄）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>チェックあり</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>チェックなし</source>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>国の照会</source>
        <translation>Ministry asks</translation>
    </message>
    <message>
        <source>国との協議</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>国による数量変更</source>
        <translation>Ministry&apos;s quantities</translation>
    </message>
    <message>
        <source>取り下げ</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>了承</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>不可</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>国の枚数に変更</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>変更しない</source>
        <translation>Keep ours</translation>
    </message>
    <message>
        <source>取り下げの撤回</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>%1&#x3000;県 %2・国 %3</source>
        <translation>%1&#x3000;prefecture %2, state %3</translation>
    </message>
    <message>
        <source>未決定</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>&#x3000;一括</source>
        <translation>&#x3000;in a batch</translation>
    </message>
    <message>
        <source>完了：%1</source>
        <translation>Completed: %1</translation>
    </message>
    <message>
        <source>下書き：%1</source>
        <translation>Draft: %1</translation>
    </message>
    <message>
        <source>その前：%1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>枚数なし</source>
        <translation>No pieces</translation>
    </message>
    <message>
        <source>意見：%1</source>
        <translation>Opinion: %1</translation>
    </message>
    <message>
        <source>決定の取消 → %1</source>
        <translation>Decision taken back → %1</translation>
    </message>
    <message>
        <source>聞き取り</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>購入可能 %1</source>
        <translation>Can buy %1</translation>
    </message>
    <message>
        <source>訂正：%1</source>
        <translation>Corrected: %1</translation>
    </message>
    <message>
        <source>かけ直し %1</source>
        <translation>Call again %1</translation>
    </message>
    <message>
        <source>確認済：%1（%2）</source>
        <translation>Confirmed: %1 (%2)</translation>
    </message>
    <message>
        <source>未確認：%1</source>
        <translation>Not confirmed: %1</translation>
    </message>
    <message>
        <source>%1への回答</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>回答：%1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>締切時点の一覧「%1」</source>
        <translation>In the frozen list “%1”</translation>
    </message>
    <message>
        <source>要請の変更</source>
        <translation>Request changed</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 → %3</source>
        <translation>%1&#x3000;%2 → %3</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>変更の確認</source>
        <translation>Change settled</translation>
    </message>
    <message>
        <source>備蓄の出し入れ</source>
        <translation>Stock moved</translation>
    </message>
    <message>
        <source>回答票</source>
        <translation>Response form</translation>
    </message>
    <message>
        <source>医療機関への連絡</source>
        <translation>Notice to the facility</translation>
    </message>
    <message>
        <source>別添２（Excel）</source>
        <translation>Annex 2 (Excel)</translation>
    </message>
    <message>
        <source>別添２（CSV）</source>
        <translation>Annex 2 (CSV)</translation>
    </message>
    <message>
        <source>G-MIS転記リスト</source>
        <translation>G-MIS entry list</translation>
    </message>
    <message>
        <source>医療機関が申請</source>
        <translation>Sent by the facility</translation>
    </message>
    <message>
        <source>審査デスクに到着</source>
        <translation>Arrived here</translation>
    </message>
    <message>
        <source>印刷：%1</source>
        <translation>Printed: %1</translation>
    </message>
    <message>
        <source>書き出し：%1</source>
        <translation>Exported: %1</translation>
    </message>
    <message>
        <source>G-MISに転記済：%1</source>
        <translation>Entered in G-MIS: %1</translation>
    </message>
    <message>
        <source>G-MIS転記済を外した：%1</source>
        <translation>G-MIS tick taken away: %1</translation>
    </message>
    <message>
        <source>記録：%1</source>
        <translation>Recorded: %1</translation>
    </message>
    <message>
        <source>理由：%1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>対応ステータス</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>医療機関名を入力してください</source>
        <translation>Type the name of the facility.</translation>
    </message>
    <message>
        <source>医療機関コードの検査数字が合いません</source>
        <translation>The check digit of the facility code does not fit</translation>
    </message>
    <message>
        <source>医療機関一覧にないコードです</source>
        <translation>The code is not in the facility list</translation>
    </message>
    <message>
        <source>医療機関コードがないため、これまでの配布や調査の回答を照合できません</source>
        <translation>Without a facility code, earlier distributions and survey answers cannot be found</translation>
    </message>
    <message>
        <source>要請枚数を１品目以上入力してください</source>
        <translation>Type what is asked for, of one item at least.</translation>
    </message>
    <message>
        <source>ありえない枚数です</source>
        <translation>A quantity that cannot be</translation>
    </message>
    <message>
        <source>在庫・想定消費・購入見込・見通しのうち、空欄があります</source>
        <translation>Stock, use, purchase or outlook is missing</translation>
    </message>
    <message>
        <source>要請の日時が、今より先です</source>
        <translation>The request would be of the future</translation>
    </message>
    <message>
        <source>この制度版にはない要請の経路です</source>
        <translation>This regime has no such channel</translation>
    </message>
    <message>
        <source>G-MISの要請は、レポートで取り込みます</source>
        <translation>Requests of G-MIS come with its report</translation>
    </message>
    <message>
        <source>配布条件の確認にチェックがありません（要請には必須です）</source>
        <translation>The conditions are not confirmed (a request needs that)</translation>
    </message>
    <message>
        <source>この医療機関はG-MISのIDを持っています。G-MISから要請してもらってください</source>
        <translation>This facility has its G-MIS ID: ask it to file through G-MIS</translation>
    </message>
    <message>
        <source>G-MISのIDの申請日が分かりません</source>
        <translation>When the G-MIS ID was applied for is not known</translation>
    </message>
    <message>
        <source>IDの申請日が、今日より先です</source>
        <translation>The ID application would be of the future</translation>
    </message>
    <message>
        <source>IDの申請から１週間を過ぎています。IDが付与されていないか確認してください</source>
        <translation>More than a week since the ID application: check whether the facility has its ID by now</translation>
    </message>
    <message>
        <source>自ら調達できない事情を聞いてください</source>
        <translation>Ask why the facility cannot buy for itself</translation>
    </message>
    <message>
        <source>「その他」の事情を、内容に書いてください</source>
        <translation>Say in the notes what “other” is</translation>
    </message>
    <message>
        <source>欠品では、購入できる枚数も聞いてください（なければ 0）</source>
        <translation>Out of stock: also ask how many can be bought (0 if none)</translation>
    </message>
    <message>
        <source>要請・１週間以内・２～３週間の医療機関数のうち、空欄があります</source>
        <translation>A count is missing: institutions that ask, within one week, or 2–3 weeks</translation>
    </message>
    <message>
        <source>ありえない医療機関数です</source>
        <translation>A count that cannot be</translation>
    </message>
    <message>
        <source>要請 {institutions}機関 ＜ 見通し３週間以内 {shortOnes}機関（１週間以内 {within1Week}、２～３週間 {within3Weeks}）</source>
        <translation>{institutions} institutions ask, fewer than the {shortOnes} with an outlook of three weeks or less ({within1Week} within one week, {within3Weeks} within 2–3 weeks)</translation>
    </message>
    <message>
        <source>要請 {institutions}機関 ＝ 見通し３週間以内 {shortOnes}機関（１週間以内 {within1Week}、２～３週間 {within3Weeks}）：要請が見通しの分布と同数です</source>
        <translation>{institutions} institutions ask, as many as the {shortOnes} with an outlook of three weeks or less ({within1Week} within one week, {within3Weeks} within 2–3 weeks)</translation>
    </message>
    <message>
        <source>要請 {institutions}機関 ＞ 見通し３週間以内 {shortOnes}機関（１週間以内 {within1Week}、２～３週間 {within3Weeks}）：見通しに余裕のある機関が含まれます</source>
        <translation>{institutions} institutions ask, more than the {shortOnes} with an outlook of three weeks or less ({within1Week} within one week, {within3Weeks} within 2–3 weeks): some of them are not short</translation>
    </message>
    <message>
        <source>要請・１週間以内・２～３週間の医療機関数がそろっていないため、判定できません</source>
        <translation>The counts of institutions that ask, within one week and within 2–3 weeks are not all there</translation>
    </message>
    <message>
        <source>保留の解除</source>
        <translation>Taken up again</translation>
    </message>
    <message>
        <source>受付完了になっているため、変えられません</source>
        <translation>The request is closed (受付完了) and cannot be changed</translation>
    </message>
    <message>
        <source>直す必要があるときは、国の担当に連絡してください。</source>
        <translation>If it must be corrected, contact the ministry.</translation>
    </message>
    <message>
        <source>パスワードで保護されたExcelファイルです</source>
        <translation>The Excel file is protected by a password</translation>
    </message>
    <message>
        <source>パスワードを外して保存し直してください。</source>
        <translation>Save it again without the password.</translation>
    </message>
    <message>
        <source>古い形式のExcelファイル（.xls）です</source>
        <translation>An Excel file of the old format (.xls)</translation>
    </message>
    <message>
        <source>「Excelブック（.xlsx）」として保存し直してください。</source>
        <translation>Save it as an Excel workbook (.xlsx).</translation>
    </message>
    <message>
        <source>マクロを含むExcelファイルです</source>
        <translation>The Excel file has macros</translation>
    </message>
    <message>
        <source>マクロのない「Excelブック（.xlsx）」として保存し直してください。</source>
        <translation>Save it as an Excel workbook without macros (.xlsx).</translation>
    </message>
    <message>
        <source>Excelファイルの作りが危険なため、読みませんでした</source>
        <translation>The Excel file is made in a dangerous way and was not read</translation>
    </message>
    <message>
        <source>送り主に確認し、作り直したファイルを受け取ってください。</source>
        <translation>Ask the sender, and have the file made anew.</translation>
    </message>
    <message>
        <source>Excelファイルとして読めません</source>
        <translation>Cannot be read as an Excel file</translation>
    </message>
    <message>
        <source>Excelで開けるか確認し、保存し直してください。</source>
        <translation>See whether Excel opens it, and save it again.</translation>
    </message>
    <message>
        <source>医療機関に連絡していないため、入れていません</source>
        <translation>Left out: the facility has not been told</translation>
    </message>
    <message>
        <source>連絡してから、もう一度出力してください</source>
        <translation>Tell it, then export again</translation>
    </message>
    <message>
        <source>決定が取り消されています。発送を止めてください</source>
        <translation>The decision was taken back: stop the shipment</translation>
    </message>
    <message>
        <source>翌営業日までに配送手続が始まっていません</source>
        <translation>Not started by the next business day</translation>
    </message>
    <message>
        <source>発送予定日を過ぎても発送の記録がありません</source>
        <translation>Its day has passed and no shipment is recorded</translation>
    </message>
    <message>
        <source>一覧に出した後で、決定した枚数が変わっています</source>
        <translation>The decided quantities changed after it was listed</translation>
    </message>
    <message>
        <source>国の内示・実績が、決定と違います</source>
        <translation>The ministry’s quantities differ from the decision</translation>
    </message>
    <message>
        <source>国の内示がまだ届いていません</source>
        <translation>The ministry has not answered yet</translation>
    </message>
    <message>
        <source>配送手続は本日中に始めてください</source>
        <translation>To be started today</translation>
    </message>
    <message>
        <source>医療機関への連絡がまだです</source>
        <translation>The facility was not told yet</translation>
    </message>
    <message>
        <source>国指定の配送業者</source>
        <translation>designated carrier</translation>
    </message>
    <message>
        <source>県手配</source>
        <translation>own arrangement</translation>
    </message>
    <message>
        <source>手渡し</source>
        <translation>handover</translation>
    </message>
    <message>
        <source>一覧に出力済</source>
        <translation>listed</translation>
    </message>
    <message>
        <source>引渡し済</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>連絡済</source>
        <translation>told</translation>
    </message>
    <message>
        <source>配送業者の欄に収まらないため、入れていません</source>
        <translation>Left out: it does not fit the carrier’s field</translation>
    </message>
    <message>
        <source>宛名ラベルに、収まる表記を登録してください</source>
        <translation>Keep a label that fits</translation>
    </message>
    <message>
        <source>欄に収まらないため、分けて入れました</source>
        <translation>Split, as it does not fit one field</translation>
    </message>
    <message>
        <source>分け方を変えるときは、宛名ラベルに登録してください</source>
        <translation>Keep a label to split it another way</translation>
    </message>
    <message>
        <source>配送業者のファイルに書けない文字があるため、入れていません</source>
        <translation>Left out: a character cannot be written in the carrier’s file</translation>
    </message>
    <message>
        <source>文字の置き換えに登録するか、宛名ラベルを書き換えてください</source>
        <translation>Replace the character, or edit the label</translation>
    </message>
    <message>
        <source>外字があります。配送業者では別の文字や空白になることがあります</source>
        <translation>Private character: the carrier may print another one, or none</translation>
    </message>
    <message>
        <source>丸数字・ローマ数字・拡張漢字など、受け付けられないことがある文字です</source>
        <translation>Special character that carriers may refuse</translation>
    </message>
    <message>
        <source>文字の置き換えに登録すると、以後は自動で置き換えます</source>
        <translation>Replace the character, and it is done by itself from then on</translation>
    </message>
    <message>
        <source>文字の置き換えに登録されたとおりに書き換えました</source>
        <translation>Replaced as the dictionary says</translation>
    </message>
    <message>
        <source>元の表記に戻すときは、文字の置き換えから外してください</source>
        <translation>Take it out of the dictionary to have it as it was</translation>
    </message>
    <message>
        <source>表計算ソフトで数式として動くおそれがあるため、入れていません</source>
        <translation>Left out: a spreadsheet might run it as a formula</translation>
    </message>
    <message>
        <source>宛名ラベルに、記号で始まらない表記を登録してください</source>
        <translation>Keep a label that does not begin with a sign</translation>
    </message>
    <message>
        <source>電話番号として読めないため、入れていません</source>
        <translation>Left out: it cannot be read as a phone number</translation>
    </message>
    <message>
        <source>宛名ラベルに、電話番号を１つ登録してください</source>
        <translation>Keep one phone number on the label</translation>
    </message>
    <message>
        <source>郵便番号が７桁でないため、入れていません</source>
        <translation>Left out: the postal code has not seven digits</translation>
    </message>
    <message>
        <source>宛名ラベルに、郵便番号を登録してください</source>
        <translation>Keep a postal code on the label</translation>
    </message>
    <message>
        <source>備考が欄に収まらないか書けないため、一部を省きました</source>
        <translation>The remarks do not fit or cannot be written: partly left out</translation>
    </message>
    <message>
        <source>必要なことは、配送業者に別に伝えてください</source>
        <translation>Tell the carrier in another way what is needed</translation>
    </message>
    <message>
        <source>発送元の設定が空か、欄に収まりません</source>
        <translation>A setting of the sender is empty or does not fit</translation>
    </message>
    <message>
        <source>設定に登録するか、配送業者のソフトで補ってください</source>
        <translation>Set it, or add it in the carrier’s program</translation>
    </message>
    <message>
        <source>配送手段が違うため、この一覧には入れていません</source>
        <translation>Left out: it travels by other means</translation>
    </message>
    <message>
        <source>この一覧で送るときは、配送手段を変えてください</source>
        <translation>Change the means to send it with this list</translation>
    </message>
    <message>
        <source>別の一覧にすでに出しています。二重に発送されるおそれがあります</source>
        <translation>Already in another list: it might be shipped twice</translation>
    </message>
    <message>
        <source>先の一覧を取り消したか確認してください</source>
        <translation>Make sure that the other list was withdrawn</translation>
    </message>
    <message>
        <source>引渡し済みか発送済みのため、入れていません</source>
        <translation>Left out: handed over or shipped already</translation>
    </message>
    <message>
        <source>もう一度送るときは、配送の状況を戻してください</source>
        <translation>Set its state back to send it again</translation>
    </message>
    <message>
        <source>同梱先がこの一覧にないため、入れていません</source>
        <translation>Left out: the parcel it goes in is not in this list</translation>
    </message>
    <message>
        <source>同梱先と同じ一覧に出すか、同梱をやめてください</source>
        <translation>List both together, or send it on its own</translation>
    </message>
    <message>
        <source>同梱先を入れられなかったため、入れていません</source>
        <translation>Left out: the parcel it goes in could not be listed</translation>
    </message>
    <message>
        <source>同梱先の不備を直してください</source>
        <translation>Mend what is wrong with the other</translation>
    </message>
    <message>
        <source>そのお客様管理番号の配送がありません。この端末から出した一覧か確認してください</source>
        <translation>No delivery has that number: was the list written by this desk?</translation>
    </message>
    <message>
        <source>訓練の配送の番号です。本番には取り込みません</source>
        <translation>A number of a drill: not taken into the live store</translation>
    </message>
    <message>
        <source>本番の配送の番号です。訓練には取り込みません</source>
        <translation>A live number: not taken into the drill</translation>
    </message>
    <message>
        <source>国による直送と決定した要請がありません</source>
        <translation>No request is decided as direct from the state</translation>
    </message>
    <message>
        <source>国による直送の要請が複数あります。最も新しいものの内示として取り込みました</source>
        <translation>Several requests wait for the state: taken as the answer about the newest</translation>
    </message>
    <message>
        <source>決定した国の配布枚数と違います。医療機関に知らせてください</source>
        <translation>Differs from the decided quantity: tell the facility</translation>
    </message>
    <message>
        <source>ヤマト運輸の一覧に書き出し済み</source>
        <translation>written to the list of Yamato</translation>
    </message>
    <message>
        <source>佐川急便の一覧に書き出し済み</source>
        <translation>written to the list of Sagawa</translation>
    </message>
    <message>
        <source>日本郵便の一覧に書き出し済み</source>
        <translation>written to the list of Japan Post</translation>
    </message>
    <message>
        <source>西濃運輸の一覧に書き出し済み</source>
        <translation>written to the list of Seino</translation>
    </message>
    <message>
        <source>配送の記録</source>
        <translation>delivery recorded</translation>
    </message>
    <message>
        <source>配送の記録の取消</source>
        <translation>delivery record taken back</translation>
    </message>
    <message>
        <source>伝票番号の取込</source>
        <translation>tracking number came in</translation>
    </message>
    <message>
        <source>国の内示の取込</source>
        <translation>the ministry’s answer came in</translation>
    </message>
    <message>
        <source>ヤマト運輸の一覧</source>
        <translation>list for Yamato</translation>
    </message>
    <message>
        <source>佐川急便の一覧</source>
        <translation>list for Sagawa</translation>
    </message>
    <message>
        <source>日本郵便の一覧</source>
        <translation>list for Japan Post</translation>
    </message>
    <message>
        <source>西濃運輸の一覧</source>
        <translation>list for Seino</translation>
    </message>
    <message>
        <source>数式のセルです。ファイルに残っている計算結果を取り込みました</source>
        <translation>The cell is a formula: the result saved with it was taken</translation>
    </message>
    <message>
        <source>要請シートを印刷済み</source>
        <translation>request sheet printed</translation>
    </message>
    <message>
        <source>聞き取り票に印刷済み</source>
        <translation>printed on a call sheet</translation>
    </message>
    <message>
        <source>医療機関へのメールの下書きを作成済み</source>
        <translation>mail to the facility drafted</translation>
    </message>
    <message>
        <source>別添２のメールの下書きを作成済み</source>
        <translation>mail with annex 2 drafted</translation>
    </message>
    <message>
        <source>要請シートのメールの下書きを作成済み</source>
        <translation>mail with the request sheet drafted</translation>
    </message>
    <message>
        <source>印刷できない文字があるため、入れていません</source>
        <translation>Left out: it has a character that cannot be printed</translation>
    </message>
    <message>
        <source>その文字を持つ書体を入れるか、名称を直してください</source>
        <translation>Install a font that has the character, or correct the name</translation>
    </message>
    <message>
        <source>印刷できない文字を、文字番号で記しました</source>
        <translation>A character that cannot be printed is given by its number</translation>
    </message>
    <message>
        <source>要請シートによる要請ではないため、入れていません</source>
        <translation>Left out: it did not come on a request sheet</translation>
    </message>
    <message>
        <source>G-MISの要請は、G-MISに入力してください</source>
        <translation>Enter requests of G-MIS in G-MIS</translation>
    </message>
    <message>
        <source>住所もFAXもメールアドレスも分かりません</source>
        <translation>No address, fax or mail address is known</translation>
    </message>
    <message>
        <source>電話で伝えるか、医療機関一覧に書き足してください</source>
        <translation>Tell them by phone, or add it to the facility list</translation>
    </message>
    <message>
        <source>メールアドレスが分からないため、下書きを作っていません</source>
        <translation>No draft: there is no mail address</translation>
    </message>
    <message>
        <source>連絡文を印刷して送るか、医療機関一覧に書き足してください</source>
        <translation>Print and send the notice, or add the address to the facility list</translation>
    </message>
    <message>
        <source>メールアドレスが正しくないため、下書きを作っていません</source>
        <translation>No draft: the mail address is not one</translation>
    </message>
    <message>
        <source>医療機関一覧のメールアドレスを直してください</source>
        <translation>Correct the mail address in the facility list</translation>
    </message>
    <message>
        <source>電話番号が分かりません</source>
        <translation>No phone number is known</translation>
    </message>
    <message>
        <source>医療機関一覧に書き足してください</source>
        <translation>Add it to the facility list</translation>
    </message>
    <message>
        <source>緊急配布要請シート</source>
        <translation>Request sheet</translation>
    </message>
    <message>
        <source>聞き取り票</source>
        <translation>Call sheet</translation>
    </message>
    <message>
        <source>日報</source>
        <translation>Day report</translation>
    </message>
    <message>
        <source>医療機関への連絡（メール下書き）</source>
        <translation>Notice to the facility (mail draft)</translation>
    </message>
    <message>
        <source>別添２（メール下書き）</source>
        <translation>Annex 2 (mail draft)</translation>
    </message>
    <message>
        <source>緊急配布要請シート（メール下書き）</source>
        <translation>Request sheet (mail draft)</translation>
    </message>
    <message>
        <source>チームのサーバーにつながりません</source>
        <translation>The team server cannot be reached</translation>
    </message>
    <message>
        <source>そのまま仕事を続けられます。つながったときに送ります。</source>
        <translation>Go on working; what is waiting is sent when it can be reached again.</translation>
    </message>
    <message>
        <source>サーバーがログインを断りました</source>
        <translation>The server refused the login</translation>
    </message>
    <message>
        <source>パスワードを確認するか、管理者に利用者の登録を確認してください。</source>
        <translation>Check the password, or ask the administrator whether you are registered.</translation>
    </message>
    <message>
        <source>サーバーを確かめられないため、つなぎませんでした</source>
        <translation>Not connected: the server could not be verified</translation>
    </message>
    <message>
        <source>証明書とサーバーの名前を管理者に確認してください。パスワードは送っていません。</source>
        <translation>Ask the administrator about the certificate and the name of the server. The password was not sent.</translation>
    </message>
    <message>
        <source>サーバーの版が古すぎます</source>
        <translation>The server is too old</translation>
    </message>
    <message>
        <source>管理者にサーバーの更新（hub migrate）を頼んでください。</source>
        <translation>Ask the administrator to update the server (hub migrate).</translation>
    </message>
    <message>
        <source>サーバーのほうが新しい版です</source>
        <translation>The server is newer than this program</translation>
    </message>
    <message>
        <source>ソフトを更新してください。何も変更していません。</source>
        <translation>Update the program. Nothing was changed.</translation>
    </message>
    <message>
        <source>サーバーが受け付けませんでした</source>
        <translation>The server did not accept it</translation>
    </message>
    <message>
        <source>示された理由を管理者に伝えてください。</source>
        <translation>Tell the administrator the reason shown.</translation>
    </message>
    <message>
        <source>チームのサーバーにこの要請がありません。要請一覧を取り込んで同期してください</source>
        <translation>The team server does not know this request. Import the request list and synchronise</translation>
    </message>
    <message>
        <source>ロットの残り {free} より多く（{pieces}）出庫することはできません</source>
        <translation>The lot holds {free}: {pieces} cannot leave it</translation>
    </message>
    <message>
        <source>サーバーの規則 %1 に合いません（%2）</source>
        <translation>Does not fit rule %1 of the server (%2)</translation>
    </message>
    <message>
        <source>サーバーが受け付けませんでした（%1）：%2</source>
        <translation>The server did not accept it (%1): %2</translation>
    </message>
    <message>
        <source>ほかの担当者が先に決定した要請が%1件あります。あなたの決定は履歴に残っています。内容を比べて決めてください。</source>
        <translation>Other officers decided %1 requests first. Your decisions stay in the history. Compare them and decide.</translation>
    </message>
    <message>
        <source>チームのサーバーが設定されていません（--hub または設定 hub_url）。</source>
        <translation>No team server is set up (--hub or the setting hub_url).</translation>
    </message>
    <message>
        <source>サーバーの区分（訓練用・本番用）が、開いているデータと違います</source>
        <translation>The server is not of the same mode (drill or live) as the open data</translation>
    </message>
    <message>
        <source>訓練と有事のデータは混ぜられません。区分を切り替えるか、別のサーバーを設定してください。</source>
        <translation>Drill and live data are never mixed. Switch the mode, or set up another server.</translation>
    </message>
    <message>
        <source>引継書</source>
        <translation>Hand-over sheet</translation>
    </message>
    <message>
        <source>どの担当にも入らない要請（未分担）が %1件あります。</source>
        <translation>%1 requests are in nobody&apos;s share.</translation>
    </message>
    <message>
        <source>サーバーのPostgreSQLの版が古すぎます</source>
        <translation>The server&apos;s PostgreSQL is too old</translation>
    </message>
    <message>
        <source>PostgreSQL 15以降が要ります。管理者に更新を頼んでください。</source>
        <translation>PostgreSQL 15 or later is needed. Ask the administrator to upgrade it.</translation>
    </message>
    <message>
        <source>バックアップにはもう一つ要ります。PostgreSQLの最上位の管理者（superuser）に、次の一行を頼んでください: %1</source>
        <translation>Backups need one thing more. Ask a superuser of the PostgreSQL for this one statement: %1</translation>
    </message>
    <message>
        <source>サーバーはバックアップから戻されたままです</source>
        <translation>The server was restored from a backup and is not ready yet</translation>
    </message>
    <message>
        <source>管理者に `sosdesk-cli hub migrate` を頼んでください。それまでは、この端末だけで続けられます。</source>
        <translation>Ask the administrator to run `sosdesk-cli hub migrate`. Until then, work goes on here.</translation>
    </message>
    <message>
        <source>%1分</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1時間</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>この端末の時計がサーバーより約%1進んでいます。</source>
        <translation>The clock of this desk is about %1 ahead of the server&apos;s.</translation>
    </message>
    <message>
        <source>この端末の時計がサーバーより約%1遅れています。</source>
        <translation>The clock of this desk is about %1 behind the server&apos;s.</translation>
    </message>
    <message>
        <source>この一覧にありませんが、読み取れない行があったため0にせず、前の枚数のままにしました</source>
        <translation>Not in this list; but a row could not be read, so it keeps its pieces instead of being emptied</translation>
    </message>
    <message>
        <source>決定枚数が変更後の要請枚数を超えています：%1</source>
        <translation>More is decided than is asked for now: %1</translation>
    </message>
    <message>
        <source>新たに要請された品目の決定枚数がありません：%1</source>
        <translation>Asked for anew, and nothing is decided: %1</translation>
    </message>
    <message>
        <source>。</source>
        <translation>; </translation>
    </message>
    <message>
        <source>国の配布と合わせて要請どおり</source>
        <translation>As asked, with what the state gives</translation>
    </message>
    <message>
        <source>備蓄から出庫済み</source>
        <translation>issued from the stock</translation>
    </message>
    <message>
        <source>配送業者に引渡し済み、または発送済み</source>
        <translation>handed to the carrier, or shipped</translation>
    </message>
    <message>
        <source>伝票番号を記録済み</source>
        <translation>its slip number is recorded</translation>
    </message>
    <message>
        <source>国の内示がまだありません</source>
        <translation>The ministry has not named its quantities yet</translation>
    </message>
    <message>
        <source>数量と発送日の内示を取り込んでから、連絡済みにしてください。</source>
        <translation>Import its quantities and ship date first, then set it to told.</translation>
    </message>
    <message>
        <source>決定のあとで取り下げ、または配布不可となったため、入れていません</source>
        <translation>Left out: withdrawn or refused after it was decided</translation>
    </message>
    <message>
        <source>配布するときは、理由を書いて決定し直してください</source>
        <translation>To give it none the less, decide again with a reason</translation>
    </message>
    <message>
        <source>決定のあとの国との協議で、配布不可になりました</source>
        <translation>The ministry refused it after it was decided</translation>
    </message>
    <message>
        <source>配分できる備蓄が１単位未満</source>
        <translation>Less than a pack to share</translation>
    </message>
    <message>
        <source>最終更新日時</source>
        <translation>Last modified</translation>
    </message>
    <message>
        <source>決定の競合：%1の決定が先でした</source>
        <translation>Two decisions: that of %1 was first</translation>
    </message>
    <message>
        <source>この端末の決定：%1</source>
        <translation>Of this desk: %1</translation>
    </message>
    <message>
        <source>先の決定：%1</source>
        <translation>The first one: %1</translation>
    </message>
    <message>
        <source>競合の確認：先の決定を採った</source>
        <translation>Two decisions settled: the first one stays</translation>
    </message>
    <message>
        <source>サーバーが受理しませんでした</source>
        <translation>The server did not accept it</translation>
    </message>
    <message>
        <source>受理されなかったため、決定を下書きに戻しました</source>
        <translation>Not accepted: the decision is a draft again</translation>
    </message>
    <message>
        <source>取り下げられていたため、決定を下書きに戻しました</source>
        <translation>Withdrawn: the decision is a draft again</translation>
    </message>
    <message>
        <source>別の番号で登録し直しました：%1</source>
        <translation>Entered again under another number: %1</translation>
    </message>
    <message>
        <source>要請の登録</source>
        <translation>Request entered</translation>
    </message>
    <message>
        <source>要請の訂正</source>
        <translation>Request corrected</translation>
    </message>
    <message>
        <source>要請シートの記載事項</source>
        <translation>What the request sheet says</translation>
    </message>
    <message>
        <source>決定の後に届いた調査</source>
        <translation>A survey that came after the decision</translation>
    </message>
    <message>
        <source>この番号は、ほかの端末の要請（{theirs}）が使っています。この端末の要請（{mine}）はまだ伝わっていません。訂正して保存すると、別の番号で登録し直します</source>
        <translation>Another desk&apos;s request ({theirs}) has this number. The request of this desk ({mine}) is not told yet. Correct and save it: it is entered again under another number</translation>
    </message>
    <message>
        <source>サーバーでは「要」で完了していないため、出庫を記録できません</source>
        <translation>On the server it is not completed as needed: its issue cannot be recorded</translation>
    </message>
    <message>
        <source>PCR検査実施の可否</source>
        <translation>Does PCR tests</translation>
    </message>
    <message>
        <source>緊急配布の希望</source>
        <translation>Wants emergency goods</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>聞き取り %1</source>
        <translation>Contact record %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>決定時と同じ値に戻りました</source>
        <translation>back to the figures it was decided on</translation>
    </message>
    <message>
        <source>枚数</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>配布 %1発送分</source>
        <translation>goods sent %1</translation>
    </message>
    <message>
        <source>決定のあとに届いた情報：%1</source>
        <translation>Came after the decision: %1</translation>
    </message>
    <message>
        <source>決定のあとに訂正された情報：%1</source>
        <translation>Corrected after the decision: %1</translation>
    </message>
    <message>
        <source>決定の後に届いた配布の情報</source>
        <translation>Distributions that came after the decision</translation>
    </message>
    <message>
        <source>都道府県の備蓄が途中で足りなくなり、①では配布できません。個別に決定してください</source>
        <translation>The prefecture’s stock ended on the way: ① is not possible any more. Decide this one by itself</translation>
    </message>
    <message>
        <source>配布方法または枚数の案が、確認したときから変わりました。個別に決定してください</source>
        <translation>Method or pieces would be others than those that were shown. Decide this one by itself</translation>
    </message>
    <message>
        <source>%1 空き %2 → %3</source>
        <translation>%1: free %2 → %3</translation>
    </message>
</context>
</TS>
