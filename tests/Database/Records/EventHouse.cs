using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;
using Fatong.Platform.Records;
using Fatong.Platform.Work;

namespace Fatong.Tests.Database.Records;

using Record = Fatong.Platform.Records.Record;

/// <summary>A house with one register of each shape: an event with people, an effective-dated list, a stock, a list that needs files.</summary>
public sealed class EventHouse(TestServer server) : HouseFixture(server)
{
    internal static readonly Field<string> Topic = Make.Text("topic", "主题") with { Required = true, InList = true };
    internal static readonly Field<DateOnly> On = Make.Date("on", "日期") with { Required = true, InList = true };
    internal static readonly Field<string> Kind = Make.Choice("kind", "形式", ("talk", "讲座"), ("visit", "走访")) with { InList = true };
    internal static readonly Field<string> Company = Make.Text("company", "企业");
    internal static readonly Field<long> Reached = Make.Count("reached", "受众", "人次", estimable: true) with { InList = true };
    internal static readonly Field<IReadOnlyList<Guid>> People = Make.People("people", "参加人员");
    internal static readonly Field<long> Number = Make.Count("number", "参加人数", "人");
    internal static readonly Field<long> Hours = Make.Count("hours", "学时", "学时");
    internal static readonly Field<Guid> Host = Make.Link("host", "主办科室", "unit");

    internal static readonly Register Events = new("event", "活动台账", [Topic, On, Kind, Company, Reached, People, Number, Hours, Host])
    {
        Title = Topic, On = On, Attendance = new(People, Number, Hours), Rules = [RecordRules.PartOf(Number, Reached)],
    };

    internal static readonly Field<string> Item = Make.Text("item", "清单事项") with { Required = true };
    internal static readonly Field<DateOnly> From = Make.Date("from", "生效日期") with { Required = true };
    internal static readonly Field<DateOnly> To = Make.Date("to", "失效日期");
    internal static readonly Register Items = new("listed", "事项清单", [Item, From, To]) { Title = Item, InForce = (From, To) };

    internal static readonly Field<string> Goods = Make.Choice("goods", "资料", ("leaflet", "折页"), ("book", "手册")) with { Required = true };
    internal static readonly Field<string> Move = Make.Choice("move", "出入库", ("in", "入库"), ("out", "出库")) with { Required = true };
    internal static readonly Field<long> Quantity = Make.Count("quantity", "数量", "份") with { Required = true };
    internal static readonly Register Moves = new("stock", "资料出入库", [Topic, On, Goods, Move, Quantity])
    {
        Title = Topic, On = On, Stock = new(Goods, Quantity, Move, ["in"], ["out"]),
    };

    internal static readonly Register Minutes = new("minutes", "会议纪要", [Topic, On]) { Title = Topic, On = On, NeedsFile = true };

    internal static readonly Indicator Companies = new(
        "t_companies", "走访企业数", "家", Nature.Flow, "报告期内走访的不同企业", 1, FigureQuery.DistinctRecords(Events, Company).Only(Conditions.Is(Kind, "visit")))
    {
        Dimensions = [Kind],
    };

    internal static readonly Indicator Audience = new("t_audience", "受众人次", "人次", Nature.Flow, "受众合计", 1, FigureQuery.SumRecords(Events, Reached)) { Dimensions = [Kind] };

    internal static readonly Indicator Learners = new("t_learners", "参学人员", "人", Nature.Flow, "参加活动的不同人员", 1, FigureQuery.DistinctRecords(Events, People));

    internal static readonly Indicator Valid = new("t_valid", "有效事项", "项", Nature.Stock, "期末有效的事项", 1, FigureQuery.CountRecords(Items));

    internal static readonly Indicator TalkShare = new(
        "t_share", "讲座占比", "%", Nature.Rate, "讲座次数占活动次数", 1, FigureQuery.CountRecords(Events).Only(Conditions.Is(Kind, "talk"))) { Per = FigureQuery.CountRecords(Events) };

    protected override IReadOnlyList<Room> Rooms =>
    [
        .. base.Rooms,
        new("events", "活动") { Registers = [Events, Items, Moves, Minutes], Indicators = [Companies, Audience, Learners, Valid, TalkShare] },
    ];

    internal static Facts Event(string topic, DateOnly on, string kind = "talk") => Facts.None.With(Topic, topic).With(On, on).With(Kind, kind);

    internal static Facts Moved(DateOnly on, string move, long quantity, string goods = "leaflet") =>
        Facts.None.With(Topic, $"{move} {quantity}").With(On, on).With(Goods, goods).With(Move, move).With(Quantity, quantity);

    internal async Task<Record> Entered(Register register, Facts facts, Actor? by = null)
    {
        var result = await Get<RecordActs>().Enter(by ?? Officer, register, facts, default);
        result.Errors.ShouldBeEmpty();
        return result.Record!;
    }

    internal async Task<IReadOnlyList<string>> Refused(Register register, Facts facts)
    {
        var result = await Get<RecordActs>().Enter(Officer, register, facts, default);
        result.Accepted.ShouldBeFalse();
        return [.. result.Errors.Select(e => e.ToString())];
    }
}
