namespace Fatong.Rooms.Reporting.Checking.Output;

/// <summary>Chinese names of the relation types.</summary>
public static class RelationNames
{
    public static string Of(string type) => type switch
    {
        "sum" => "总数与部分",
        "part_of" => "部分不大于总数",
        "equality" => "应当相等",
        "percent_of" => "比率",
        "list_count" => "列举个数",
        "le" => "不应多于",
        "min_ratio" => "最低倍数",
        "growth" => "增减幅度",
        _ => type,
    };
}
