using Fatong.Kernel.Fields;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Inspection.Lists;

namespace Fatong.Cli.Demo.Inspection;

/// <summary>What the visits of the year are about.</summary>
/// <param name="Objects">Objects of the drawn item.</param>
/// <param name="Others">Objects of other trades, by trade.</param>
internal sealed record InspectionScene(Guid Item, IReadOnlyList<Guid> Objects, IReadOnlyList<string> Checklist, IReadOnlyDictionary<string, IReadOnlyList<Guid>> Others);

/// <summary>Enters items, objects, inspectors, experts and credit grades, and has them approved.</summary>
internal sealed class InspectionSetting(DemoDesk desk, DemoBureau bureau, ProductHouse house, DemoCast cast, DemoNames names, DateOnly from)
{
    internal static readonly (string Name, string Kind)[] HazardSamples =
    [
        ("消防通道被占用", "site"), ("车辆例检记录缺失", "vehicle"), ("驾驶员安全教育学时不足", "crew"), ("动态监控值守不到位", "management"), ("储罐区警示标志缺失", "site"),
        ("农村公路临水路段护栏缺失", "road"), ("平交道口警示桩损坏", "road"), ("灭火器超期未检", "site"), ("应急预案未演练", "management"),
    ];

    internal static readonly string[] LogTrades = ["passenger", "freight", "hazmat", "taxi", "repair", "port", "school", "road"];

    private static readonly string[] Content = ["安全生产责任制和管理制度", "车辆技术档案和维护记录", "驾驶员资格和教育培训", "动态监控和违规处理", "应急预案和演练", "隐患排查治理台账", "许可条件保持情况"];

    private static readonly string[] Monitoring = ["监控平台接入和车辆在线情况", "动态监控和违规处理", "专职监控人员配备和值班记录"];

    public async Task<InspectionScene> Enter(DateOnly day, CancellationToken ct)
    {
        var item = await Item("SJ-01", "道路货物运输企业安全生产检查", "freight", Content, ct);
        await Item("SJ-02", "危险货物运输企业检查", "hazmat", Content, ct);
        await Item("SJ-03", "港口经营企业检查", "port", Content, ct);
        await Item("SJ-04", "道路货物运输车辆动态监控检查", "freight", Monitoring, ct);
        var objects = new List<Guid>();
        for (var i = 0; i < 36; i++)
        {
            objects.Add(await Object(i < 28 ? "freight" : i < 32 ? "hazmat" : "port", i % 7 == 0, ct));
        }

        await house.Get<ListFeed>().Inspectors(cast.Clerk, from, ct);
        await bureau.Enter(
            ExpertList.Declaration,
            Facts.None.With(ExpertList.Number, "ZJ-01").With(ExpertList.Name, names.Person()).With(ExpertList.Speciality, "hazmat").With(ExpertList.Employer, "州安全生产技术中心")
                .With(ExpertList.Title, "注册安全工程师").With(ExpertList.From, from).With(ExpertList.To, from.AddYears(3)),
            ct);
        foreach (var (target, grade) in new[] { (3, "warned"), (8, "untrusted"), (15, "warned"), (21, "severe") })
        {
            await bureau.Enter(
                CreditGrades.Declaration,
                Facts.None.With(CreditGrades.Note, $"{from.Year}年度信用评价").With(CreditGrades.Object, objects[target]).With(CreditGrades.Grade, grade).With(CreditGrades.From, from), ct);
        }

        foreach (var list in ListChange.Lists)
        {
            var change = await desk.Open(cast.Clerk, ListChange.Definition.Code, Facts.None.With(ListChange.Title, $"{day.Year}年度{list.Name}调整").With(ListChange.List, list.Code), null, [], ct);
            await desk.Take(cast.Leader, ListChange.Definition.Code, change, ListChange.Approve, Facts.None.With(ListChange.Verdict, "agree"), [], ct);
            await desk.Take(cast.Clerk, ListChange.Definition.Code, change, ListChange.Publish, Facts.None, [], ct);
        }

        return new(
            item, [.. objects.Take(28)], [.. Content.Union(Monitoring)],
            new Dictionary<string, IReadOnlyList<Guid>> { ["hazmat"] = [.. objects.Skip(28).Take(4)], ["port"] = [.. objects.Skip(32)] });
    }

    private Task<Guid> Item(string number, string name, string trade, string[] content, CancellationToken ct) => bureau.Enter(
        ItemList.Declaration,
        Facts.None.With(ItemList.Number, number).With(ItemList.Name, name).With(ItemList.Trade, trade).With(ItemList.Basis, "《中华人民共和国安全生产法》第六十五条、《中华人民共和国道路运输条例》第五十八条")
            .With(ItemList.Subject, "云溪县交通运输局").With(ItemList.Content, string.Join('\n', content)).With(ItemList.Way, "onsite").With(ItemList.Rate, 500).With(ItemList.Yearly, 1).With(ItemList.From, from),
        ct);

    private async Task<Guid> Object(string trade, bool key, CancellationToken ct)
    {
        var (name, code) = (names.Firm(), names.CreditCode());
        var party = await bureau.Enter(
            Parties.Declaration,
            Facts.None.With(Parties.Kind, "firm").With(Parties.Name, name).With(Parties.CreditCode, code).With(Parties.Representative, names.Person()).With(Parties.Phone, names.Phone())
                .With(Parties.Address, $"云溪县工业路{names.Between(1, 200)}号"),
            ct);
        return await bureau.Enter(
            ObjectList.Declaration,
            Facts.None.With(ObjectList.Number, code).With(ObjectList.Name, name).With(ObjectList.Party, party).With(ObjectList.Trade, trade).With(ObjectList.Area, names.Pick(["城区", "东岭镇", "石桥乡"]))
                .With(ObjectList.Key, key).With(ObjectList.From, from),
            ct);
    }
}
