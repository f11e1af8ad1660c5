using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Enforcement;

namespace Fatong.Cli.Demo;

/// <summary>The people of the demo bureau, as they act.</summary>
internal sealed record DemoCast(
    IReadOnlyList<(Actor First, Actor Second, Actor Head)> Squads,
    Actor Reviewer,
    Actor Host,
    Actor Leader,
    Actor Head,
    Actor Clerk,
    Actor Archivist,
    Actor Retired)
{
    /// <summary>Everyone with a desk, once each.</summary>
    public IEnumerable<Actor> All => Squads.SelectMany(s => new[] { s.First, s.Second, s.Head }).Concat([Reviewer, Host, Leader, Head, Clerk, Archivist]);
}

/// <summary>Enters the fictitious bureau's units, people and certificates through the ordinary acts.</summary>
internal sealed class DemoBureau(RecordActs records, DemoNames names, string code, DateOnly founded)
{
    private readonly Actor system = new(code, Guid.Empty, "系统初始化", Guid.Empty, [Roles.Clerk, Roles.SystemAdmin], DataScope.Bureau, []);
    private readonly List<Guid> certificates = [];
    private int number;

    public async Task<DemoCast> Enter(CancellationToken ct)
    {
        var bureau = await Unit("云溪县交通运输局", "office", null, ct);
        var legal = await Unit("政策法规股", "legal", bureau, ct);
        await Unit("政务服务窗口", "window", bureau, ct);
        var office = await Unit("办公室", "office", bureau, ct);
        var brigade = await Unit("交通运输综合行政执法大队", "enforcement", bureau, ct);
        await Enter(OfficeDetails.Declaration, OfficeFacts(), ct);
        var squads = new List<(Actor, Actor, Actor)>();
        foreach (var name in new[] { "一中队", "二中队", "三中队" })
        {
            var unit = await Unit($"执法大队{name}", "enforcement", brigade, ct);
            squads.Add((
                await Officer(unit, "执法员", [Roles.Officer], true, ct),
                await Officer(unit, "执法员", [Roles.Officer], true, ct),
                await Officer(unit, $"{name}队长", [Roles.UnitHead, Roles.Officer], true, ct)));
        }

        return new(
            squads,
            await Officer(legal, "法制审核员", [Roles.LegalReviewer], false, ct),
            await Officer(legal, "股长", [Roles.HearingHost, Roles.LegalReviewer], false, ct),
            await Officer(bureau, "副局长", [Roles.Leader], false, ct),
            await Officer(bureau, "局长", [Roles.Head, Roles.Leader], false, ct),
            await Officer(brigade, "内勤", [Roles.Clerk, Roles.Handler], false, ct),
            await Officer(office, "档案管理员", [Roles.Archivist, Roles.Writer, Roles.Handler], false, ct),
            await Officer(brigade, "执法员（证件过期）", [Roles.Officer], null, ct));
    }

    /// <summary>Who reviews the files of others and takes part in no case.</summary>
    public async Task<Actor> Examiner(Guid unit, CancellationToken ct)
    {
        const string Name = "钟鉴";
        var id = await Enter(
            Staff.Declaration,
            Facts.None.With(Staff.Name, Name).With(Staff.Number, $"P{++number:000}").With(Staff.Unit, unit).With(Staff.Post, "案卷评查员").With(Staff.Kind, "civil").With(Staff.Jurist, true).With(Staff.From, founded),
            ct);
        return new(code, id, Name, unit, [Roles.LegalReviewer], DataScope.Bureau, []);
    }

    private Facts OfficeFacts() => Facts.None.With(OfficeDetails.Name, "云溪县交通运输综合行政执法大队").With(OfficeDetails.Address, "云溪县人民路8号")
        .With(OfficeDetails.Postcode, "990100").With(OfficeDetails.Contact, "法制股").With(OfficeDetails.Phone, "0990-1234567")
        .With(OfficeDetails.Bank, "云溪县农村信用社营业部").With(OfficeDetails.Account, "6210001234500006").With(OfficeDetails.From, founded);

    public async Task<Guid> Enter(Register register, Facts facts, CancellationToken ct)
    {
        var result = await records.Enter(system, register, facts, ct);
        return result.Record?.Id ?? throw new InvalidOperationException($"{register.Name}：{string.Join('；', result.Errors)}");
    }

    /// <summary>The yearly check (年审) of every certificate at the end of a year.</summary>
    public async Task Check(int year, CancellationToken ct)
    {
        foreach (var certificate in certificates)
        {
            var result = await records.Renew(system, certificate, facts => facts.With(Certificates.CheckedYear, year), $"{year}年度年审通过", ct);
            _ = result.Record ?? throw new InvalidOperationException(string.Join('；', result.Errors));
        }
    }

    private Task<Guid> Unit(string name, string kind, Guid? above, CancellationToken ct)
    {
        var facts = Facts.None.With(Units.Name, name).With(Units.Code, $"U{++number:00}").With(Units.Kind, kind).With(Units.From, founded);
        return Enter(Units.Declaration, above is { } parent ? facts.With(Units.Above, parent) : facts, ct);
    }

    /// <param name="certified">True: a valid certificate; null: one that has run out; false: none.</param>
    private async Task<Actor> Officer(Guid unit, string post, IReadOnlyList<Role> roles, bool? certified, CancellationToken ct)
    {
        var name = names.Person();
        var id = await Enter(
            Staff.Declaration,
            Facts.None.With(Staff.Name, name).With(Staff.Number, $"P{++number:000}").With(Staff.Unit, unit).With(Staff.Post, post)
                .With(Staff.Kind, "civil").With(Staff.Phone, names.Phone()).With(Staff.Jurist, roles.Contains(Roles.LegalReviewer)).With(Staff.From, founded),
            ct);
        if (certified != false)
        {
            certificates.Add(await Enter(
                Certificates.Declaration,
                Facts.None.With(Certificates.Holder, id).With(Certificates.Number, $"990101{number:00000}")
                    .With(Certificates.Classes, (IReadOnlyList<string>)["road", "transport", "waterway", "port"]).With(Certificates.Area, "云溪县")
                    .With(Certificates.From, founded.AddYears(certified is null ? -6 : 0)).With(Certificates.To, certified is null ? founded.AddDays(-30) : founded.AddYears(5))
                    .With(Certificates.CheckedYear, founded.Year),
                ct));
        }

        return new(code, id, name, unit, roles, DataScope.Bureau, []);
    }
}
