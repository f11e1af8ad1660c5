using Fatong.Kernel.Duties;

namespace Fatong.Rooms.Governance.Duties;

/// <summary>Days, weeks and months of law publicity, each with who set it. Length 0 is the whole month.</summary>
internal static class PublicityDays
{
    internal static readonly IReadOnlyList<CalendarSpot> All =
    [
        new("03-15", "国际消费者权益日", 3, 15, 1, "国际消费者联盟组织确定"),
        new("04-15", "全民国家安全教育日", 4, 15, 1, "《国家安全法》第十四条"),
        new("05-civil-code", "民法典宣传月", 5, 1, 0, "中央宣传部、司法部等部门部署，自2021年起每年5月"),
        new("05-road", "路政宣传月", 5, 1, 0, "交通运输部部署，每年5月"),
        new("05-12", "全国防灾减灾日", 5, 12, 1, "国务院批准，自2009年起"),
        new("05-15", "全国公安机关打击和防范经济犯罪宣传日", 5, 15, 1, "公安部确定"),
        new("06-safety", "安全生产月", 6, 1, 0, "国务院安委会办公室、应急管理部部署，每年6月"),
        new("06-16", "安全宣传咨询日", 6, 16, 1, "国务院安委会办公室部署，安全生产月期间"),
        new("06-credit", "信用交通宣传月", 6, 1, 0, "交通运输部部署；具体月份以当年通知为准，待核实"),
        new("09-network", "网络安全宣传周", 9, 8, 7, "中央网信办等部门部署；起始日以当年通知为准，待核实"),
        new("11-09", "消防宣传日", 11, 9, 1, "公安部确定"),
        new("12-02", "全国交通安全日", 12, 2, 1, "国务院批准，自2012年起"),
        new("12-04", "国家宪法日", 12, 4, 1, "全国人民代表大会常务委员会2014年决定"),
        new("12-constitution", "宪法宣传周", 12, 1, 7, "中央宣传部、司法部部署，国家宪法日所在的一周，通常为12月1日至7日"),
    ];

    /// <summary>The days on which the bureau itself holds an activity; the rest are shown in the calendar alone.</summary>
    internal static readonly IReadOnlyList<CalendarSpot> Held =
        [.. All.Where(s => s.Code is "03-15" or "04-15" or "05-15" or "05-civil-code" or "05-road" or "06-safety" or "06-credit" or "12-constitution" or "12-04")];
}
