using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;

namespace Fatong.Tests.Unit.Kernel.Registers;

public sealed class RegisterTests
{
    private static readonly Field<string> Topic = Make.Text("topic", "主题") with { Required = true };
    private static readonly Field<DateOnly> From = Make.Date("from", "开始日期");
    private static readonly Field<DateOnly> To = Make.Date("to", "结束日期");
    private static readonly Field<long> Reached = Make.Count("reached", "受众", "人次", estimable: true);
    private static readonly Field<long> Leaflets = Make.Count("leaflets", "发放资料", "份");
    private static readonly Field<long> Copies = Make.Count("copies", "印制资料", "份");
    private static readonly Field<string> Form = Make.Choice("form", "形式", ("talk", "讲座"), ("other", "其他"));
    private static readonly Field<string> Which = Make.Text("which", "其他形式");
    private static readonly Field<IReadOnlyList<Guid>> People = Make.People("people", "参加人员");
    private static readonly Field<long> Number = Make.Count("number", "参加人数", "人");

    private static readonly Register Event = new("event", "活动", [Topic, From, To, Reached, Leaflets, Copies, Form, Which, People, Number])
    {
        Title = Topic,
        On = From,
        Rules = [RecordRules.NotBefore(To, From), RecordRules.PartOf(Leaflets, Copies), RecordRules.NeededWhen(Which, Form, "other")],
        NotAhead = [To],
        Attendance = new(People, Number),
    };

    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public void Every_register_has_a_place_for_attachments()
    {
        Event.Fields[^1].ShouldBe(Register.Attachments);

        var photos = new Register("p", "照片", [Topic, Make.Files("photos", "照片")]) { Title = Topic };
        photos.Fields.Count(f => f.Kind == FieldKind.Files).ShouldBe(1);
    }

    [Fact]
    public void The_mark_of_an_estimate_follows_its_number()
    {
        var codes = Event.Fields.Select(f => f.Code).ToList();

        codes[codes.IndexOf("reached") + 1].ShouldBe("reached_estimated");
        Event.Find("reached_estimated")!.Label.ShouldBe("受众为估计数");
    }

    [Fact]
    public void A_mark_without_its_number_is_dropped()
    {
        var facts = Facts.None.With(Reached.EstimateMark, true);

        Event.Complete(facts).Count.ShouldBe(0);
        Event.Complete(facts.With(Reached, 5)).Get(Reached.EstimateMark).ShouldBeTrue();
    }

    [Fact]
    public void Rules_refuse_with_field_and_reason()
    {
        var facts = Facts.None.With(From, Today).With(To, Today.AddDays(-1)).With(Leaflets, 9).With(Copies, 8).With(Form, "other");

        Event.Broken(facts, Today).Select(e => e.ToString()).ShouldBe(["结束日期：不能早于开始日期", "发放资料：不能大于印制资料", "其他形式：形式为“其他”时必填"]);
    }

    [Fact]
    public void A_rule_over_unknown_fields_is_kept()
    {
        Event.Broken(Facts.None.With(To, Today), Today).ShouldBeEmpty();
        Event.Broken(Facts.None.With(To, Today.AddDays(1)), Today).Single().Message.ShouldBe("不能晚于今天");
    }

    [Fact]
    public void Parts_may_not_be_more_than_the_whole_and_add_up_where_asked()
    {
        var within = RecordRules.PartsWithin(Copies, Leaflets, Reached);
        var whole = RecordRules.PartsAddUp(Copies, Leaflets, Reached);
        var facts = Facts.None.With(Copies, 10).With(Leaflets, 4);

        within.Holds(facts.With(Reached, 6)).ShouldBeTrue();
        within.Holds(facts.With(Reached, 7)).ShouldBeFalse();
        whole.Holds(facts).ShouldBeTrue();
        whole.Holds(facts.With(Reached, 5)).ShouldBeFalse();
    }

    [Fact]
    public void The_number_of_people_comes_from_the_list_and_is_not_below_it()
    {
        IReadOnlyList<Guid> two = [Guid.Parse("01900000-0000-7000-8000-000000000001"), Guid.Parse("01900000-0000-7000-8000-000000000002")];
        var facts = Facts.None.With(People, two);

        Event.Complete(facts).Get(Number).ShouldBe(2);
        Event.Complete(facts.With(Number, 30)).Get(Number).ShouldBe(30);
        Event.Broken(facts.With(Number, 1), Today).Single().ToString().ShouldBe("参加人数：不能少于已列出的参加人员2人");
    }
}
