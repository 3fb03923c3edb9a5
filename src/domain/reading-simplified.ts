/**
 * Traditional characters and their simplified ones, in pairs: those that people write about phones, money and travel.
 * Some are not traditional but are mistaken for each other (帐 and 账).
 */
const PAIRS = [
  "儲储 餘余 額额 帳账 帐账 號号 碼码 錢钱 網网 電电 話话 這这 個个 還还 沒没 買买 過过 兩两 來来 歐欧 說说 語语 訊讯 機机 蘋苹 華华 為为 國国 陸陆 灣湾 關关 開开 問问 題题 時时 間间",
  "現现 無无 線线 絡络 經经 續续 費费 繳缴 預预 後后 實实 體体 驗验 證证 護护 離离 遊游 學学 換换 與与 對对 錯错 誤误 壞坏 請请 謝谢 嗎吗 麼么 樣样 點点 幫帮 幾几 萬万 達达 銀银 聯联",
  "寶宝 貝贝 門门 業业 廳厅 區区 邊边 裡里 裏里 員员 鐘钟 單单 約约 長长 習习 場场 車车 飛飞 從从 應应 該该 會会 圖图 見见 認认 識识 輸输 係系 繫系 騙骗 詐诈 優优 減减 價价 頁页 連连",
  "結结 鏈链 簡简 誰谁 讓让 轉转 帶带 韓韩 舊旧 條条 塊块 週周 歷历 親亲 營营 運运 維维 戶户 內内 專专 產产 歸归 啟启 動动 態态 筆笔 記记 腦脑 隨随 錶表 紅红 榮荣 諾诺 亞亚 興兴 攜携",
  "爾尔 覺觉 聽听 講讲 顯显 變变 進进 剛刚 給给 樂乐 複复 復复 當当 兒儿 處处 報报 計计 劃划 試试 級级 終终 繼继 總总 贈赠 獎奖 貴贵 辦办 務务 勞劳 歡欢 傳传 雙双 郵邮 師师 愛爱 讀读",
  "碩硕 願愿 頭头 錄录 裝装 確确 斷断 嘗尝 訂订 購购 櫃柜 檯台 臺台 標标 準准 雲云 閃闪 刪删 滿满 適适 頻频 鎖锁 隱隐 顧顾 飯饭 館馆 魯鲁 紙纸 嚟来 冇没 咗了 啲点 佢他 鴻鸿 輕轻 東东",
  "勝胜 壓压 氣气 決决 異异 盡尽 衝冲 種种 聲声 團团 豐丰 際际 陳陈 隊队 靈灵 靜静 頓顿 龍龙 徵征 據据 擔担 擇择 響响 損损 敗败 暫暂 極极 構构 樓楼 檢检 歲岁 殘残 殺杀 測测 溫温 滯滞",
  "漲涨 漢汉 濟济 爛烂 爺爷 獨独 獲获 環环 畢毕 療疗 盜盗 盤盘 禮礼 稅税 穩稳 窮穷 節节 紀纪 細细 紹绍 組组 緊紧 練练 縣县 縮缩 織织 罰罚 職职 膠胶 臨临 舉举 艙舱 藍蓝 藝艺 藥药 衛卫",
  "補补 襯衬 規规 視视 訪访 設设 許许 詢询 詳详 誌志 誠诚 課课 調调 談谈 諮咨 謊谎 譯译 豬猪 負负 貨货 貸贷 貼贴 資资 賣卖 賬账 質质 賴赖 賺赚 贏赢 趕赶 跡迹 軌轨 軟软 較较 載载 輛辆",
  "輪轮 辭辞 農农 遠远 遲迟 選选 遺遗 鄰邻 醫医 釋释 針针 鈔钞 鈴铃 鉛铅 銷销 鋪铺 鍵键 鑰钥 閉闭 陽阳 險险 雖虽 難难 霧雾 項项 順顺 須须 領领 類类 風风 餓饿 駐驻 騎骑 驚惊 鬆松 鬥斗",
  "魚鱼 鳥鸟 麗丽 麥麦 黃黄 齊齐 齒齿 們们 嘅的 億亿 圓圆 賓宾 慣惯 廠厂 雜杂 畫画 緩缓 鏡镜 寫写 尋寻 擾扰 擺摆 牆墙 爭争 虧亏 罷罢 嗰那",
];

const SIMPLIFIED = new Map(
  PAIRS.flatMap((line) => line.split(" ")).map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join("")}]`, "gu");

/** The same text in simplified characters, one for one. */
export function simplified(text: string): string {
  return text.replaceAll(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}
