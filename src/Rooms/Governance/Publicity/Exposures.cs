using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.Publicity.PublicityFields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>The exposure board (曝光台): violators shown for a set term after the case is final; they leave the board by themselves.</summary>
public static class Exposures
{
    public static readonly Field<Guid> Case = Make.Link("case", "案件", "enforcement.ordinary-penalty") with { Required = true };
    public static readonly Field<Guid> Party = Make.Link("party", "曝光对象", "party") with { Required = true, InList = true };
    public static readonly Field<string> Fact = Make.Text("fact", "违法事实") with { Required = true, InList = true, MaxLength = 500 };
    public static readonly Field<string> Basis = Make.Text("basis", "曝光的法律依据") with { Required = true };
    public static readonly Field<Guid> Checker = Make.Link("checker", "法制审核人", "staff") with { Required = true };
    public static readonly Field<DateOnly> Final = Make.Date("final", "决定生效日期") with { Required = true, Help = "复议、诉讼期限届满或者终结后方可曝光" };
    public static readonly Field<DateOnly> From = Make.Date("from", "曝光自") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "曝光至") with { Required = true, InList = true, Help = "期满自动撤下" };
    public static readonly Field<string> Channel = Make.Text("channel", "曝光渠道和网址") with { MaxLength = 400 };
    public static readonly Field<string> Removed = Make.Text("removed", "提前撤下原因") with { InList = true };

    public static readonly Register Declaration = new("exposure", "曝光台", [Case, Party, Fact, Basis, Checker, Final, From, To, Channel, Removed, Attachments])
    {
        Title = Fact, InForce = (From, To), Group = PublicityFields.Group, Systems = [42],
        Rules = [NotBefore(From, Final)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("exposed_violators", "在曝光违法企业数", "家", Nature.Stock, "期末仍在曝光期内的企业（个人）数，同一对象计一家。", 1, FigureQuery.DistinctRecords(Declaration, Party)) { Group = "M03" },
    ];
}
