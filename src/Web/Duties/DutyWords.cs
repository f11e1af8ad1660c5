using System.Globalization;
using Fatong.Kernel.Duties;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Duties;
using Fatong.Web.Forms;
using Fatong.Web.Shell;
using Microsoft.AspNetCore.Http.Extensions;

namespace Fatong.Web.Duties;

/// <summary>How duties are written on pages, and where they lead.</summary>
internal static class DutyWords
{
    internal const string Root = "/duties";

    /// <summary>The branch of the menu.</summary>
    internal static readonly IReadOnlyList<MenuItem> Menu =
    [
        new("我的义务", Root), new("单位完成情况", Root + "/units"), new("义务日历", Root + "/calendar"), new("完成率", Root + "/rates"), new("义务清单", Root + "/of"),
    ];

    internal static string Of(string code) => $"{Root}/of/{code}";

    internal static string Due(Guid occurrence) => $"{Root}/due/{occurrence}";

    /// <summary>The kind of badge of a state.</summary>
    internal static string Badge(DutyState state) => state switch
    {
        DutyState.Overdue => "bad",
        DutyState.Soon or DutyState.DoneLate => "warn",
        DutyState.Done => "good",
        DutyState.NotDue => "info",
        _ => "plain",
    };

    internal static string State(DutyLine line) => line.State switch
    {
        DutyState.Overdue => $"逾期{line.DaysOverdue}日",
        _ => line.State.Name(),
    };

    /// <summary>Basis points as a percentage; a dash when nothing was owed.</summary>
    internal static string Percent(int? basisPoints) =>
        basisPoints is { } points ? (points / 100m).ToString("0.##", CultureInfo.InvariantCulture) + "%" : "—";

    /// <summary>How sure the numbers are, as a badge; null when the article was read.</summary>
    internal static (string Kind, string Text)? Certainty(StandingDuty standing) => standing switch
    {
        { Own: true } => ("info", "本机关自定"),
        { Version: > 0 } => ("info", "本机关已设定"),
        { Duty.Certainty: Confidence.Memory } => ("warn", "待核实"),
        { Duty.Certainty: Confidence.Local } => ("info", "地方规定，可设定"),
        _ => null,
    };

    /// <summary>Where what is owed is entered, with what is known laid in; null when only a filed proof counts.</summary>
    internal static string? Entry(DutyLine line)
    {
        var done = line.Duty.Done;
        if (done.Acts.Count > 0)
        {
            return Links.Procedure(done.Acts[0].Procedure.Code);
        }

        if (done.Register is not { } register)
        {
            return null;
        }

        if (done.Same)
        {
            return line.Occurrence.StartedBy is { } same ? $"{Links.Record(same)}/correct" : null;
        }

        var query = new QueryBuilder();
        void Lay(Field field, string value) => query.Add(FormModel.Prefix + field.Code, value);
        if (done.By is { Kind: FieldKind.Link or FieldKind.Links } by && line.Occurrence.Kind != DebtorKind.Bureau)
        {
            Lay(by, line.Occurrence.Debtor.ToString());
        }

        if (done.Of is { Kind: FieldKind.Link or FieldKind.Links } of && line.Occurrence.StartedBy is { } started)
        {
            Lay(of, started.ToString());
        }

        if (done.Period is { } period)
        {
            Lay(period, line.Occurrence.Key);
        }

        foreach (var atom in done.Where is Condition.AllOf all ? all.Parts : done.Where is { } one ? [one] : [])
        {
            if (atom is Condition.YesField yes)
            {
                Lay(yes.Field, "true");
            }
            else if (atom is Condition.ChoiceIs choice)
            {
                Lay(choice.Field, choice.Codes[0]);
            }
        }

        return $"{Links.Register(register.Code)}/new{query.ToQueryString()}";
    }
}
