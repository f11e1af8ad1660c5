namespace Fatong.Rooms.Enforcement;

/// <summary>Stages of the progress strip.</summary>
public static class Stages
{
    public const string Lead = "线索";
    public const string Filing = "立案";
    public const string Investigation = "调查";
    public const string Notice = "审核告知";
    public const string Decision = "决定";
    public const string Execution = "送达执行";
    public const string Closing = "结案归档";
}
