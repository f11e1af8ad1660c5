using System.Text.Json.Nodes;
using Fatong.Kernel.Fields;
using Fatong.Platform.Matters;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Inspection.Draws;
using Fatong.Rooms.Inspection.Hazards;
using Fatong.Rooms.Inspection.Lists;
using Fatong.Rooms.Inspection.Plans;
using Fatong.Rooms.Inspection.Visits;

namespace Fatong.Rooms.Inspection.Papers;

/// <summary>What the public reads of lists, plans, draws and results. Enterprises by name; no person but the firm itself.</summary>
internal static class Publications
{
    internal static JsonObject Of(PaperRequest request, SheetView v)
    {
        var body = request.Matter.Procedure.Code switch
        {
            "inspection.list-change" => Change(v.Facts),
            "inspection.plan" => Plan(v.Facts),
            "inspection.draw" => OfDraw(v, request.Act.Step == InspectionDraw.Freeze, request.Act.Step == InspectionDraw.Void),
            "inspection.visit" => Visit(v),
            "inspection.safety-code" => Code(v),
            _ => throw new InvalidOperationException(request.Matter.Procedure.Code),
        };
        body["number"] = v.Number;
        body["bureau"] = v.Bureau.Name;
        body["matter"] = request.Matter.Id.ToString();
        return body;
    }

    private static JsonObject Change(Facts f) => new()
    {
        ["title"] = f.Get(ListChange.Title),
        ["list"] = ListChange.List.LabelOf(f.Get(ListChange.List)!),
        ["reason"] = f.Get(ListChange.Reason),
        ["count"] = f.Get(ListChange.Count),
        ["changes"] = new JsonArray([.. (f.Get(ListChange.Changes) ?? []).Select(row => (JsonNode)$"{row.Get(ListChange.What)}：{Shown(f.Get(ListChange.List)!, row.Get(ListChange.Name)!)}")]),
    };

    /// <summary>Inspectors and experts are published by number of changes only, not by name.</summary>
    private static string Shown(string list, string name) => list is "inspector" or "inspection-expert" ? name[..1] + "**" : name;

    private static JsonObject Plan(Facts f) => new()
    {
        ["title"] = f.Get(InspectionPlan.Title),
        ["year"] = f.Get(InspectionPlan.Year),
        ["planned"] = f.Get(InspectionPlan.Planned),
        ["caps"] = f.Get(InspectionPlan.Caps),
        ["lines"] = new JsonArray([.. (f.Get(InspectionPlan.Worked) ?? []).Select(row => (JsonNode)PlanLine(row))]),
    };

    private static string PlanLine(Facts row)
    {
        var with = row.Get(InspectionPlan.With) is { } others ? $"，联合{others}" : "";
        var merged = row.Get(InspectionPlan.Merge) is { } round ? $"，“{round}”各事项一次查完" : "";
        return $"{row.Get(InspectionPlan.ItemName)}：{row.Get(InspectionPlan.Pool)}户中抽查{row.Get(InspectionPlan.Count)}户，"
            + $"{row.Get(InspectionPlan.From):yyyy-MM-dd}至{row.Get(InspectionPlan.To):yyyy-MM-dd}{with}{merged}";
    }

    private static JsonObject OfDraw(SheetView v, bool frozen, bool isVoid)
    {
        var f = v.Facts;
        var body = new JsonObject
        {
            ["title"] = f.Get(InspectionDraw.Title),
            ["item"] = v.ItemNames,
            ["with"] = f.Get(InspectionDraw.With),
            ["commitment"] = f.Get(InspectionDraw.Commitment),
            ["frozenAt"] = FieldText.Show(InspectionDraw.FrozenAt, f.Get(InspectionDraw.FrozenAt)),
            ["pool"] = $"名录对象{f.Get(InspectionDraw.PoolSize)}户，排除{f.Get(InspectionDraw.Excluded)}户，可派检查人员{f.Get(InspectionDraw.Inspectors)}人",
            ["seedSource"] = f.Get(InspectionDraw.SeedKind) == "beacon"
                ? $"{f.Get(InspectionDraw.BeaconSource)}，公布时间{FieldText.Show(InspectionDraw.BeaconAt, f.Get(InspectionDraw.BeaconAt))}"
                : "操作人与监督人双方秘密值，事先固定、事后同时揭示",
        };
        if (isVoid)
        {
            body["void"] = f.Get(InspectionDraw.VoidReason);
        }
        else if (!frozen)
        {
            body["picked"] = f.Get(InspectionDraw.Picked);
            body["shortages"] = new JsonArray([.. (f.Get(InspectionDraw.Shortages) ?? []).Select(row => (JsonNode?)row.Get(InspectionDraw.ShortageText))]);
        }

        return body;
    }

    private static JsonObject Visit(SheetView v) => new()
    {
        ["title"] = $"{v.TargetName}检查结果",
        ["party"] = v.TargetName,
        ["creditCode"] = v.Party.Get(Parties.CreditCode),
        ["item"] = v.ItemNames,
        ["basis"] = v.ItemBases,
        ["source"] = VisitFields.Source.LabelOf(v.Facts.Get(VisitFields.Source)!),
        ["checkedOn"] = v.Facts.Has(VisitFields.Began) ? FieldText.Show(VisitFields.Began, v.Facts.Get(VisitFields.Began))[..10] : null,
        ["outcome"] = VisitFields.Outcome.LabelOf(v.Facts.Get(VisitFields.Outcome)!),
        ["outcomeNote"] = v.Facts.Get(VisitFields.OutcomeNote),
    };

    private static JsonObject Code(SheetView v) => new()
    {
        ["title"] = $"{v.TargetName}安全码",
        ["party"] = v.TargetName,
        ["period"] = v.Facts.Get(SafetyCode.Period),
        ["score"] = v.Facts.Get(SafetyCode.Points100),
        ["code"] = SafetyCode.Code.LabelOf(v.Facts.Get(SafetyCode.Code)!),
    };
}
