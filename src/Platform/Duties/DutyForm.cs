using System.Globalization;
using Fatong.Kernel;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Duties;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;

namespace Fatong.Platform.Duties;

/// <summary>The form in which a bureau writes a duty of its own, or changes the numbers of a declared one; and back into a duty.</summary>
public static class DutyForm
{
    public static readonly Field<string> Name = Make.Text("name", "义务名称") with { Required = true, MaxLength = 60 };
    public static readonly Field<string> Group = Make.Text("group", "类别") with { MaxLength = 20, Help = "如学法培训；不填归入“本机关自定”" };
    public static readonly Field<string> Source = Make.Text("source", "依据") with { MaxLength = 120, Help = "文件名称、文号、条款或会议决定" };
    public static readonly Field<string> Owes = Make.Choice("owes", "谁来做", ("bureau", "本机关"), ("unit", "每个单位"), ("person", "每名担任所选角色的人员"), ("staff", "每名在岗人员")) with { Required = true };
    public static readonly Field<IReadOnlyList<string>> RolesOf = Make.Choices("roles", "角色", [.. BusinessRoles.Select(r => (r.Id, r.Name))]) with { Help = "本机关的义务由谁负责，或者哪些人员各自承担" };
    public static readonly Field<string> Often = Make.Choice(
        "often", "多久一次", ("year", "每年一次"), ("half", "每半年一次"), ("quarter", "每季度一次"), ("month", "每月一次"), ("once", "只做一次"), ("days", "每年固定日期"), ("after", "某件事之后若干日")) with { Required = true };
    public static readonly Field<long> Month = Make.Count("month", "截止月份", "月") with { Min = 1, Max = 12, Help = "每年一次的填写" };
    public static readonly Field<long> Day = Make.Count("day", "截止日", "日") with { Min = 1, Max = 31, Help = "每年一次的填写；超过月末的按月末" };
    public static readonly Field<DateOnly> Once = Make.Date("once", "截止日期") with { Help = "只做一次的填写" };
    public static readonly Field<string> Days = Make.Text("days", "固定日期") with { Help = "写成 3-15、12-4，多个以顿号分开", Check = text => ReadDays(text) is null ? "应写成“月-日”，多个以顿号分开，如 3-15、12-4" : null };
    public static readonly Field<long> Term = Make.Count("term", "期限", "日") with { Min = 1, Max = 366, Help = "某件事之后若干日的填写" };
    public static readonly Field<bool> Working = Make.YesNo("working", "按工作日计算");
    public static readonly Field<long> Target = Make.Count("target", "每期次数", "次") with { Min = 1, Max = 1000 };
    public static readonly Field<long> Grace = Make.Count("grace", "宽限", "日") with { Max = 366 };
    public static readonly Field<long> Warn = Make.Count("warn", "提前提醒", "日") with { Max = 180 };
    public static readonly Field<string> EscalateTo = Make.Choice("escalate_to", "逾期后告知", [.. BusinessRoles.Select(r => (r.Id, r.Name))]);
    public static readonly Field<long> EscalateAfter = Make.Count("escalate_after", "逾期几日后告知", "日") with { Max = 366 };
    public static readonly Field<DateOnly> From = Make.Date("from", "自哪天起执行");
    public static readonly Field<string> Proof = Make.Text("proof", "佐证是什么") with { MaxLength = 120, Help = "没有台账的，由责任人上传或填写" };

    private static IEnumerable<Role> BusinessRoles => Roles.All.Where(r => !Identity.Separation.IsAdministrative(r));

    /// <summary>The fields of a duty of one's own in this house: which registers may start it or prove it.</summary>
    public static IReadOnlyList<Field> Own(House house) =>
    [
        Name, Group, Source, Owes, UnitKinds(house), RolesOf, Often, Month, Day, Once, Days, After(house), Term, Working, Evidence(house), By(house), Proof,
        Target, Grace, Warn, EscalateTo, EscalateAfter, From,
    ];

    /// <summary>The fields of a declared duty that a bureau may set.</summary>
    public static IReadOnlyList<Field> Numbers(Duty duty) => duty.Rhythm is Rhythm.Yearly
        ? [Month, Day, Target, Grace, Warn, EscalateTo, EscalateAfter]
        : [Target, Grace, Warn, EscalateTo, EscalateAfter];

    public static Field<IReadOnlyList<string>> UnitKinds(House house) =>
        Make.Choices("unit_kinds", "哪类单位") with { Options = house.Register("unit")?.Find("kind")?.Options ?? [], Help = "不选即所有单位" };

    public static Field<string> After(House house) => Make.Choice("after", "在哪个台账登记之后") with { Options = Registers(house), Help = "某件事之后若干日的填写" };

    public static Field<string> Evidence(House house) => Make.Choice("evidence", "以哪个台账的记录为准") with { Options = Registers(house), Help = "不选即由责任人上传或填写佐证" };

    public static Field<string> By(House house) => Make.Choice("by", "记录怎样对应到承担者") with
    {
        Options = [.. house.Registers.SelectMany(r => r.Fields.Where(f => f.Target is "unit" or "staff").Select(f => new Option($"{r.Code}.{f.Code}", $"{r.Name}：{f.Label}")))],
        Help = "不选即按登记单位或登记人",
    };

    /// <summary>What is wrong between the values of a duty of one's own.</summary>
    public static IReadOnlyList<FieldError> Check(House house, Facts facts)
    {
        var errors = new List<FieldError>();
        void Need(bool when, Field field, string why)
        {
            if (when && !facts.Has(field))
            {
                errors.Add(new(field.Code, field.Label, why));
            }
        }

        var often = facts.Get(Often);
        Need(often == "year", Month, "每年一次的须填写");
        Need(often == "year", Day, "每年一次的须填写");
        Need(often == "once", Once, "只做一次的须填写");
        Need(often == "days", Days, "固定日期的须填写");
        Need(often == "after", After(house), "须选择台账");
        Need(often == "after", Term, "须填写");
        Need(facts.Get(Owes) == "person", RolesOf, "须选择角色");
        Need(facts.Get(Owes) == "bureau", RolesOf, "须选择由哪个角色负责");
        Need(!facts.Has(Evidence(house)), Proof, "不以台账为准的，须写明佐证是什么");
        if (facts.Get(By(house)) is { } by && facts.Get(Evidence(house)) is { } evidence && !by.StartsWith(evidence + ".", StringComparison.Ordinal))
        {
            errors.Add(new("by", "记录怎样对应到承担者", "须是所选台账的字段"));
        }

        if (often == "after" && facts.Get(Owes) != "bureau")
        {
            errors.Add(new(Owes.Code, Owes.Label, "某件事之后的义务由本机关承担，并指定负责的角色"));
        }

        return errors;
    }

    /// <summary>A duty from the form.</summary>
    public static Duty Read(House house, string code, Facts facts)
    {
        var register = facts.Get(Evidence(house)) is { } evidence ? house.Register(evidence) : null;
        var duty = new Duty(code, facts.Get(Name) ?? code, DebtorOf(house, facts), RhythmOf(house, facts), register is null
            ? DoneBy.Hand(facts.Get(Proof) ?? "")
            : DoneBy.Record(register) with { By = facts.Get(By(house)) is { } by ? register.Find(by[(by.IndexOf('.', StringComparison.Ordinal) + 1)..]) : null })
        {
            Group = facts.Get(Group) is { Length: > 0 } group ? group : "本机关自定",
            Note = facts.Get(Source) ?? "",
            Certainty = Confidence.Local,
            From = facts.Has(From) ? facts.Get(From) : DateOnly.MinValue,
        };
        return Change(duty, facts);
    }

    /// <summary>A declared duty with the numbers that a bureau has set.</summary>
    public static Duty Change(Duty duty, Facts facts) => duty with
    {
        Rhythm = duty.Rhythm is Rhythm.Yearly yearly
            ? new Rhythm.Yearly(facts.Has(Month) ? (int)facts.Get(Month) : yearly.Month, facts.Has(Day) ? (int)facts.Get(Day) : yearly.Day)
            : duty.Rhythm,
        Target = facts.Has(Target) ? (int)facts.Get(Target) : duty.Target,
        GraceDays = facts.Has(Grace) ? (int)facts.Get(Grace) : duty.GraceDays,
        WarnDays = facts.Has(Warn) ? (int)facts.Get(Warn) : duty.WarnDays,
        Escalation = facts.Get(EscalateTo) is { } role && Roles.Find(role) is { } to
            ? new(to, facts.Has(EscalateAfter) ? (int)facts.Get(EscalateAfter) : 0)
            : duty.Escalation,
    };

    /// <summary>The numbers of a duty as the form shows them.</summary>
    public static Facts Numbers(Duty duty, Facts set)
    {
        var facts = Facts.None.With(Target, duty.Target).With(Grace, duty.GraceDays).With(Warn, duty.WarnDays);
        if (duty.Rhythm is Rhythm.Yearly yearly)
        {
            facts = facts.With(Month, yearly.Month).With(Day, yearly.Day);
        }

        if (duty.Escalation is { } escalation)
        {
            facts = facts.With(EscalateTo, escalation.To.Id).With(EscalateAfter, escalation.AfterDays);
        }

        return facts.Merge(set);
    }

    private static Debtor DebtorOf(House house, Facts facts)
    {
        var roles = (facts.Get(RolesOf) ?? []).Select(Roles.Find).OfType<Role>().ToArray();
        var kinds = facts.Get(UnitKinds(house)) ?? [];
        return facts.Get(Owes) switch
        {
            "unit" when house.Register("unit") is { } units => Debtor.EachUnit(
                kinds.Count == 0 ? "每个单位" : $"每个{string.Join('、', kinds.Select(UnitKinds(house).LabelOf))}", units,
                kinds.Count > 0 && units.Find("kind") is Field<string> kind ? new Condition.ChoiceIs(kind, kinds) : null),
            "staff" when house.Register("staff") is { } staff => Debtor.EachPerson("每名在岗人员", staff),
            "person" => Debtor.EachHolder($"每名{string.Join('、', roles.Select(r => r.Name))}", roles),
            _ => Debtor.Bureau(roles),
        };
    }

    private static Rhythm RhythmOf(House house, Facts facts) => facts.Get(Often) switch
    {
        "half" => new Rhythm.Every(6),
        "quarter" => new Rhythm.Every(3),
        "month" => new Rhythm.Every(1),
        "once" => new Rhythm.Once(facts.Has(From) && facts.Get(From) <= facts.Get(Once) ? facts.Get(From) : new DateOnly(facts.Get(Once).Year, 1, 1), facts.Get(Once)),
        "days" => new Rhythm.OnDays(ReadDays(facts.Get(Days)) ?? []),
        "after" when house.Register(facts.Get(After(house)) ?? "") is { } register => new Rhythm.After(
            Trigger.Record($"登记“{register.Name}”", register), new((int)facts.Get(Term), facts.Get(Working) ? TermUnit.WorkingDays : TermUnit.CalendarDays), CountingRules.Ordinary),
        _ => new Rhythm.Yearly((int)facts.Get(Month), (int)facts.Get(Day)),
    };

    private static List<CalendarSpot>? ReadDays(string? text)
    {
        var spots = new List<CalendarSpot>();
        foreach (var part in (text ?? "").Split(['、', ',', '，', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = part.Split('-');
            if (numbers.Length != 2 || !int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
                || !int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
                || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2024, month))
            {
                return null;
            }

            spots.Add(new($"{month:00}-{day:00}", $"{month}月{day}日", month, day, 1, "本机关自定"));
        }

        return spots.Count == 0 || spots.DistinctBy(s => s.Code).Count() != spots.Count ? null : spots;
    }

    private static IReadOnlyList<Option> Registers(House house) => [.. house.Registers.Select(r => new Option(r.Code, r.Name))];
}
