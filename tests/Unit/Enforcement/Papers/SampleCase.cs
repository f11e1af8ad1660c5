using Fatong.Rooms.Enforcement.Papers;

namespace Fatong.Tests.Unit.Enforcement.Papers;

/// <summary>A case with every value known.</summary>
internal static class SampleCase
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    private static readonly ItemView[] Goods =
    [
        new("重型半挂牵引车", "蒙A·12345", "1辆", "县综合执法大队停车场"),
        new("车辆钥匙", "原车", "1把", "县综合执法大队物证室"),
    ];

    private static readonly PersonView Driver = new()
    {
        Name = "王大力",
        Relation = "车辆驾驶人",
        Sex = "男",
        Age = 41,
        IdNumber = "150921198301010019",
        Phone = "13900000000",
        Employer = "乌有县顺达运输有限公司驾驶员",
        Address = "乌有县幸福路1号院2号楼",
    };

    internal static readonly CaseFileView Full = new()
    {
        Organ = new()
        {
            Name = "乌有县交通运输局",
            Unit = "综合行政执法大队二中队",
            Address = "乌有县人民路8号",
            Postcode = "012000",
            Contact = "李明",
            Phone = "0474-1234567",
            Government = "乌有县人民政府",
            Court = "乌有县人民法院",
            Bank = "中国农业银行乌有县支行",
            Account = "05510101040001234",
        },
        CaseNumber = "乌交立〔2024〕12号",
        PaperNumber = "乌交罚〔2024〕9号",
        PaperDate = new(2024, 4, 18),
        Cause = "乌有县顺达运输有限公司车辆违法超限行驶公路案",
        Offence = "使用车辆违法超限行驶公路",
        Source = CaseSource.Inspection,
        ReceivedOn = new(2024, 3, 2),
        FiledOn = new(2024, 3, 4),
        Facts = "2024年3月2日9时5分，执法人员在国道110线K385+200处检查时，发现当事人的六轴货车车货总质量58.6吨，涉嫌超限9.6吨。",
        FactsFound = "2024年3月2日，当事人使用六轴货车装运砂石行驶国道110线，经依法检定合格的地磅检测，车货总质量58.6吨，超过限定标准49吨，超限9.6吨",
        EvidenceSummary = "以上事实有检测单、询问笔录、现场照片、营业执照复印件等证据证明",
        FilingBasis = "《公路安全保护条例》第三十三条、第六十四条；《交通运输行政执法程序规定》第六十三条。",
        ViolatedProvision = "《公路安全保护条例》第三十三条第一款",
        PenaltyProvision = "《公路安全保护条例》第六十四条和《超限运输车辆行驶公路管理规定》第四十三条",
        Discretion = "超限9.6吨，属较轻档；当事人主动卸载，配合检查，按每超一吨500元计罚",
        Remarks = "当事人已自行卸载，复检合格。",
        Party = new()
        {
            IsOrganization = true,
            Name = "乌有县顺达运输有限公司",
            Sex = "女",
            Age = 52,
            IdNumber = "150921197201010027",
            Address = "乌有县工业园区3号",
            Phone = "0474-7654321",
            Representative = "赵顺达",
            CreditCode = "91150921MA0N00001X",
        },
        Vehicle = new("蒙A·12345", "六轴货车"),
        Officers = [new("张建国", "15092100101", "二中队一级执法员"), new("刘志强", "15092100102", "二中队四级执法员")],
        Evidence =
        [
            new("超限检测单", "书证", 1, "车货总质量及超限数量"),
            new("王大力询问笔录", "当事人的陈述", 1, "装载、行驶经过"),
            new("现场照片", "视听资料", 4, "车辆及装载情况"),
        ],
        OfficerOpinion = new("建议对当事人处以罚款4500元。", "张建国", new(2024, 3, 20)),
        UnitOpinion = new("同意承办人意见，报请审批。", "孙队长", new(2024, 3, 21)),
        LegalOpinion = new("事实清楚，程序合法，同意。", "周法制", new(2024, 4, 10)),
        ChiefOpinion = new("同意。", "吴局长", new(2024, 4, 12)),
        Inquiry = new()
        {
            Start = new(2024, 3, 2, 10, 0, 0, China),
            End = new(2024, 3, 2, 10, 40, 0, China),
            Ordinal = 1,
            Place = "国道110线乌有县超限检测站询问室",
            Asker = "张建国、刘志强",
            Recorder = "刘志强",
            Person = Driver,
            RecusalAsked = false,
            Answers =
            [
                new("请介绍一下车辆装载情况。", "今天早上六点在县城西砂石场装的砂子，装了四十多吨，准备送到工地。"),
                new("是否办理超限运输许可？", "没有办理。"),
            ],
        },
        Scene = new()
        {
            Start = new(2024, 3, 2, 9, 5, 0, China),
            End = new(2024, 3, 2, 9, 50, 0, China),
            Place = "国道110线K385+200处",
            Weather = "晴",
            Recorder = "刘志强",
            Invited = "陈邻里",
            InvitedPost = "城关镇村民委员会主任",
            Person = Driver,
            Matter = "货运车辆超限超载检查",
            Findings = "执法人员亮明身份后引导车辆至检测站称重，车货总质量58.6吨，限定标准49吨，超限9.6吨。车辆装载砂石，篷布覆盖完好。\n当事人在检测单上签字确认。",
            Defence = "当事人表示装货时没有过磅，愿意卸载。",
            Handling = "责令卸载，移交立案。",
        },
        Sampling = new()
        {
            Start = new(2024, 3, 2, 11, 0, 0, China),
            End = new(2024, 3, 2, 11, 20, 0, China),
            Place = "县超限检测站",
            Items = [new("砂石样品", "2千克", "2份", "车厢中部")],
        },
        Custody = new()
        {
            From = new(2024, 3, 2),
            To = new(2024, 3, 12),
            ListNumber = "乌交证保〔2024〕1号",
            Items = Goods,
            Disposal = "证据已经复制固定，予以退还",
            Returned = Goods,
        },
        Measure = new()
        {
            DecisionNumber = "乌交强措〔2024〕2号",
            DecidedOn = new(2024, 3, 2),
            Kind = "扣押车辆",
            Object = "蒙A·12345重型半挂牵引车一辆",
            Basis = "《公路安全保护条例》第六十七条",
            From = new(2024, 3, 2),
            To = new(2024, 3, 31),
            Items = Goods,
            Remarks = "车辆停放在县综合执法大队停车场。",
            ExtensionReason = "案情复杂，需要委托鉴定",
            ExtendedTo = new(2024, 4, 30),
            ReleaseItem = 3,
            ReleasedOn = new(2024, 4, 18),
            Returned = Goods,
        },
        Notice = new()
        {
            ProposedPenalty = "罚款人民币肆仟伍佰元整",
            DefenceDays = 5,
            HearingOffered = true,
            Defence = "当事人在规定期限内未提出陈述申辩，未要求听证",
            DefenceReview = "经复核，不影响对违法事实的认定",
        },
        Hearing = new()
        {
            Start = new(2024, 4, 2, 9, 0, 0, China),
            End = new(2024, 4, 2, 11, 0, 0, China),
            Place = "县交通运输局三楼会议室",
            Open = true,
            Host = new("郑公正", null, "法制股股长"),
            Members = "冯听证、褚员",
            Recorder = new("卫记录", null, "法制股科员"),
            Agent = "蒋律师",
            ThirdParty = "沈第三",
            Others = "韩旁听",
            Record = "主持人宣布听证会开始，核对参加人身份。\n执法人员提出当事人违法的事实、证据和处罚建议。\n当事人陈述：装货时未过磅，没有超限故意。\n双方质证、辩论，当事人最后陈述。",
        },
        Review = new()
        {
            ReceivedOn = new(2024, 4, 8),
            Materials = "案件调查报告、处罚决定代拟稿、证据材料、听证笔录",
            Passed = true,
            Points = ["合法，持证", "合法", "清楚、充分", "准确、适当", "未超越", "规范", "不涉嫌犯罪"],
            Opinion = "经审核，本案事实清楚，证据确凿，适用法律正确，程序合法，裁量适当，同意拟处理意见。",
            Reviewer = "周法制",
            Date = new(2024, 4, 10),
        },
        Panel = new()
        {
            Start = new(2024, 4, 11, 15, 0, 0, China),
            End = new(2024, 4, 11, 16, 0, 0, China),
            Place = "局党组会议室",
            Chair = "吴局长",
            Reporter = "孙队长",
            Recorder = "杨秘书",
            Present = "吴局长、朱副局长、秦副局长",
            SittingIn = "周法制、孙队长",
            Discussion = "朱副局长：事实清楚，同意处罚建议。\n秦副局长：同意。\n吴局长：同意，按裁量基准执行。",
            Conclusion = "一致同意对当事人处以罚款4500元。",
        },
        Decision = new()
        {
            Number = "乌交罚〔2024〕9号",
            Date = new(2024, 4, 12),
            Penalty = "罚款人民币肆仟伍佰元整",
            FineFen = 450_000,
            PaidOnTheSpot = false,
            OtherPerformance = "立即消除违法状态",
            NoPenaltyReason = "违法行为轻微并及时改正，没有造成危害后果，符合《中华人民共和国行政处罚法》第三十三条第一款的规定",
            Education = "已当面讲解超限运输的危害和法律规定",
        },
        Correction = new() { AtOnce = false, By = new(2024, 3, 10), Demand = "自行卸载超限货物，建立出车前称重登记" },
        Instalment = new()
        {
            Kind = InstalmentKind.InParts,
            AskedOn = new(2024, 4, 20),
            Grounds = "运费未结，资金周转困难，请求分三期缴纳。",
            DeferredTo = new(2024, 6, 30),
            Ordinal = 1,
            AmountFen = 150_000,
            Due = new(2024, 5, 31),
            RestFen = 300_000,
            RefusalReason = "提交的材料不能证明经济困难",
            Parts = [new(1, new(2024, 5, 31), 150_000), new(2, new(2024, 6, 30), 150_000), new(3, new(2024, 7, 31), 150_000)],
        },
        Execution = new()
        {
            Duty = "缴纳罚款4500元及加处罚款4500元",
            By = new(2024, 6, 30),
            Manner = "缴至指定银行账户",
            Demand = "将缴款凭证送本机关",
            Consequences = [Consequence.Surcharge, Consequence.Court],
            UrgedOn = new(2024, 11, 1),
            UrgingResult = "当事人仍未履行",
            Basis = "《中华人民共和国行政强制法》第五十条",
            On = new(2024, 11, 20),
            DecisionNumber = "乌交强执〔2024〕1号",
            Performer = "乌有县公路养护有限公司",
            CostFen = 320_000,
            CostBy = new(2024, 11, 18),
            Turn = ExecutionTurn.Suspended,
            TurnReason = "第三人对执行标的主张权利",
            SurchargeFen = 450_000,
        },
        Service = new()
        {
            Addressee = "乌有县顺达运输有限公司",
            Substitute = "钱收发",
            Papers =
            [
                new("违法行为通知书", "乌交违通〔2024〕9号", "钱收发", "当事人住所地", new(2024, 3, 25), "直接送达", "张建国、刘志强"),
                new("行政处罚决定书", "乌交罚〔2024〕9号", "钱收发", "当事人住所地", new(2024, 4, 18), "直接送达", "张建国、刘志强"),
            ],
            Address = "乌有县工业园区3号办公楼",
            Postcode = "012001",
            Phone = "13800000000",
            Electronic = "微信小程序政务送达账号",
            ElectronicAgreed = true,
        },
        Closure = new()
        {
            Result = "罚款4500元。",
            Performance = "当事人已于2024年5月6日缴清罚款。",
            WithdrawalReason = "经查，违法事实不能成立。",
            TransferTo = "乌有县公安局",
            TransferReason = "当事人的行为涉嫌危险驾驶，依据《行政执法机关移送涉嫌犯罪案件的规定》第三条，应由你单位管辖",
            TransferMaterials = ["案件调查报告", "涉案物品清单", "检测报告"],
        },
        Volume = new()
        {
            ArchiveNumber = "2024-罚-009",
            Year = 2024,
            Part = "正卷",
            Retention = "30年",
            ClosedOn = new(2024, 5, 8),
            ArchivedOn = new(2024, 6, 1),
            Pages = 36,
            Entries =
            [
                new("立案登记表", "乌交立〔2024〕12号", new(2024, 3, 4), "1"),
                new("行政处罚决定书", "乌交罚〔2024〕9号", new(2024, 4, 12), "2-4", "含回证"),
            ],
            State = "本卷材料齐全，无缺损。",
            Binder = "刘志强",
            Checker = "周法制",
        },
        Lead = new()
        {
            SourceNote = "12328热线工单2024030201",
            ActedAt = new(2024, 3, 2, 9, 5, 0, China),
            Place = "国道110线K385+200处",
            Verified = "经调取卡口影像和检测数据，涉案车辆当日未超限行驶。",
            Ground = "没有违法事实",
            Note = "车货总质量48.6吨，未超过限定标准49吨",
            ToldTo = "举报人吕某",
        },
        Letter = new("乌有县市场监督管理局", "请提供当事人的登记信息和近三年的年度报告。"),
    };
}
