namespace Fatong.Cli.Demo;

/// <summary>Invented people, firms, vehicles and places of the fictitious county, from one seed.</summary>
internal sealed class DemoNames(Random random)
{
    private static readonly string[] Surnames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗"];
    private static readonly string[] Given = ["建国", "志强", "秀英", "海涛", "丽华", "文博", "晓东", "玉兰", "俊杰", "雪梅", "永胜", "春燕", "思远", "国栋", "美玲", "振宇", "小军", "桂芳", "天佑", "佳宁"];
    private static readonly string[] FirmWords = ["顺达", "通远", "安捷", "华运", "鑫源", "宏途", "捷诚", "永泰", "恒路", "云程", "广驰", "瑞通", "启航", "众盈", "远帆"];
    private static readonly string[] FirmKinds = ["物流有限公司", "运输有限公司", "客运有限公司", "汽车服务有限公司", "建材有限公司", "出租汽车有限公司"];
    private static readonly string[] Roads = ["省道217线云溪段", "国道335线东岭收费站附近", "县道108线石桥路口", "云溪客运站前广场", "城南物流园出口", "环城北路与人民路交叉口", "高铁站落客区", "乡道Y023线三岔口", "云溪港区一号码头", "机场连接线K3处"];

    public string Person() => Pick(Surnames) + Pick(Given);

    public string Firm() => "云溪县" + Pick(FirmWords) + Pick(FirmKinds);

    public string Place() => Pick(Roads);

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public int Between(int low, int high) => random.Next(low, high + 1);

    public bool Chance(int percent) => random.Next(100) < percent;

    /// <summary>A well-formed ID number of the fictitious region with its check digit.</summary>
    public string IdCard()
    {
        var head = $"990101{Between(1965, 2003)}{Between(1, 12):00}{Between(1, 28):00}{Between(0, 999):000}";
        return Complete(head, "0123456789X", text => Kernel.Identifiers.IdCard.TryParse(text, out _, out _));
    }

    /// <summary>A well-formed credit code with its check character.</summary>
    public string CreditCode()
    {
        while (true)
        {
            var body = string.Concat(Enumerable.Range(0, 8).Select(_ => Pick("0123456789ABCDEFGHJKLMNPQRTUWXY".ToCharArray())));
            foreach (var organisation in "0123456789X")
            {
                foreach (var check in "0123456789ABCDEFGHJKLMNPQRTUWXY")
                {
                    var code = $"91650100{body}{organisation}{check}";
                    if (Kernel.Identifiers.CreditCode.TryParse(code, out _, out _))
                    {
                        return code;
                    }
                }
            }
        }
    }

    public string Plate() => $"新G{Pick("ABCDEFGHJK".ToCharArray())}{Between(0, 9999):0000}";

    public string Phone() => $"1{Pick(["38", "50", "77", "99"])}{Between(0, 99_999_999):00000000}";

    private static string Complete(string head, string last, Func<string, bool> fits)
    {
        foreach (var c in last)
        {
            if (fits(head + c))
            {
                return head + c;
            }
        }

        // The region code of the made-up county is not assigned; a real neighbouring one keeps the number well formed.
        return Complete("654202" + head[6..], last, fits);
    }
}
